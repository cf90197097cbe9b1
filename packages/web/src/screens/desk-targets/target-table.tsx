import { useStore } from '@nanostores/react'
import { useRef, type KeyboardEvent } from 'react'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Target, Targets } from '@jejaring/core/sync/api'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { targetMessages } from './desk-targets.messages.ts'
import { TargetField } from './target-field.tsx'

export interface Place {
  readonly village: string
  readonly indicator: string
}
interface Props {
  readonly targets: Targets
  readonly columns: readonly Indicator[]
  readonly find: (place: Place) => Target | undefined
  readonly onEnter: (place: Place, text: string) => Promise<boolean>
  readonly onLook: (place: Place) => void
}

/** Villages by indicators. Enter and the arrows go down and up, Tab along. */
export function TargetTable({ targets, columns, find, onEnter, onLook }: Props) {
  const t = useStore(targetMessages)
  const text = useText()
  const format = useFormat()
  const table = useRef<HTMLTableElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    const [row, column] = cellOf(event.target)
    if (step === undefined || row === undefined) return
    event.preventDefault()
    const next = table.current?.querySelector<HTMLElement>(`[data-cell="${row + step}-${column}"]`)
    if (next !== null && next !== undefined) next.focus()
    else if (event.target instanceof HTMLElement) event.target.blur()
  }
  const sumOf = (indicator: string): string => {
    const values = targets.villages.map(({ code }) => find({ village: code, indicator })?.value)
    const known = values.filter((value) => value !== undefined)
    return known.length < values.length || known.length === 0
      ? '–'
      : format.number(known.reduce((sum, value) => sum + value, 0))
  }
  return (
    <div
      className="targets card"
      role="region"
      tabIndex={0}
      aria-label={t.title({ year: targets.year })}
    >
      <table ref={table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t.village}</th>
            {columns.map(({ id, short, label }) => (
              <th key={id} scope="col" title={text(label)}>
                {text(short)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {targets.villages.map(({ code, name }, y) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {columns.map(({ id, short }, x) => {
                const place = { village: code, indicator: id }
                return (
                  <td key={id}>
                    <TargetField
                      label={t.cell({ indicator: text(short), village: name })}
                      value={find(place)?.value}
                      mayEnter={targets.mayEnter}
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
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            {columns.map(({ id }) => (
              <td key={id}>{sumOf(id)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function cellOf(target: EventTarget): readonly number[] {
  const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined
  return cell === undefined ? [] : cell.split('-').map(Number)
}
