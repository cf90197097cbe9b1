import { text, type Text } from '../catalogue/observation.ts'
import type { Resource } from './needs.ts'
import { staffNorms } from '../staff/staffing.ts'
import type { SiteKind } from './site.ts'

/** What the system knows from its own records about a place. */
export interface SiteRecords {
  readonly midwives: number
  readonly nurses: number
  readonly kader: number
  /** Months of the last three that are over in which a session was held. */
  readonly monthsOpened: number
  /** Months of these three in which kader visited homes on a day that was no session. */
  readonly monthsVisited: number
  /** Kader with a level by their passports; absent where no passport holds anything. */
  readonly trainedKader?: number
  /** The decree of the village head is written down where the Posyandu is registered. */
  readonly hasDecree: boolean
  /** Of the places below it: those that have joined, by kind. */
  readonly joined: Readonly<Record<SiteKind, number>>
  /** Posyandu below it, and those with every essential criterion met. */
  readonly posyandu: { readonly ready: number; readonly all: number }
}

export interface Criterion {
  /** Never renamed: statements are stored by it. */
  readonly id: string
  /** Head of a column. */
  readonly short: Text
  /** The requirement in a sentence. */
  readonly label: Text
  /** Where it is from; `background` where no official text could be read. */
  readonly source: Text
  /** Staff comes first: places that have it are the next to join. */
  readonly isStaff?: boolean
  /** What would have to be brought for it; absent: nothing that is counted. */
  readonly takes?: Resource
  /** Whether the records show it; absent, or where they tell nothing: only people can say. */
  readonly shown?: (records: SiteRecords) => boolean | undefined
  /** Once it is written down there nobody is asked for it again. */
  readonly writtenIn?: 'registration'
  /** The passports of kader show it. */
  readonly isLearned?: true
}

const SANGGAU = text(
  'Sanggau 2024 (insidepontianak.com, 11 Sep 2024): 1 bidan, 1 perawat, 2 kader',
  'Sanggau 2024 (insidepontianak.com, 11 Sep 2024): 1 midwife, 1 nurse, 2 kader',
)
const KUTAI = text(
  'Kutai Kartanegara 2024 (Antara, 31 Des 2024)',
  'Kutai Kartanegara 2024 (Antara, 31 Dec 2024)',
)
const GUIDE = text('KMK HK.01.07/MENKES/2015/2023', 'KMK HK.01.07/MENKES/2015/2023')
/** Heads of Kemenkes briefings; the official self-assessment could not be found. */
const BRIEFING = text(
  'belum ada teks resmi: kepala daftar paparan Kemenkes, perlu dipastikan Dinas',
  'no official text yet: headings of Kemenkes briefings, for the Dinas to confirm',
)

/**
 * When a place is ready to join. The official self-assessment text could not be found: requirements with a number are
 * quoted, the others follow the staged roll-outs.
 */
