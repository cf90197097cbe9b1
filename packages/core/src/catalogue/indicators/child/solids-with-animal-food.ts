import { months } from '../../../calendar/local-date.ts'
import { solidsClass } from '../../../clinical/child-feeding.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { complementaryFood } from '../../services/child/complementary-food.ts'

export const solidsWithAnimalFood: Indicator = {
  id: 'solids-with-animal-food',
  label: text('MP-ASI dengan pangan hewani', 'Solid food with animal food'),
  short: text('MP-ASI', 'Solid food'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: MP-ASI sejak 6 bulan; pangan hewani kemarin latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya anak yang ditanya bulan ini; satu hari makan.',
    'Only children asked this month; one day of food.',
  ),
  group: 'month',
  period: 'month',
  isStanding: true,
  target: 80,
  population: { kind: 'age', from: months(6), before: months(24) },

  only: (history, period) => lastSolids(history, period) !== undefined,
  served(history, period) {
    const last = lastSolids(history, period)
    return last?.solids === 'with-animal-food' ? { from: last.on } : undefined
  },
}

function lastSolids(history: History, period: Period) {
  const last = inPeriod(history.given(complementaryFood), period).at(-1)
  const solids = last && solidsClass(last.measured)
  return solids && { on: last.on, solids }
}
