import { useState, type KeyboardEvent } from 'react'
import type { NumberCell } from './number-grid.ts'

interface Props {
  /** Spoken name: indicator and village. */
  readonly label: string
  readonly value: NumberCell
  readonly mayEnter: boolean
  /** Where it stands in the table, for the keys that move. */
  readonly cell: string
  /** @returns whether the field shows what holds; else what was typed stays, to be put right */
  readonly onEnter: (text: string) => Promise<boolean>
  readonly onFocus: () => void
}

/** A number that is changed in place: leaving it or Enter saves, Escape takes back what was typed. */
export function TargetField({ label, value, mayEnter, cell, onEnter, onFocus }: Props) {
  const { shown, hint = '–', isDraft = false } = value
  const [typed, setTyped] = useState<string>()
  const [isWrong, setWrong] = useState(false)
  // The same number typed again may have another source.
  const save = async () => {
    if (typed === undefined) return
    const isSettled = await onEnter(typed.trim())
    setWrong(!isSettled)
    if (isSettled) setTyped(undefined)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    setTyped(undefined)
    setWrong(false)
  }
  return (
    <input
      className={isDraft ? 'target-field target-draft' : 'target-field'}
      data-cell={cell}
      aria-label={label}
      aria-invalid={isWrong}
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
      readOnly={!mayEnter}
      value={typed ?? shown}
      placeholder={hint}
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
