import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayOfPressure } from '../../school-screening.ts'
import { ageIn } from '../../schooling.ts'

export const schoolAgePressure: Indicator = {
  id: 'school-age-pressure',
  label: text('Usia sekolah diukur tensinya', 'School age with blood pressure'),
  short: text('Tensi sekolah', 'Pressure'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining usia sekolah tekanan darah minimal setahun sekali; 7-17 tahun pada 31 Desember tahun ajaran (pilihan kami, perlu dikonfirmasi)',
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
    const from = dayOfPressure(history, period)
    return from && { from }
  },
}
