import { useStore } from '@nanostores/react'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Board, BoardCell, BoardRow } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { HeatCell, heatClass, kindOf, useCellWords } from '../../ui/heat-cell.tsx'
import { columnsOf, decreeOf, groupsOf, targetToday } from './board-columns.ts'
import { isCountedOnly, type Denominator } from './denominator.ts'
import { boardMessages } from './desk-board.messages.ts'
import { useGroupWords } from './group-words.ts'
import { useDenominators } from './use-denominators.ts'
import { moveIn } from './grid-move.ts'
import { cellKey } from './use-board.ts'
import './heat-table.css'

interface Props {
  readonly board: Board
  readonly by: Denominator
  readonly fresh: ReadonlySet<string>
  /** What a row is: "Desa". */
  readonly rowName: string
  readonly open?: { readonly area: string; readonly indicator: string }
  readonly onOpen: (area: string, indicator: string) => void
  readonly onClose: () => void
  /** Leads into the parts of a row, where it has some. */
  readonly onEnter?: (row: BoardRow) => void
}

/** Areas by indicators. Arrows move, Enter opens the names, Escape closes them. */
export function HeatTable({ board, by, fresh, rowName, open, onOpen, onClose, onEnter }: Props) {
  const t = useStore(boardMessages)
  const text = useText()
  const format = useFormat()
  const words = useCellWords()
  const table = useRef<HTMLTableElement>(null)
  const [focus, setFocus] = useState<readonly [row: number, column: number]>([0, 0])
  const columns = useMemo(() => columnsOf(board), [board])
  const rows = [...board.rows, board.total]
  const groupNames = useGroupWords()
  const denominatorsOf = useDenominators()
  const ownTarget = ({ targetToday: own }: BoardCell) =>
    own === undefined ? '' : t.ownTarget({ percent: Math.round(own) })

  const nameOf = (row: BoardRow): string =>
    row === board.total
      ? t.total
      : row.name.replace(/^RT 0+(?=\d\d)/, 'RT ').replace(/^Puskesmas /, '')

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onClose()
      return
    }
    const next = moveIn(event.key, focus, [rows.length, columns.length])
    if (next === undefined) return
    event.preventDefault()
    setFocus(next)
    const [row, column] = next
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus()
  }

  return (
    <table className="heat-table" ref={table} role="grid" onKeyDown={onKeyDown}>
      <colgroup>
        <col className="heat-col-area" />
        {columns.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {groupsOf(columns).map(({ group, count }) => (
            <th key={group} className="heat-group" colSpan={count} scope="colgroup">
              {groupNames[group]}
            </th>
          ))}
        </tr>
        <tr>
          <th className="heat-area" scope="col">
            {rowName}
          </th>
          {columns.map((indicator) => (
            <th
              key={indicator.id}
              scope="col"
              title={[text(indicator.label), decreeOf(board, indicator)].filter(Boolean).join(', ')}
            >
              {text(indicator.short)}
              <span className="heat-target">
                {(indicator.wanted === 'few' ? t.atMost : t.target)({
                  percent: Math.round(targetToday(board, indicator)),
                })}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, y) => {
          const isTotal = row === board.total
          return (
            <tr key={row.area} className={isTotal ? 'heat-total' : undefined}>
              <th className="heat-area" scope="row">
                {isTotal || onEnter === undefined ? (
                  <b>{nameOf(row)}</b>
                ) : (
                  <button
                    type="button"
                    className="heat-enter"
                    title={t.enter({ name: row.name })}
                    onClick={() => onEnter(row)}
                  >
                    {nameOf(row)}
                  </button>
                )}
                <span>
                  {dusunOf(row.area) === undefined
                    ? t.people({ people: format.number(row.people) })
                    : t.peopleOf({
                        dusun: dusunOf(row.area) ?? '',
                        people: format.number(row.people),
                      })}
                </span>
              </th>
              {columns.map((indicator, x) => {
                const cell = row.cells.find((of) => of.indicator === indicator.id)
                if (cell === undefined)
                  return <td key={indicator.id} className="heat-cell heat-na" />
                const isOpen = open?.area === row.area && open.indicator === indicator.id
                const isFresh = fresh.has(cellKey(row.area, indicator.id))
                const canOpen = kindOf(cell) === 'state'
                return (
                  <td
                    key={indicator.id}
                    role="gridcell"
                    data-cell={`${y}-${x}`}
                    tabIndex={focus[0] === y && focus[1] === x ? 0 : -1}
                    className={
                      heatClass(cell) +
                      (isOpen ? ' heat-open' : '') +
                      (isFresh ? ' heat-fresh' : '')
                    }
                    title={[ownTarget(cell), denominatorsOf(cell)].filter(Boolean).join(' ')}
                    aria-label={`${nameOf(row)}, ${text(indicator.short)}: ${words(cell)}${isCountedOnly(cell, by) ? `, ${t.countedOnly}` : ''}`}
                    aria-selected={isOpen}
                    onFocus={() => setFocus([y, x])}
                    onClick={() => canOpen && onOpen(row.area, indicator.id)}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' && event.key !== ' ') return
                      event.preventDefault()
                      if (canOpen) onOpen(row.area, indicator.id)
                    }}
                  >
                    <HeatCell cell={cell} isMarked={isCountedOnly(cell, by)} />
                  </td>
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The dusun of a neighbourhood, so that RT of the same number are told apart. */
const dusunOf = (area: string): string | undefined => {
  const [, dusun, , rt] = area.split('/')
  return rt === undefined ? undefined : dusun
}
