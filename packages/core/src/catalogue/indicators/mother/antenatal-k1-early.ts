import { antenatalCare } from '../../antenatal.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfNth, servedWhenAll } from '../../served.ts'

/** The first contact came until day 84. */
export const antenatalK1Early: Indicator = {
  id: 'antenatal-k1-early',
  label: text('Kontak pertama sampai minggu 12 (K1 murni)', 'First contact within 12 weeks'),
  short: text('K1 murni', 'K1 early'),
  source:
    'Permenkes 21/2021 pasal 13: satu kontak di trimester 1 (sampai hari ke-84); K1 murni dibagi ibu hamil (nama latar, perlu dikonfirmasi)',
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
    return servedWhenAll([dayOfNth(care.contactsIn[1], 1)])
  },
}
