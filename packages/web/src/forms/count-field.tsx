import { NumberInput, type NumberInputProps } from '@mantine/core'

interface Props extends Omit<NumberInputProps, 'value' | 'onChange'> {
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

/** In no number that anybody types: a comma, as in 25,000, is a thousand here and never a decimal. */
const NO_DECIMALS = '٫'

/**
 * A whole number, its thousands with points. Cleared it is nothing: a zero left in it would join the next digits and make
 * them ten times as much.
 */
export function CountField({ value, onChange, ...props }: Props) {
  return (
    <NumberInput
      {...props}
      value={value ?? ''}
      allowDecimal={false}
      thousandSeparator="."
      decimalSeparator={NO_DECIMALS}
      onChange={(typed) => onChange(typed === '' ? undefined : Number(typed))}
    />
  )
}
