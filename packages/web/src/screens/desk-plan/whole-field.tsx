import { CountField } from '../../forms/count-field.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly min?: number
  readonly onChange: (value: string) => void
}

const MOST = 10_000_000

/** A whole number, or nothing; a thousand may be written with its point. */
export function WholeField({ label, value, placeholder, min = 0, onChange }: Props) {
  return (
    <CountField
      className="whole-field"
      label={label}
      value={wholeOf(value)}
      min={min}
      max={MOST}
      clampBehavior="strict"
      allowNegative={min < 0}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(typed) => onChange(typed === undefined ? '' : String(typed))}
    />
  )
}

/** @returns undefined for nothing, and for what is no whole number */
export const wholeOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,8}$/.test(text.trim()) ? Number(text) : undefined
