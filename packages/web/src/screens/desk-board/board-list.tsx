import { useStore } from '@nanostores/react'
import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react'
import type { Board, BoardCell, BoardRow } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { statusOfState } from '../../ui/four-state.tsx'
import { kindOf, percentOf } from '../../ui/heat-cell.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { partMessages } from '../../ui/parts.messages.ts'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { boardMessages } from './desk-board.messages.ts'
import { columnsOf } from './board-columns.ts'
import { isCountedOnly, type Denominator } from './denominator.ts'
import './board-list.css'

interface Props {
  readonly board: Board
  readonly by: Denominator
  readonly onOpen: (area: string, indicator: string) => void
}

/** The board without a table: one list per area, for phones and for who has one area only. */
export function BoardList({ board, by, onOpen }: Props) {
  const t = useStore(boardMessages)
  const format = useFormat()
  const rows = board.rows.length > 1 ? [board.total, ...board.rows] : board.rows
  return (
    <div className="board-list">
      {rows.map((row) => (
        <Section
          key={row.area}
          title={row === board.total ? t.total : row.name}
          aside={t.people({ people: format.number(row.people) })}
        >
          <AreaCells board={board} by={by} row={row} onOpen={onOpen} />
        </Section>
      ))}
    </div>
  )
}

function AreaCells({ board, by, row, onOpen }: Props & { readonly row: BoardRow }) {
  const text = useText()
  return (
    <div className="card">
      {columnsOf(board).map((indicator) => {
        const cell = row.cells.find((of) => of.indicator === indicator.id)
        if (cell === undefined) return null
        const canOpen = kindOf(cell) === 'state'
        return (
          <ListRow
            key={indicator.id}
            leading={
              <StatusMark
                kind={cell.state === undefined ? 'na' : statusOfState[cell.state]}
                size={20}
              />
            }
            title={text(indicator.short)}
            text={text(indicator.label)}
            trailing={<Figure cell={cell} isMarked={isCountedOnly(cell, by)} />}
            {...(canOpen ? { onPress: () => onOpen(row.area, indicator.id) } : {})}
          />
        )
      })}
    </div>
  )
}

function Figure({ cell, isMarked }: { readonly cell: BoardCell; readonly isMarked: boolean }) {
  const t = useStore(partMessages)
  const kind = kindOf(cell)
  if (kind === 'hidden') return <span className="small dim">{t.hidden}</span>
  if (kind === 'nobody') return <span className="small dim">{t.notApplicable}</span>
  return (
    <span className="board-figure">
      <b>
        {percentOf(cell)}%{cell.trend === 'up' && <IconArrowUpRight size={16} aria-label={t.up} />}
        {cell.trend === 'down' && <IconArrowDownRight size={16} aria-label={t.down} />}
      </b>
      <span>
        {cell.served}/{cell.population}
        {isMarked && '*'}
      </span>
    </span>
  )
}
