import type { Board, BoardCell } from '@jejaring/core/sync/board'

/** By which number of people a board divides: those counted, or those a Dinas or the statistics office states. */
export const denominators = ['counted', 'official'] as const
export type Denominator = (typeof denominators)[number]

/**
 * The board as the official numbers have it. A cell without one keeps the counted one, and is marked by that.
 */
export function byDenominator(board: Board, denominator: Denominator): Board {
  if (denominator === 'counted') return board
  const rowOf = (row: Board['total']) => ({ ...row, cells: row.cells.map(officialCell) })
  return { ...board, rows: board.rows.map(rowOf), total: rowOf(board.total) }
}

function officialCell(cell: BoardCell): BoardCell {
  if (cell.official === undefined || cell.hidden === true) return cell
  const { state: _counted, ...rest } = cell
  const { population, state } = cell.official
  return { ...rest, population, ...(state === undefined ? {} : { state }) }
}

/** Whether a cell of a board by official numbers is one that has none. */
export const isCountedOnly = (cell: BoardCell, denominator: Denominator): boolean =>
  denominator === 'official' && cell.official === undefined && cell.hidden !== true

/** Sources of the official numbers on a board with their years, each once: "SK Bupati 3 (2026)". */
export function sourcesOf(board: Board): readonly string[] {
  const cells = [...board.rows, board.total].flatMap((row) => row.cells)
  const said = cells.flatMap(({ official }) =>
    official === undefined ? [] : official.sources.map((source) => `${source} (${official.year})`),
  )
  return [...new Set(said)].toSorted()
}
