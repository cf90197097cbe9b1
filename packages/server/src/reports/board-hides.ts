import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Count } from '@jejaring/core/coverage/trend'
import type { BoardArea } from './board-areas.ts'
import type { CellCounts } from './board-cell.ts'
import { countOf, sumCounts, type Counts } from './board-counts.ts'
import { hiddenOf } from './board-hidden.ts'
import { seriesOf, type Series } from './board-series.ts'
import { periodOf, type BoardMonths } from './board-months.ts'
import { hiddenByParts } from './board-parts.ts'

export interface Hidden {
  /** Whether a cell's numbers are hidden, by area and indicator. */
  readonly now: (area: string, indicator: string) => boolean
  /** Whether those of the month before are: this month's board must not tell what last month's did not. */
  readonly before: (area: string, indicator: string) => boolean
}
export interface Shown {
  readonly areas: readonly BoardArea[]
  readonly total: BoardArea
  readonly indicators: readonly Indicator[]
  readonly counts: Counts
  readonly months: BoardMonths
}

/** Of a board of everybody; what is counted from the start of a year on is looked at with all months since then. */
export function hiddenCells(
  { areas, total, indicators, counts, months }: Shown,
  series: Series,
): Hidden {
  const monthly = indicators.filter(({ period }) => period === 'month')
  const yearly = indicators.filter(({ period }) => period !== 'month')
  const ofMonth = (count: (of: CellCounts) => Count) =>
    hiddenOf(areas, total, monthly, (area, indicator) => [
      count(countsOf(area, indicator, counts, months)),
    ]).now
  const [now, before] = [ofMonth(nowOf), ofMonth(beforeOf)]
  const grown = hiddenOf(areas, total, yearly, (area, indicator) =>
    seriesOf(series, area.of, indicator.id),
  )
  return {
    now: (area, id) => now(area, id) || grown.now(area, id),
    before: (area, id) => before(area, id) || grown.before(area, id),
  }
}

const nowOf = ({ now }: CellCounts): Count => ({ population: now.population, served: now.now })
const beforeOf = ({ before }: CellCounts): Count => ({
  population: before.population,
  served: before.monthBefore,
})

/** The same for a board with a filter, looked at with all that it was parted into. */
export function hiddenSiblings({
  areas,
  total,
  indicators,
  months,
  siblings,
}: Omit<Shown, 'counts'> & { readonly siblings: readonly Sibling[] }): Hidden {
  const grown = (area: BoardArea, { id }: Indicator) =>
    columnsOf(siblings.map(({ series }) => seriesOf(series, area.of, id)))
  const hidden = (count: (of: CellCounts) => Count, monthsAgo: number) =>
    hiddenByParts(areas, total, indicators, (area, indicator) =>
      indicator.period === 'month'
        ? [siblings.map(({ counts }) => count(countsOf(area, indicator, counts, months)))]
        : grown(area, indicator).slice(0, -monthsAgo || undefined),
    )
  return { now: hidden(nowOf, 0), before: hidden(beforeOf, 1) }
}

/** What one of the parts counts. */
export interface Sibling {
  readonly counts: Counts
  readonly series: Series
}

/** Month by month, what all parts were at its end. */
const columnsOf = (parts: readonly (readonly Count[])[]): readonly (readonly Count[])[] =>
  Array.from({ length: Math.max(0, ...parts.map((months) => months.length)) }, (_, month) =>
    parts.map((months) => months[month] ?? { population: 0, served: 0 }),
  )

export function countsOf(
  area: BoardArea,
  indicator: Indicator,
  counts: Counts,
  months: BoardMonths,
): CellCounts {
  const sumOf = (period: string) =>
    sumCounts(area.of.map((part) => countOf(counts, part, indicator.id, period)))
  const now = sumOf(periodOf(indicator, months).id)
  return { now, before: indicator.period === 'month' ? sumOf(months.before.id) : now }
}
