import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Board, BoardCell, BoardPath, PathPoint } from '@jejaring/core/sync/board'

/** One place of the chart: a column of it. */
export interface ChartRow {
  readonly area: string
  readonly name: string
  readonly cell: BoardCell
  /** Percent, 0 to 100; absent where nobody is counted or the number is hidden. */
  readonly percent?: number
  /** What of it was there at the end of the month before; absent for an indicator of the month. */
  readonly before?: number
  /** Served anew this month and the month before. */
  readonly gained?: number
  readonly gainedBefore?: number
}

const isShown = (cell: BoardCell): boolean => cell.hidden !== true && cell.population > 0

/**
 * The places of a board by one indicator, the best first, those without a number last.
 *
 * @param isCumulative of a year or school year: what was served stays served
 */
export function chartRows(
  board: Board,
  indicator: string,
  { path, isCumulative }: { readonly path: BoardPath | undefined; readonly isCumulative: boolean },
): readonly ChartRow[] {
  const rows = board.rows.flatMap(({ area, name, cells }): readonly ChartRow[] => {
    const cell = cells.find((one) => one.indicator === indicator)
    if (cell === undefined) return []
    if (!isShown(cell)) return [{ area, name, cell }]
    const percent = percentOf(cell.served, cell.population)
    if (!isCumulative) return [{ area, name, cell, percent }]
    return [{ area, name, cell, percent, ...gains(cell, pointsOf(path, area)) }]
  })
  return rows.toSorted((a, b) => (b.percent ?? -1) - (a.percent ?? -1))
}

export const pointsOf = (
  path: BoardPath | undefined,
  area: string,
): readonly (PathPoint | null)[] => path?.areas.find((one) => one.area === area)?.points ?? []

function gains(cell: BoardCell, points: readonly (PathPoint | null)[]): Partial<ChartRow> {
  const { servedBefore, served, population } = cell
  if (servedBefore === undefined) return {}
  // Before the first month of the period nobody was served.
  const [last, twoBefore] = [points.at(-2), points.length === 2 ? noPoint : points.at(-3)]
  return {
    before: percentOf(Math.min(servedBefore, served), population),
    gained: served - servedBefore,
    ...(last && twoBefore ? { gainedBefore: last.served - twoBefore.served } : {}),
  }
}
const noPoint: PathPoint = { population: 0, served: 0 }

/** More may be served than an official number says there are. */
const percentOf = (served: number, population: number): number =>
  Math.min(100, (100 * served) / population)

/** Who comes first: of the places in the worst state the one with the most people to look after. */
export function firstOf(
  rows: readonly ChartRow[],
  wanted: Indicator['wanted'],
): ChartRow | undefined {
  return rows
    .filter(({ cell }) => cell.state === 'jelek' && waiting(cell, wanted) > 0)
    .toSorted((a, b) => waiting(b.cell, wanted) - waiting(a.cell, wanted))[0]
}

/** Not served yet; where few are wanted, those found. */
export const waiting = ({ population, served }: BoardCell, wanted: Indicator['wanted']): number =>
  wanted === 'few' ? served : population - served
