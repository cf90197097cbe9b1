import { days, latest, months } from '../../../calendar/local-date.ts'
import { undernutritionCare } from '../../episodes/undernutrition-care.ts'
import { lastClass } from '../../growth-of-month.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'

export const undernutritionUnderCare: Indicator = {
  id: 'undernutrition-under-care',
  label: text('Anak kurus dalam perawatan gizi', 'Thin children under care'),
  short: text('Kurus, dirawat', 'Thin, under care'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: balita gizi kurang dan gizi buruk mendapat perawatan; BB/TB < -2 SD pada pengukuran terakhir bulan ini',
  unknown: text(
    'Anak yang tidak diukur bulan ini tidak dihitung; perawatan di luar wilayah hanya bila dicatat.',
    'Children not measured this month are not counted; care elsewhere only when written down.',
  ),
  group: 'month',
  period: 'month',
  isStanding: true,
  target: 100,
  population: { kind: 'age', from: days(0), before: months(60) },

  only(history, period) {
    const found = lastClass(history, period, 'weightForLength')?.found
    return found === 'wasted' || found === 'severely-wasted'
  },
  served(history, period) {
    const measured = lastClass(history, period, 'weightForLength')
    const care = history.episodes(undernutritionCare).findLast(({ from }) => from < period.before)
    if (measured === undefined || care === undefined) return undefined
    const isOver = care.before !== undefined && care.before <= measured.on
    return isOver ? undefined : { from: latest(care.from, measured.on) }
  },
}
