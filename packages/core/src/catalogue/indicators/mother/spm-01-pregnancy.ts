import { trimesterOf } from '../../../clinical/gestational-age.ts'
import type { EpisodeOfPerson } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfNth, isIn, servedWhenAll } from '../../served.ts'
import { antenatalContact } from '../../services/mother/antenatal-contact.ts'

/** One contact in the first trimester, two in the second, three in the third; a doctor's ultrasound in the first and third. */
export const spmPregnancy: Indicator = {
  id: 'spm-01',
  label: text('Pelayanan kesehatan ibu hamil', 'Health services for pregnant women'),
  short: text('Ibu hamil', 'Pregnancy'),
  source:
    'Permenkes 6/2024, SPM 1: definisi operasional belum terbaca; dibaca sebagai K6 1-2-3 dengan USG dokter di trimester 1 dan 3 (Permenkes 21/2021 pasal 13, KMK HK.01.07/MENKES/2015/2023). Permenkes 4/2019 membaca K4 1-1-2 (latar, perlu dikonfirmasi)',
  unknown: text(
    'Isi 10T tiap kontak tidak dinilai. Kontak di luar wilayah terhitung bila dicatat dari buku.',
    'The content of each contact (10T) is not judged. Contacts elsewhere count when written down from the book.',
  ),
  group: 'mother',
  spm: 1,
  period: 'year',
  target: 100,
  population: { kind: 'episodeEnds', episode: pregnancy },

  served(history, period) {
    const counted = history.episodes(pregnancy).findLast((episode) => endsIn(period, episode))
    if (counted === undefined) return undefined
    const { anchor, before } = counted
    const contacts = history
      .given(antenatalContact)
      .filter(({ on }) => on >= anchor && (before === undefined || on <= before))
    const [first, second, third] = ([1, 2, 3] as const).map((trimester) =>
      contacts.filter(({ on }) => trimesterOf(anchor, on) === trimester),
    )
    if (first === undefined || second === undefined || third === undefined) return undefined
    const ultrasound = (visits: typeof contacts) =>
      visits.filter(({ cadre, measured }) => cadre === 'doctor' && measured.ultrasound === true)
    return servedWhenAll([
      dayOfNth(first, 1),
      dayOfNth(second, 2),
      dayOfNth(third, 3),
      dayOfNth(ultrasound(first), 1),
      dayOfNth(ultrasound(third), 1),
    ])
  },
}

/** The year of the outcome; without one, of the expected day. */
function endsIn(period: Period, { ended, expected, before }: EpisodeOfPerson): boolean {
  const end = ended === 'closed' || ended === 'left' ? before : expected
  return end !== undefined && isIn(period, end)
}
