import { useId, type ReactNode } from 'react'
import './field.css'

interface Props {
  readonly label: string
  /** Quiet words beside the label. */
  readonly hint?: string
  /** What to do about a wrong or missing entry. */
  readonly issue?: string | undefined
  /** An odd entry, or what follows from it; does not keep anybody from saving. */
  readonly note?: string | undefined
  readonly children: ReactNode
}

/** One question of the form with its answer's field or buttons, and what is wrong with it. */
export function Field({ label, hint, issue, note, children }: Props) {
  const id = useId()
  const words = issue ?? note
  return (
    <div
      className={issue === undefined ? 'field' : 'field field-wrong'}
      role="group"
      aria-labelledby={id}
      {...(words === undefined ? {} : { 'aria-describedby': `${id}-words` })}
    >
      <div className="field-label" id={id}>
        {label}
        {hint !== undefined && <span className="field-hint"> {hint}</span>}
      </div>
      {children}
      {words !== undefined && (
        <p
          id={`${id}-words`}
          className={issue === undefined ? 'field-note' : 'field-issue'}
          {...(issue === undefined ? {} : { role: 'alert' })}
        >
          {words}
        </p>
      )}
    </div>
  )
}

interface InputProps {
  readonly label: string
  readonly value: string
  readonly onType: (value: string) => void
  /** Digits only, with the keyboard for them; at most so many. */
  readonly digits?: number
  readonly kind?: 'text' | 'tel'
  readonly placeholder?: string
}

export function TextField({
  label,
  value,
  onType,
  digits,
  kind = 'text',
  placeholder,
}: InputProps) {
  return (
    <input
      className="plain-input"
      aria-label={label}
      type={kind}
      value={value}
      autoComplete="off"
      spellCheck={false}
      maxLength={digits ?? 120}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(digits === undefined
        ? { autoCapitalize: kind === 'tel' ? 'none' : 'words' }
        : { inputMode: 'numeric' as const })}
      onChange={({ currentTarget }) =>
        onType(digits === undefined ? currentTarget.value : currentTarget.value.replace(/\D/g, ''))
      }
    />
  )
}

interface PickProps<Value extends string> {
  readonly label: string
  readonly value: Value | undefined
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly disabled?: boolean
  }[]
  readonly onPick: (value: Value) => void
}

/** One of a few, all in sight. */
export function Pick<Value extends string>({ label, value, options, onPick }: PickProps<Value>) {
  return (
    <div className="options" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          disabled={option.disabled}
          className={option.value === value ? 'option option-on' : 'option'}
          onClick={() => onPick(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
