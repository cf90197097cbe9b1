import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { heavyOrThin } from '../../school-findings.ts'
import { ageIn } from '../../schooling.ts'

export const schoolAgeHeavy: Indicator = {
  id: 'school-age-heavy',
  label: text('Usia sekolah dengan berat lebih', 'School age too heavy'),
  short: text('Berat lebih', 'Too heavy'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, pencatatan usia sekolah: gizi; Permenkes 2/2020, IMT/U di atas +1 SD; target latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya yang diperiksa tahun ajaran itu; hasil terakhir yang dipakai.',
    'Only who was examined in that school year; the last result counts.',
  ),
  group: 'school',
  period: 'schoolYear',
  target: 15,
  wanted: 'few',
  population: { kind: 'age', from: years(7), before: years(19) },

  only(history, period) {
    const age = ageIn(history, period)
    return (
      age >= 7 && age < 18 && heavyOrThin(history, period, ['overweight', 'obese']) !== undefined
    )
  },
  served(history, period) {
    const last = heavyOrThin(history, period, ['overweight', 'obese'])
    return last?.isFound === true ? { from: last.on } : undefined
  },
}
