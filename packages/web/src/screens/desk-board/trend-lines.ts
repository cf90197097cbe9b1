import {
  addMonths,
  firstDayOf,
  monthOf,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { periodAt } from '@jejaring/core/judge/periods'
import type { Board, BoardCell, BoardPath, PathPoint } from '@jejaring/core/sync/board'
import { targetToday } from './board-columns.ts'
import { pointsOf } from './chart-rows.ts'

/** Twelve months of one place beside the same twelve a year before. */
export interface TrendRow {
  readonly area: string
  readonly name: string
  readonly now: readonly TrendPoint[]
  readonly yearBefore: readonly TrendPoint[]
  /** Percent wanted at the beginning and at the end of the twelve months. */
  readonly target: readonly [first: number, last: number]
}
/** `hidden`: that month's board shows no number. `nobody`: nobody was counted, or the month is still to come. */
export type TrendPoint =
  | { readonly kind: 'hidden' }
  | { readonly kind: 'nobody' }
  | (PathPoint & { readonly kind: 'shown'; readonly percent: number })

const MONTHS = 12

/** The month whose way is that of a year before: of a year to its end, so that its whole line is there to compare with. */
export function yearBeforeOf({ period }: Pick<Indicator, 'period'>, month: Month): Month {
  const then = addMonths(firstDayOf(month), -MONTHS)
  return period === 'month' ? monthOf(then) : lastMonthOf(periodAt(period, monthOf(then)).before)
}

/** The twelve months drawn: to the month asked for, or the whole year in which it lies. */
export function trendMonths({ period }: Pick<Indicator, 'period'>, month: Month): readonly Month[] {
  const last = period === 'month' ? month : lastMonthOf(periodAt(period, month).before)
  return Array.from({ length: MONTHS }, (_, nth) =>
    monthOf(addMonths(firstDayOf(last), nth - MONTHS + 1)),
  )
}

const lastMonthOf = (before: LocalDate): Month => monthOf(addMonths(before, -1))

/** All places of a board, then their sum, as they stand on it. */
export function trendRows(
  board: Board,
  indicator: Indicator,
  paths: { readonly now: BoardPath | undefined; readonly yearBefore: BoardPath | undefined },
): readonly TrendRow[] {
  return [...board.rows, board.total].flatMap(({ area, name, cells }) => {
    const cell = cells.find((one) => one.indicator === indicator.id)
    if (cell === undefined) return []
    return {
      area,
      name,
      now: pointsOf(paths.now, area).map(trendPoint),
      yearBefore: pointsOf(paths.yearBefore, area).map(trendPoint),
      target: targetOf(board, indicator, cell),
    }
  })
}

function trendPoint(point: PathPoint | null): TrendPoint {
  if (point === null) return { kind: 'hidden' }
  if (point.population === 0) return { kind: 'nobody' }
  return { kind: 'shown', ...point, percent: (100 * point.served) / point.population }
}

/** A target of the year begins at nothing and grows to its end; the own one of a place grows as that of the board does. */
function targetOf(
  board: Board,
  indicator: Indicator,
  { targetToday: own }: BoardCell,
): readonly [number, number] {
  const today = targetToday(board, indicator)
  if (indicator.period === 'month' || indicator.wanted === 'few') {
    const flat = own ?? today
    return [flat, flat]
  }
  const whole = board.indicators.find(({ id }) => id === indicator.id)?.target ?? indicator.target
  return [0, own === undefined || today === 0 ? whole : (whole * own) / today]
}

/** What the height of all places is, in percent: a hundred, or where few are wanted what makes them readable. */
export function trendHeight(rows: readonly TrendRow[], wanted: Indicator['wanted']): number {
  if (wanted !== 'few') return 100
  const all = rows.flatMap(({ now, yearBefore, target }) => [
    ...target,
    ...[...now, ...yearBefore].flatMap((point) => (point.kind === 'shown' ? [point.percent] : [])),
  ])
  const most = Math.max(...all, 0)
  return [4, 10, 20, 40, 60, 80].find((height) => most <= height) ?? 100
}

/** The pieces of a line: a month without a number parts it, for nobody knows how it went there. */
export function piecesOf(
  points: readonly TrendPoint[],
): readonly (readonly { readonly nth: number; readonly percent: number }[])[] {
  const pieces: { nth: number; percent: number }[][] = []
  let isOpen = false
  for (const [nth, point] of points.entries()) {
    const last = pieces.at(-1)
    if (point.kind !== 'shown') isOpen = false
    else if (isOpen && last !== undefined) last.push({ nth, percent: point.percent })
    else {
      pieces.push([{ nth, percent: point.percent }])
      isOpen = true
    }
  }
  return pieces
}
