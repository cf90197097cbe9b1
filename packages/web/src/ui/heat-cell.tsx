import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react'
import { useStore } from '@nanostores/react'
import type { BoardCell } from '@jejaring/core/sync/board'
import { statusOfState, useStateWords } from './four-state.tsx'
import { partMessages } from './parts.messages.ts'
import { StatusMark } from './status-mark.tsx'
import './heat-cell.css'

/** Whole percent, rounded down: 100 is shown only when everybody is served. */
export const percentOf = ({ served, population }: BoardCell): number =>
  Math.floor((100 * served) / population)

/** How a cell stands: a percentage needs a denominator, and few people are not shown without names. */
export type CellKind = 'state' | 'nobody' | 'hidden'

export function kindOf(cell: BoardCell): CellKind {
  if (cell.hidden === true) return 'hidden'
  return cell.population === 0 || cell.state === undefined ? 'nobody' : 'state'
}

/** What lies in a cell of the heat table: mark, percent, arrow, served of counted; a star when the numbers are others than asked for. */
export function HeatCell({
  cell,
  isMarked = false,
}: {
  readonly cell: BoardCell
  readonly isMarked?: boolean
}) {
  const t = useStore(partMessages)
  const kind = kindOf(cell)
  if (kind === 'hidden') return <span className="heat-few">{t.hidden}</span>
  if (kind === 'nobody' || cell.state === undefined) return <span className="heat-percent">–</span>
  return (
    <>
      <StatusMark kind={statusOfState[cell.state]} size={8} />
      {cell.trend === 'up' && <IconArrowUpRight className="heat-arrow" size={12} aria-hidden />}
      {cell.trend === 'down' && <IconArrowDownRight className="heat-arrow" size={12} aria-hidden />}
      <span className="heat-percent">{percentOf(cell)}</span>
      <span className="heat-fraction">
        {cell.served}/{cell.population}
        {isMarked && '*'}
      </span>
    </>
  )
}

/** The class that gives the cell its ground. */
export function heatClass(cell: BoardCell): string {
  const kind = kindOf(cell)
  if (kind === 'hidden') return 'heat-cell heat-hidden'
  if (kind === 'nobody' || cell.state === undefined) return 'heat-cell heat-na'
  return `heat-cell heat-${statusOfState[cell.state]}`
}

/** The cell in words, for who cannot see it: "71%, 284 dari 398, jelek, turun". */
export function useCellWords(): (cell: BoardCell) => string {
  const t = useStore(partMessages)
  const states = useStateWords()
  return (cell) => {
    const kind = kindOf(cell)
    if (kind === 'hidden') return t.hidden
    if (kind === 'nobody' || cell.state === undefined) return t.notApplicable
    return `${percentOf(cell)}%, ${cell.served}/${cell.population}, ${states[cell.state]}, ${t[cell.trend]}`
  }
}
