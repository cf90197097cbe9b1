import './choice.css'

interface Props<Value extends string> {
  /** Spoken name; shown too unless `bare`. */
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

/** One of many, by the browser's own list: works with keys, thumbs and screen readers alike. */
export function Choice<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  return (
    <select
      className="choice no-print"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value)
        if (chosen !== undefined) onChoose(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
