import './chips.css'

interface Props<Value> {
  readonly label: string
  readonly values: readonly Value[]
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (values: readonly Value[]) => void
}

/** Any of several, all in sight. */
export function ManyChips<Value extends string>({
  label,
  values,
  options,
  onChoose,
}: Props<Value>) {
  const press = (value: Value) =>
    onChoose(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <div role="group" aria-label={label}>
      <span className="chips-label">{label}</span>
      <div className="chips">
        {options.map(({ value, label: words }) => (
          <button
            key={value}
            type="button"
            className={values.includes(value) ? 'chip chip-on' : 'chip'}
            aria-pressed={values.includes(value)}
            onClick={() => press(value)}
          >
            {words}
          </button>
        ))}
      </div>
    </div>
  )
}
