import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { lowHaemoglobin } from '../../school-findings.ts'
import { ageIn } from '../../schooling.ts'

export const girlsLowHaemoglobin: Indicator = {
  id: 'girls-low-haemoglobin',
  label: text('Remaja putri dengan Hb rendah', 'Girls with low haemoglobin'),
  short: text('Hb rendah', 'Low Hb'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, pencatatan usia sekolah: anemia remaja putri; di bawah 12 g/dL sejak 12 tahun; target latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya yang diperiksa tahun ajaran itu; hasil terakhir yang dipakai.',
    'Only who was examined in that school year; the last result counts.',
  ),
  group: 'school',
  period: 'schoolYear',
  target: 20,
  wanted: 'few',
  population: { kind: 'age', from: years(7), before: years(19) },

  only(history, period) {
    const age = ageIn(history, period)
    return age >= 7 && age < 18 && lowHaemoglobin(history, period) !== undefined
  },
  served(history, period) {
    const last = lowHaemoglobin(history, period)
    return last?.isFound === true ? { from: last.on } : undefined
  },
}
