import { days, months } from '../../../calendar/local-date.ts'
import { lastClass, lastOedema } from '../../growth-of-month.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const underweight: Indicator = {
  id: 'underweight',
  label: text('Balita berat kurang (BB/U)', 'Children light for their age'),
  short: text('Berat kurang', 'Light'),
  source:
    'Permenkes 2/2020: BB/U < -2 SD di antara yang ditimbang, edema termasuk (WHO Anthro); batas latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya anak yang diukur bulan ini; pengukuran terakhir yang dihitung.',
    'Only children measured this month; the last measuring counts.',
  ),
  group: 'month',
  period: 'month',
  isStanding: true,
  target: 10,
  wanted: 'few',
  population: { kind: 'age', from: days(0), before: months(60) },

  only: (history, period) =>
    lastClass(history, period, 'weightForAge') !== undefined ||
    lastOedema(history, period) !== undefined,
  served(history, period) {
    const last = lastClass(history, period, 'weightForAge')
    const swollen = lastOedema(history, period)
    if (swollen !== undefined && (last === undefined || swollen >= last.on))
      return { from: swollen }
    const isFound =
      last !== undefined && (last.found === 'underweight' || last.found === 'severely-underweight')
    return isFound ? { from: last.on } : undefined
  },
}
