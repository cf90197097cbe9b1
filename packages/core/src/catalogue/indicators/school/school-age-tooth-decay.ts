import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { toothDecayFound } from '../../school-findings.ts'
import { ageIn } from '../../schooling.ts'

export const schoolAgeToothDecay: Indicator = {
  id: 'school-age-tooth-decay',
  label: text('Usia sekolah dengan gigi berlubang', 'School age with tooth decay'),
  short: text('Gigi berlubang', 'Tooth decay'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, pencatatan usia sekolah: karies; target latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya yang diperiksa tahun ajaran itu; hasil terakhir yang dipakai.',
    'Only who was examined in that school year; the last result counts.',
  ),
  group: 'school',
  period: 'schoolYear',
  target: 30,
  wanted: 'few',
  population: { kind: 'age', from: years(7), before: years(19) },

  only(history, period) {
    const age = ageIn(history, period)
    return age >= 7 && age < 18 && toothDecayFound(history, period) !== undefined
  },
  served(history, period) {
    const last = toothDecayFound(history, period)
    return last?.isFound === true ? { from: last.on } : undefined
  },
}
