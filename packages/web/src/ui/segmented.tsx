import './segmented.css'

interface Props<Value extends string> {
  /** Spoken name of the choice. */
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

export function Segmented<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  return (
    <div className="segmented no-print" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label
          key={option.value}
          className={option.value === value ? 'segment segment-on' : 'segment'}
        >
          <input
            type="radio"
            name={label}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
