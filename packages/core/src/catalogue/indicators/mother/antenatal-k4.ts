import { antenatalCare } from '../../antenatal.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfNth, servedWhenAll } from '../../served.ts'

/** One contact in the first trimester, one in the second, two in the third: the reading of 2019. */
export const antenatalK4: Indicator = {
  id: 'antenatal-k4',
  label: text('Empat kontak, 1-1-2 (K4)', 'Four contacts, 1-1-2 (K4)'),
  short: text('K4', 'K4'),
  source:
    'Permenkes 4/2019, SPM 1: K4 1-1-2 (latar, perlu dikonfirmasi); dinilai menurut sebaran, bukan jumlah (Permenkes 21/2021)',
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
      dayOfNth(contactsIn[2], 1),
      dayOfNth(contactsIn[3], 2),
    ])
  },
}
