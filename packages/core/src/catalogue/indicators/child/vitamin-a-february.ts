import { months } from '../../../calendar/local-date.ts'
import { februaryOf, dayWithin, isOfAge } from '../../campaigns.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { vitaminA } from '../../services/child/vitamin-a.ts'

export const vitaminAFebruary: Indicator = {
  id: 'vitamin-a-february',
  label: text('Vitamin A Februari', 'Vitamin A in February'),
  short: text('Vit A Feb', 'Vit A Feb'),
  source: 'KMK HK.01.07/MENKES/2015/2023: 6-59 bulan, Februari; target latar, perlu dikonfirmasi',
  unknown: text(
    'Diberikan sesudah bulannya masih terhitung sampai bulan kapsul berikut atau akhir tahun.',
    'Given after its month it counts until the next capsule month or the end of the year.',
  ),
  group: 'child',
  period: 'year',
  target: 90,
  population: { kind: 'age', from: months(15), before: months(72) },

  only: (history, period) => isOfAge(history, februaryOf(period), 6, 60),
  served(history, period) {
    const day = dayWithin(history.given(vitaminA), februaryOf(period))
    return day && { from: day }
  },
}
