import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { weakHearing } from '../../school-findings.ts'
import { ageIn } from '../../schooling.ts'

export const schoolAgeWeakHearing: Indicator = {
  id: 'school-age-weak-hearing',
  label: text('Usia sekolah dengan pendengaran kurang', 'School age with weak hearing'),
  short: text('Pendengaran kurang', 'Weak hearing'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, pencatatan usia sekolah: pendengaran; kurang dari 4 kata dari 5; target latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya yang diperiksa tahun ajaran itu; hasil terakhir yang dipakai.',
    'Only who was examined in that school year; the last result counts.',
  ),
  group: 'school',
  period: 'schoolYear',
  target: 5,
  wanted: 'few',
  population: { kind: 'age', from: years(7), before: years(19) },

  only(history, period) {
    const age = ageIn(history, period)
    return age >= 7 && age < 18 && weakHearing(history, period) !== undefined
  },
  served(history, period) {
    const last = weakHearing(history, period)
    return last?.isFound === true ? { from: last.on } : undefined
  },
}
