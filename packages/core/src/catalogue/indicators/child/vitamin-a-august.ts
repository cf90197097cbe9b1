import { months } from '../../../calendar/local-date.ts'
import { augustOf, dayWithin, isOfAge } from '../../campaigns.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { vitaminA } from '../../services/child/vitamin-a.ts'

export const vitaminAAugust: Indicator = {
  id: 'vitamin-a-august',
  label: text('Vitamin A Agustus', 'Vitamin A in August'),
  short: text('Vit A Agt', 'Vit A Aug'),
  source: 'KMK HK.01.07/MENKES/2015/2023: 6-59 bulan, Agustus; target latar, perlu dikonfirmasi',
  unknown: text(
    'Diberikan sesudah bulannya masih terhitung sampai bulan kapsul berikut atau akhir tahun.',
    'Given after its month it counts until the next capsule month or the end of the year.',
  ),
  group: 'child',
  period: 'year',
  target: 90,
  population: { kind: 'age', from: months(9), before: months(66) },

  only: (history, period) => isOfAge(history, augustOf(period), 6, 60),
  served(history, period) {
    const day = dayWithin(history.given(vitaminA), augustOf(period))
    return day && { from: day }
  },
}
