import type { Indicator } from '../catalogue/indicator.ts'
import type { Board, BoardCell, BoardRow, OfficialCount } from '../sync/board.ts'
import { cellState } from './cell-state.ts'
import { trendOfMonth, type Count } from './trend.ts'

/** Whether an indicator is the sum of its months: work of each month, not a state in which people are found. */
export const isSummed = ({ period, isStanding }: Indicator): boolean =>
  period === 'month' && isStanding !== true

/**
 * The board of several months together, made of the boards of these months alone: people and served are each summed, so no
 * percentage is ever averaged, and a cell is shown when each of its months is. Indicators of a year, and of a state, stand as
 * at the end of the last month.
 *
 * @param months without a gap, of the same places; all but the last may have the summed indicators alone
 * @param before the same of as many months before: those to which the trend compares
 */
export function overMonths(
  [last, ...earlier]: readonly [last: Board, ...earlier: Board[]],
  before: readonly Board[],
  indicators: readonly Indicator[],
): Board {
  const summed = new Map(indicators.filter(isSummed).map((one) => [one.id, one]))
  const [cellsEarlier, cellsBefore] = [earlier.map(cellsOf), before.map(cellsOf)]
  const first = earlier.at(-1)?.month ?? last.month
  const columns = new Map(last.indicators.map((column) => [column.id, column]))
  const rowOf = (row: BoardRow): BoardRow => ({
    ...row,
    cells: row.cells.map((cell) => {
      const indicator = summed.get(cell.indicator)
      if (indicator === undefined) return cell
      const of = (boards: readonly CellsByArea[]) =>
        boards.map((cells) => cells.get(row.area)?.get(cell.indicator))
      return sumCell([cell, ...of(cellsEarlier)], of(cellsBefore), {
        percent: cell.targetToday ?? columns.get(cell.indicator)?.targetToday ?? indicator.target,
        wanted: indicator.wanted,
      })
    }),
  })
  return {
    ...last,
    indicators: last.indicators.map((column) =>
      summed.has(column.id)
        ? { ...column, period: `${first}..${last.month}`, months: 1 + earlier.length }
        : column,
    ),
    rows: last.rows.map(rowOf),
    total: rowOf(last.total),
  }
}

type CellsByArea = ReadonlyMap<string, ReadonlyMap<string, BoardCell>>

const cellsOf = ({ rows, total }: Board): CellsByArea =>
  new Map(
    [total, ...rows].map(({ area, cells }) => [
      area,
      new Map(cells.map((cell) => [cell.indicator, cell])),
    ]),
  )

/** Of several months. */
type Cells = readonly (BoardCell | undefined)[]

function sumCell(
  [last, ...earlier]: readonly [BoardCell, ...(BoardCell | undefined)[]],
  before: Cells,
  target: { readonly percent: number; readonly wanted: Indicator['wanted'] },
): BoardCell {
  const { indicator } = last
  const all = [last, ...earlier]
  const count = sumOf(all)
  if (count === undefined)
    return { indicator, hidden: true, population: 0, served: 0, trend: 'level' }
  const then = sumOf(before)
  const trend = then === undefined ? 'level' : trendOfMonth(count, then)
  const state = cellState(count, target, trend)
  const official = officialOf(all)
  const officially =
    official === undefined
      ? undefined
      : cellState({ ...count, population: official.population }, target, trend)
  return {
    indicator,
    ...count,
    trend,
    ...(state === undefined ? {} : { state }),
    ...(official === undefined
      ? {}
      : { official: { ...official, ...(officially === undefined ? {} : { state: officially }) } }),
    ...(last.targetToday === undefined ? {} : { targetToday: last.targetToday }),
    latest: { population: last.population, served: last.served },
  }
}

/** Undefined where one of the months shows no number. */
function sumOf(cells: Cells): Count | undefined {
  let [population, served] = [0, 0]
  for (const cell of cells) {
    if (cell === undefined || cell.hidden === true) return undefined
    population += cell.population
    served += cell.served
  }
  return { population, served }
}

/** Of each month once, as the people who are counted are; absent where one of the months has none. */
function officialOf(cells: Cells): OfficialCount | undefined {
  const numbers = cells.flatMap((cell) => cell?.official ?? [])
  const [last] = numbers
  if (last === undefined || numbers.length < cells.length) return undefined
  return {
    population: numbers.reduce((sum, { population }) => sum + population, 0),
    year: last.year,
    sources: [...new Set(numbers.flatMap(({ sources }) => sources))],
  }
}
