interface Props {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly min?: number
  readonly onChange: (value: string) => void
}

/** A whole number, or nothing. */
export function WholeField({ label, value, placeholder, min = 0, onChange }: Props) {
  return (
    <label className="whole-field">
      <span>{label}</span>
      <input
        className="plain-input"
        type="number"
        inputMode="numeric"
        step={1}
        min={min}
        max={10_000_000}
        value={value}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  )
}

/** @returns undefined for nothing, and for what is no whole number */
export const wholeOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,8}$/.test(text.trim()) ? Number(text) : undefined
