import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { weakSight } from '../../school-findings.ts'
import { ageIn } from '../../schooling.ts'

export const schoolAgeWeakSight: Indicator = {
  id: 'school-age-weak-sight',
  label: text('Usia sekolah dengan penglihatan kurang', 'School age with weak sight'),
  short: text('Penglihatan kurang', 'Weak sight'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, pencatatan usia sekolah: refraksi; visus di bawah 6/12 atau gagal hitung jari; target latar, perlu dikonfirmasi',
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
    return age >= 7 && age < 18 && weakSight(history, period) !== undefined
  },
  served(history, period) {
    const last = weakSight(history, period)
    return last?.isFound === true ? { from: last.on } : undefined
  },
}
