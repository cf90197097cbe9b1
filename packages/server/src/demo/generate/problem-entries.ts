import { addDays } from '@jejaring/core/calendar/local-date'
import type { Bodies, Entry } from '@jejaring/core/journal/entry'
import { LALANG } from './belitung-timur.ts'
import { randomOf } from './random.ts'
import type { Author } from './staff.ts'
import { signed, type Village } from './villager.ts'

type Report = Bodies['problem-reported']
type Step = Bodies['problem-followed-up']

/** Days before today, the first day of a problem further back by `before`. */
interface Story extends Omit<Report, 'since' | 'by'> {
  readonly told: number
  readonly before: number
  readonly steps?: readonly (readonly [daysAgo: number, who: 'midwife' | 'doctor', step: Told])[]
}
/** As a step, its promise in days from now. */
type Told =
  | (Omit<Extract<Step, { step: 'answered' }>, 'until'> & { readonly inDays: number })
  | Exclude<Step, { step: 'answered' }>

const inLalang: readonly Story[] = [
  {
    told: 19,
    before: 3,
    matter: 'village',
    cluster: 2,
    what: 'Timbangan bayi Posyandu Melati rusak, 43 balita tidak ditimbang',
    heldBack: { group: 'under-fives', people: 43 },
    wish: 'Timbangan baru dari dana desa sebelum hari buka berikutnya',
  },
  {
    told: 5,
    before: 20,
    matter: 'health',
    cluster: 2,
    what: 'Dua ibu hamil di RT 02 belum mau diperiksa',
    heldBack: { group: 'pregnant', people: 2 },
    wish: 'Kunjungan bersama dokter',
    steps: [
      [
        3,
        'doctor',
        {
          step: 'answered',
          from: 'puskesmas',
          action: 'Kunjungan bersama',
          owner: 'Klaster 2',
          inDays: 2,
        },
      ],
    ],
  },
]

const elsewhere: readonly Story[] = [
  {
    told: 9,
    before: 1,
    matter: 'health',
    cluster: 3,
    what: 'Strip gula darah habis',
    heldBack: { group: 'adults', people: 61 },
    wish: 'Kiriman sebelum hari buka',
    steps: [
      [
        5,
        'doctor',
        {
          step: 'answered',
          from: 'puskesmas',
          action: 'Kirim 200 strip',
          owner: 'Farmasi',
          inDays: 3,
        },
      ],
    ],
  },
  {
    told: 3,
    before: 10,
    matter: 'health',
    cluster: 5,
    what: 'Perawat Pustu cuti dua minggu, belum ada pengganti',
    heldBack: { group: 'everybody', people: 120 },
    wish: 'Perawat bergilir dari Puskesmas',
  },
  {
    told: 11,
    before: 2,
    matter: 'village',
    cluster: 3,
    what: 'Jembatan ke dusun putus, lansia tidak sampai ke Posyandu',
    heldBack: { group: 'elderly', people: 26 },
    wish: 'Kendaraan desa pada hari buka',
  },
  {
    told: 6,
    before: 0,
    matter: 'health',
    cluster: 2,
    what: 'Buku KIA habis',
    heldBack: { group: 'pregnant', people: 9 },
    steps: [
      [1, 'doctor', { step: 'closed', from: 'puskesmas', done: 'Dikirim 30 buku dari Puskesmas' }],
    ],
  },
  {
    told: 12,
    before: 4,
    matter: 'health',
    cluster: 4,
    what: 'Kulkas vaksin mati, vaksin dititipkan di desa sebelah',
    heldBack: { group: 'infants', people: 18 },
  },
  {
    told: 27,
    before: 7,
    matter: 'village',
    cluster: 1,
    what: 'Balai tempat Posyandu terkunci pada hari buka',
    heldBack: { group: 'everybody', people: 70 },
    steps: [
      [
        23,
        'doctor',
        { step: 'handed', from: 'puskesmas', to: 'village', why: 'Kunci dipegang kantor desa' },
      ],
      [20, 'midwife', { step: 'closed', from: 'village', done: 'Kader memegang kunci kedua' }],
    ],
  },
]

/** What held the work up lately: known stories in Lalang, one in some of the other villages. */
export function problemEntries(village: Village): readonly Entry[] {
  const random = randomOf('problems', village.seed, village.network.code)
  const stories =
    village.network.code === LALANG ? inLalang : random.chance(0.4) ? [random.pick(elsewhere)] : []
  const { midwife, doctor } = village.staff
  return stories.flatMap((story): readonly Entry[] => {
    const { told, before, steps = [], ...what } = story
    const subject = village.stamps.next(addDays(village.today, -told), midwife.device).id
    const head = (author: Author, daysAgo: number) => {
      const on = addDays(village.today, -daysAgo)
      return signed(village, { subject, author, on, met: on })
    }
    const since = addDays(village.today, -told - before)
    return [
      {
        ...head(midwife, told),
        kind: 'problem-reported',
        body: { ...what, since, by: village.network.pustu === undefined ? 'puskesmas' : 'pustu' },
      },
      ...steps.map(([daysAgo, who, step]): Entry => ({
        ...head(who === 'midwife' ? midwife : doctor, daysAgo),
        kind: 'problem-followed-up',
        body: bodyOf(step, village),
      })),
    ]
  })
}

function bodyOf(told: Told, { today }: Village): Step {
  if (told.step !== 'answered') return told
  const { inDays, ...step } = told
  return { ...step, until: addDays(today, inDays) }
}
