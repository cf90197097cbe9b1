import { days, months } from '../../../calendar/local-date.ts'
import { lastClass } from '../../growth-of-month.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const belowRedLineThisMonth: Indicator = {
  id: 'bgm-d',
  label: text('Berat di bawah garis merah (BGM/D)', 'Weight below the red line (BGM/D)'),
  short: text('BGM/D', 'BGM/D'),
  source:
    'KMS: garis merah BB/U -3 SD; satu kartu Posyandu memakai -2 SD; batas latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya anak yang diukur bulan ini; pengukuran terakhir yang dihitung.',
    'Only children measured this month; the last measuring counts.',
  ),
  group: 'month',
  period: 'month',
  target: 1,
  wanted: 'few',
  population: { kind: 'age', from: days(0), before: months(60) },

  only: (history, period) => lastClass(history, period, 'weightForAge') !== undefined,
  served(history, period) {
    const last = lastClass(history, period, 'weightForAge')
    const isFound = last !== undefined && last.found === 'severely-underweight'
    return isFound ? { from: last.on } : undefined
  },
}
