import { days, months } from '../../../calendar/local-date.ts'
import { lastClass } from '../../growth-of-month.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const wasting: Indicator = {
  id: 'wasting',
  label: text('Balita kurus (BB/TB)', 'Children thin for their height'),
  short: text('Kurus', 'Thin'),
  source:
    'Permenkes 2/2020: BB/PB atau BB/TB < -2 SD di antara yang diukur, edema termasuk; target nasional 7 persen, latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya anak yang diukur bulan ini; pengukuran terakhir yang dihitung.',
    'Only children measured this month; the last measuring counts.',
  ),
  group: 'month',
  period: 'month',
  isStanding: true,
  target: 7,
  wanted: 'few',
  population: { kind: 'age', from: days(0), before: months(60) },

  only: (history, period) => lastClass(history, period, 'weightForLength') !== undefined,
  served(history, period) {
    const last = lastClass(history, period, 'weightForLength')
    const isFound =
      last !== undefined && (last.found === 'wasted' || last.found === 'severely-wasted')
    return isFound ? { from: last.on } : undefined
  },
}