export const criteria: Readonly<Record<SiteKind, readonly Criterion[]>> = {
  puskesmas: [
    {
      id: 'cluster-decree',
      short: text('SK klaster', 'Cluster decree'),
      label: text(
        'SK kepala Puskesmas: klaster 1 sampai 4 dan lintas klaster, penanggung jawab dan anggota',
        'Decree of the head: clusters 1 to 4 and across, who is responsible and who belongs',
      ),
      source: GUIDE,
    },
    {
      id: 'cluster-flow',
      short: text('Alur, ruang', 'Flow, rooms'),
      label: text(
        'Alur pelayanan dan ruang diatur menurut klaster',
        'Rooms and the way of patients follow the clusters',
      ),
      source: GUIDE,
    },
    {
      id: 'life-cycle-package',
      short: text('Paket', 'Package'),
      label: text(
        'Paket layanan seluruh siklus hidup dijalankan',
        'The package of the whole life cycle is given',
      ),
      source: GUIDE,
    },
    {
      id: 'locus-pustu',
      short: text('Pustu', 'Pustu'),
      label: text('Paling sedikit satu Pustu menerapkan ILP', 'At least one Pustu has joined'),
      source: BRIEFING,
      shown: ({ joined }) => joined.pustu >= 1,
    },
    {
      id: 'locus-posyandu',
      short: text('Posyandu', 'Posyandu'),
      label: text(
        'Paling sedikit satu Posyandu menerapkan ILP',
        'At least one Posyandu has joined',
      ),
      source: BRIEFING,
      shown: ({ joined }) => joined.posyandu >= 1,
    },
    {
      id: 'monitoring-used',
      short: text('PWS', 'Monitoring'),
      label: text(
        'PWS per desa dipakai di lokakarya mini bulanan',
        'Monitoring by village is used in the monthly workshop',
      ),
      source: GUIDE,
    },
    {
      id: 'visits-running',
      short: text('Kunjungan', 'Visits'),
      label: text(
        'Kunjungan rumah dari hasil PWS berjalan',
        'Homes are visited because of what monitoring shows',
      ),
      source: GUIDE,
    },
  ],
  pustu: [
    {
      id: 'midwife',
      takes: 'midwives',
      short: text('Bidan', 'Midwife'),
      label: text('Paling sedikit satu bidan', 'At least one midwife'),
      source: SANGGAU,
      isStaff: true,
      shown: ({ midwives }) => midwives >= staffNorms.pustu.midwife,
    },
    {
      id: 'nurse',
      takes: 'nurses',
      short: text('Perawat', 'Nurse'),
      label: text('Paling sedikit satu perawat', 'At least one nurse'),
      source: SANGGAU,
      isStaff: true,
      shown: ({ nurses }) => nurses >= staffNorms.pustu.nurse,
    },
    {
      id: 'two-kader',
      short: text('2 kader', '2 kader'),
      label: text('Paling sedikit dua kader membantu Pustu', 'At least two kader help the Pustu'),
      source: SANGGAU,
      isStaff: true,
      shown: ({ kader }) => kader >= staffNorms.pustu.kader,
    },
    {
      id: 'placement-decree',
      short: text('SK desa', 'Decree'),
      label: text(
        'SK penempatan petugas dan wilayah kerja desa',
        'Decree that places the staff and names the village',
      ),
      source: BRIEFING,
    },
    {
      id: 'kit',
      takes: 'kits',
      short: text('Alat', 'Kit'),
      label: text('Alat pelayanan lengkap', 'The equipment is complete'),
      source: BRIEFING,
    },
    {
      id: 'open-daily',
      short: text('Buka harian', 'Open daily'),
      label: text(
        'Buka tiap hari kerja dengan paket semua siklus hidup',
        'Open every working day with the package of the whole life cycle',
      ),
      source: GUIDE,
    },
    {
      id: 'posyandu-ready',
      short: text('Posyandu siap', 'Posyandu ready'),
      label: text('Semua Posyandu desa siap', 'Every Posyandu of the village is ready'),
      source: text(
        `${KUTAI.id}: satu Pustu dengan Posyandu-nya`,
        `${KUTAI.en}: one Pustu with its Posyandu`,
      ),
      shown: ({ posyandu }) => posyandu.all > 0 && posyandu.ready === posyandu.all,
    },
  ],
  posyandu: [
    {
      id: 'five-kader',
      short: text('5 kader', '5 kader'),
      label: text('Paling sedikit lima kader', 'At least five kader'),
      source: KUTAI,
      isStaff: true,
      shown: ({ kader }) => kader >= staffNorms.posyandu.kader,
    },
    {
      id: 'trained-kader',
      takes: 'trainings',
      short: text('Terlatih', 'Trained'),
      label: text(
        'Paling sedikit lima kader terlatih keterampilan dasar, tingkatnya tercatat',
        'At least five kader are trained in the basic skills and their level is on record',
      ),
      source: KUTAI,
      isStaff: true,
      isLearned: true,
      // Where no passport was begun the kader may be trained.
      shown: ({ trainedKader }) =>
        trainedKader === undefined ? undefined : trainedKader >= staffNorms.posyandu.kader,
    },
    {
      id: 'village-decree',
      short: text('SK desa', 'Decree'),
      label: text('SK kepala desa atau lurah', 'Decree of the village head'),
      source: GUIDE,
      writtenIn: 'registration',
      // A Posyandu whose decree nobody has written down may have one.
      shown: ({ hasDecree }) => hasDecree || undefined,
    },
    {
      id: 'opens-monthly',
      short: text('Buka bulanan', 'Open monthly'),
      label: text(
        'Buka paling sedikit sebulan sekali, semua siklus hidup',
        'Open at least once a month for the whole life cycle',
      ),
      source: GUIDE,
      shown: ({ monthsOpened }) => monthsOpened === 3,
    },
    {
      id: 'posyandu-kit',
      takes: 'postKits',
      short: text('Alat', 'Kit'),
      label: text(
        'Antropometri, tensimeter digital, alat gula darah, pita LiLA, kartu bantu, media KIE',
        'Anthropometry, digital pressure gauge, glucose meter, arm tape, cards, teaching aids',
      ),
      source: BRIEFING,
    },
    {
      id: 'posyandu-visits',
      short: text('Kunjungan', 'Visits'),
      label: text(
        'Kunjungan rumah di luar hari buka',
        'Homes are visited outside of the opening day',
      ),
      source: GUIDE,
      shown: ({ monthsVisited }) => monthsVisited === 3,
    },
  ],
}
