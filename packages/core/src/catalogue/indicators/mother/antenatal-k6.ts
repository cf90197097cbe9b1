import { antenatalCare } from '../../antenatal.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfNth, servedWhenAll } from '../../served.ts'

/** One contact in the first trimester, two in the second, three in the third, by whomever. */
export const antenatalK6: Indicator = {
  id: 'antenatal-k6',
  label: text('Enam kontak, 1-2-3 (K6)', 'Six contacts, 1-2-3 (K6)'),
  short: text('K6', 'K6'),
  source:
    'Permenkes 21/2021 pasal 13: 1 kontak di trimester 1, 2 di trimester 2, 3 di trimester 3; dinilai menurut sebaran; tanpa syarat USG dokter, yang ada di SPM 1',
  unknown: text(
    'Kontak di luar wilayah terhitung bila dicatat dari buku.',
    'Contacts elsewhere count when written down from the book.',
  ),
  group: 'mother',
  period: 'year',
  target: 100,
  population: { kind: 'episodeEnds', episode: pregnancy },

  served(history, period) {
    const care = antenatalCare(history, period)
    if (care === undefined) return undefined
    const { contactsIn } = care
    return servedWhenAll([
      dayOfNth(contactsIn[1], 1),
      dayOfNth(contactsIn[2], 2),
      dayOfNth(contactsIn[3], 3),
    ])
  },
}
