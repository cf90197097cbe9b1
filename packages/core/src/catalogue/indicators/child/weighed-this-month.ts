import { days, months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { childGrowth } from '../../services/child/child-growth.ts'

export const weighedThisMonth: Indicator = {
  id: 'd-s',
  label: text('Balita ditimbang (D/S)', 'Children weighed (D/S)'),
  short: text('D/S', 'D/S'),
  source: 'SKDN: D anak ditimbang, S anak 0-59 bulan terdaftar (latar, perlu dikonfirmasi)',
  unknown: text(
    'S adalah anak yang terdaftar di sini, bukan sasaran proyeksi.',
    'S are the children registered here, not the projected number.',
  ),
  group: 'month',
  period: 'month',
  target: 80,
  population: { kind: 'age', from: days(0), before: months(60) },

  served(history, period) {
    const weighing = inPeriod(history.given(childGrowth), period).find(
      ({ measured }) => measured.weight !== undefined,
    )
    return weighing && { from: weighing.on }
  },
}
