import { useState, type KeyboardEvent } from 'react'

interface Props {
  /** Spoken name: indicator and village. */
  readonly label: string
  /** What holds; absent: nothing. */
  readonly value: number | undefined
  readonly mayEnter: boolean
  /** Where it stands in the table, for the keys that move. */
  readonly cell: string
  /** @returns whether it was taken; else the field goes back to what holds. */
  readonly onEnter: (text: string) => Promise<boolean>
  readonly onFocus: () => void
}

/** A number that is changed in place: leaving it or Enter saves, Escape takes back. */
export function TargetField({ label, value, mayEnter, cell, onEnter, onFocus }: Props) {
  const shown = value === undefined ? '' : String(value)
  const [typed, setTyped] = useState<string>()
  const save = async () => {
    if (typed === undefined) return
    const text = typed.trim()
    if (text !== shown) await onEnter(text)
    setTyped(undefined)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    setTyped(undefined)
  }
  return (
    <input
      className="target-field"
      data-cell={cell}
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      readOnly={!mayEnter}
      value={typed ?? shown}
      placeholder="–"
      onChange={(event) => setTyped(event.currentTarget.value)}
      onFocus={(event) => {
        event.currentTarget.select()
        onFocus()
      }}
      onBlur={() => void save()}
      onKeyDown={onKeyDown}
    />
  )
}
