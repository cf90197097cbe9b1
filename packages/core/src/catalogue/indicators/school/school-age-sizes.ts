import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfSizes } from '../../school-screening.ts'
import { ageIn } from '../../schooling.ts'

export const schoolAgeSizes: Indicator = {
  id: 'school-age-sizes',
  label: text('Usia sekolah ditimbang dan diukur', 'School age weighed and measured'),
  short: text('Gizi sekolah', 'Sizes'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining usia sekolah status gizi minimal setahun sekali; 7-17 tahun pada 31 Desember tahun ajaran (pilihan kami, perlu dikonfirmasi)',
  unknown: text(
    'Skrining di sekolah terhitung bila dicatat di sini.',
    'Screening at school counts when it is written down here.',
  ),
  group: 'school',
  period: 'schoolYear',
  target: 100,
  population: { kind: 'age', from: years(7), before: years(19) },

  only(history, period) {
    const age = ageIn(history, period)
    return age >= 7 && age < 18
  },
  served(history, period) {
    const from = dayOfSizes(history, period)
    return from && { from }
  },
}
