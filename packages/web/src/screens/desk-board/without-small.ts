import { hideSmall, isSmall } from '@jejaring/core/coverage/hide-small'
import type { Board, BoardCell, BoardRow } from '@jejaring/core/sync/board'

/**
 * A board by parts of one village as who sees no names may have it: small numbers, and those that would give them away,
 * are hidden. For what leaves the desk.
 */
export function withoutSmall(board: Board): Board {
  const rows = [...board.rows]
  let total = board.total
  for (const { id } of board.indicators) {
    const cells = rows.map((row) => cellOf(row, id))
    const hidden = hideSmall(cells.map((cell) => cell ?? nobody))
    for (const [nth, row] of rows.entries()) if (hidden[nth] === true) rows[nth] = hide(row, id)
    if (isSmall(cellOf(total, id) ?? nobody)) total = hide(total, id)
  }
  return { ...board, rows, total, hidesSmall: true }
}

const nobody = { population: 0, served: 0 }
const cellOf = ({ cells }: BoardRow, id: string): BoardCell | undefined =>
  cells.find(({ indicator }) => indicator === id)

const hide = (row: BoardRow, id: string): BoardRow => ({
  ...row,
  cells: row.cells.map((cell) =>
    cell.indicator === id
      ? { indicator: id, hidden: true, population: 0, served: 0, trend: 'level' }
      : cell,
  ),
})
