import { antenatalCare } from '../../antenatal.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfNth, servedWhenAll } from '../../served.ts'

/** At least one contact, early or late. */
export const antenatalK1: Indicator = {
  id: 'antenatal-k1',
  label: text('Kontak pertama kapan pun (K1 akses)', 'First contact at any age'),
  short: text('K1 akses', 'K1'),
  source:
    'K1 akses: kontak pertama pada umur kehamilan berapa pun, K1 murni termasuk (latar, perlu dikonfirmasi)',
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
    return servedWhenAll([dayOfNth(care.contacts, 1)])
  },
}
