import { useStore } from '@nanostores/react'
import { useRef, type KeyboardEvent } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { targetMessages } from './desk-targets.messages.ts'
import type { NumberGrid } from './number-grid.ts'
import { TargetField } from './target-field.tsx'

/** Places by indicators. Enter and the arrows go down and up, Tab along. */
export function TargetTable({
  label,
  places,
  columns,
  cellOf,
  sumOf,
  onEnter,
  onLook,
}: NumberGrid) {
  const t = useStore(targetMessages)
  const text = useText()
  const table = useRef<HTMLTableElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    const [row, column] = positionOf(event.target)
    if (step === undefined || row === undefined) return
    event.preventDefault()
    const next = table.current?.querySelector<HTMLElement>(`[data-cell="${row + step}-${column}"]`)
    if (next !== null && next !== undefined) next.focus()
    else if (event.target instanceof HTMLElement) event.target.blur()
  }
  return (
    <div className="targets card" role="region" tabIndex={0} aria-label={label}>
      <table ref={table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{sumOf === undefined ? t.place : t.village}</th>
            {columns.map(({ id, short, label }) => (
              <th key={id} scope="col" title={text(label)}>
                {text(short)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map(({ code, name, mayEnter }, y) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {columns.map(({ id, short }, x) => {
                const place = { village: code, indicator: id }
                return (
                  <td key={id}>
                    <TargetField
                      label={t.cell({ indicator: text(short), village: name })}
                      value={cellOf(place)}
                      mayEnter={mayEnter}
                      cell={`${y}-${x}`}
                      onEnter={(typed) => onEnter(place, typed)}
                      onFocus={() => onLook(place)}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        {sumOf !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              {columns.map(({ id }) => (
                <td key={id}>{sumOf(id)}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function positionOf(target: EventTarget): readonly number[] {
  const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined
  return cell === undefined ? [] : cell.split('-').map(Number)
}
