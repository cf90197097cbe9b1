import { antenatalCare } from '../../antenatal.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfNth, servedWhenAll } from '../../served.ts'

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
    const care = antenatalCare(history, period)
    if (care === undefined) return undefined
    const { contactsIn, scansIn } = care
    return servedWhenAll([
      dayOfNth(contactsIn[1], 1),
      dayOfNth(contactsIn[2], 2),
      dayOfNth(contactsIn[3], 3),
      dayOfNth(scansIn[1], 1),
      dayOfNth(scansIn[3], 1),
    ])
  },
}
