import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { cellState } from '@jejaring/core/coverage/cell-state'
import { trendOfMonth, trendOfYear } from '@jejaring/core/coverage/trend'
import type { BoardCell } from '@jejaring/core/sync/board'
import type { PeriodCount } from './board-counts.ts'
import type { BoardMonths } from './board-months.ts'
import type { Official } from './board-official.ts'

/** What one cell is made of; `before` is last month's own count, for an indicator of the month. */
export interface CellCounts {
  readonly now: PeriodCount
  readonly before: PeriodCount
}

export function boardCell(
  indicator: Indicator,
  { now, before }: CellCounts,
  {
    months,
    official,
    targetToday,
  }: {
    readonly months: BoardMonths
    readonly official?: Official | undefined
    /** Percent. */
    readonly targetToday: number
  },
): BoardCell {
  const count = { population: now.population, served: now.now }
  const lastMonth = { population: before.population, served: before.monthBefore }
  const { period, wanted } = indicator
  const isMonthly = period === 'month'
  const trend = isMonthly ? trendOfMonth(count, lastMonth) : trendOfYear(now, months.gone.month)
  const target = { percent: targetToday, wanted }
  const state = cellState(count, target, trend)
  // As fast as people are served, whoever counts those who should be.
  const officially =
    official === undefined ? undefined : cellState({ ...count, ...official }, target, trend)
  return {
    indicator: indicator.id,
    ...count,
    servedBefore: isMonthly ? lastMonth.served : now.monthBefore,
    trend,
    ...(state === undefined ? {} : { state }),
    ...(official === undefined
      ? {}
      : { official: { ...official, ...(officially === undefined ? {} : { state: officially }) } }),
  }
}

export const hiddenCell = (indicator: string): BoardCell => ({
  indicator,
  hidden: true,
  population: 0,
  served: 0,
  trend: 'level',
})
