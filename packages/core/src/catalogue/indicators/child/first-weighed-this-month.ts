import { days, months } from '../../../calendar/local-date.ts'
import { gainOf } from '../../growth-of-month.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const firstWeighedThisMonth: Indicator = {
  id: 'b-d',
  label: text('Baru pertama ditimbang (B/D)', 'Weighed for the first time (B/D)'),
  short: text('B/D', 'B/D'),
  source: 'SKDN: B baru pertama ditimbang, D ditimbang bulan ini; batas latar, perlu dikonfirmasi',
  unknown: text(
    'Anak yang sudah ditimbang di tempat lain terhitung baru bila tidak disalin.',
    'A child weighed elsewhere before counts as new unless that was copied.',
  ),
  group: 'month',
  period: 'month',
  target: 10,
  wanted: 'few',
  population: { kind: 'age', from: days(0), before: months(60) },

  only: (history, period) => gainOf(history, period)?.gain !== undefined,
  served(history, period) {
    const found = gainOf(history, period)
    return found?.gain === 'first' ? { from: found.on } : undefined
  },
}
