import { days, months } from '../../../calendar/local-date.ts'
import { lastClass } from '../../growth-of-month.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const stunting: Indicator = {
  id: 'stunting',
  label: text('Balita pendek (TB/U)', 'Children short for their age'),
  short: text('Pendek', 'Short'),
  source:
    'Permenkes 2/2020: PB/U atau TB/U < -2 SD di antara yang diukur; target nasional 14 persen, latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya anak yang diukur bulan ini; pengukuran terakhir yang dihitung.',
    'Only children measured this month; the last measuring counts.',
  ),
  group: 'month',
  period: 'month',
  isStanding: true,
  target: 14,
  wanted: 'few',
  population: { kind: 'age', from: days(0), before: months(60) },

  only: (history, period) => lastClass(history, period, 'lengthForAge') !== undefined,
  served(history, period) {
    const last = lastClass(history, period, 'lengthForAge')
    const isFound =
      last !== undefined && (last.found === 'stunted' || last.found === 'severely-stunted')
    return isFound ? { from: last.on } : undefined
  },
}
