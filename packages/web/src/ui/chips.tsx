import './chips.css'

interface Props<Value> {
  readonly label: string
  readonly value: Value | undefined
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

/** One of a few, all in sight; wraps on a small phone. */
export function Chips<Value extends string | number>({
  label,
  value,
  options,
  onChoose,
}: Props<Value>) {
  return (
    <div role="group" aria-label={label}>
      <span className="chips-label">{label}</span>
      <div className="chips">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className={option.value === value ? 'chip chip-on' : 'chip'}
            aria-pressed={option.value === value}
            onClick={() => onChoose(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  )
}
