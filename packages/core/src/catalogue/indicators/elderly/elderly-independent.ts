import { years } from '../../../calendar/local-date.ts'
import { dailyLivingScore, dependence } from '../../../clinical/daily-living.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { dailyLiving } from '../../services/elderly/daily-living.ts'

export const elderlyIndependent: Indicator = {
  id: 'elderly-independent',
  label: text('Lansia mandiri', 'Independent elderly'),
  short: text('Mandiri', 'Independent'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, dasbor lansia: mandiri (AKS 20); penyebut lansia yang diperiksa latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya lansia yang AKS-nya diperiksa tahun ini, menurut pemeriksaan terakhir; target 80 pilihan kami.',
    'Only those whose activities were asked this year, by the last time; the target of 80 is ours.',
  ),
  group: 'elderly',
  period: 'year',
  target: 80,
  population: { kind: 'age', from: years(60), before: years(150) },
  only: (history, period) => lastOf(history, period) !== undefined,

  served(history, period) {
    const last = lastOf(history, period)
    return last?.found === 'independent' ? { from: last.on } : undefined
  },
}

/** The last full result of the period. */
export function lastOf(history: History, period: Period) {
  const found = inPeriod(history.given(dailyLiving), period).flatMap(({ on, measured }) => {
    const one = dependence(dailyLivingScore(measured))
    return one === undefined ? [] : [{ on, found: one }]
  })
  return found.at(-1)
}
