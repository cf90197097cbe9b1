import { days, months } from '../../../calendar/local-date.ts'
import { gainOf } from '../../growth-of-month.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const notWeighedBeforeThisMonth: Indicator = {
  id: 'o-d',
  label: text('Bulan lalu tidak ditimbang (O/D)', 'Not weighed the month before (O/D)'),
  short: text('O/D', 'O/D'),
  source: 'SKDN: O ditimbang bulan ini, bulan lalu tidak; batas latar, perlu dikonfirmasi',
  unknown: text(
    'Penimbangan di tempat lain yang tidak dicatat tidak diketahui.',
    'A weighing elsewhere that was not written down is not known.',
  ),
  group: 'month',
  period: 'month',
  target: 10,
  wanted: 'few',
  population: { kind: 'age', from: days(0), before: months(60) },

  only: (history, period) => gainOf(history, period)?.gain !== undefined,
  served(history, period) {
    const found = gainOf(history, period)
    return found?.gain === 'not-weighed-before' ? { from: found.on } : undefined
  },
}
