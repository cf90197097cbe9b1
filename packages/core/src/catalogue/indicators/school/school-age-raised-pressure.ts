import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { raisedPressure } from '../../school-findings.ts'
import { ageIn } from '../../schooling.ts'

export const schoolAgeRaisedPressure: Indicator = {
  id: 'school-age-raised-pressure',
  label: text('Usia sekolah dengan tensi tinggi', 'School age with raised pressure'),
  short: text('Tensi tinggi', 'Raised pressure'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, pencatatan usia sekolah: hipertensi; tabel 14, batas umur 7-12 tahun atau tingkat 1 dan 2; target latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya yang diperiksa tahun ajaran itu; hasil terakhir yang dipakai.',
    'Only who was examined in that school year; the last result counts.',
  ),
  group: 'school',
  period: 'schoolYear',
  target: 10,
  wanted: 'few',
  population: { kind: 'age', from: years(7), before: years(19) },

  only(history, period) {
    const age = ageIn(history, period)
    return age >= 7 && age < 18 && raisedPressure(history, period) !== undefined
  },
  served(history, period) {
    const last = raisedPressure(history, period)
    return last?.isFound === true ? { from: last.on } : undefined
  },
}
