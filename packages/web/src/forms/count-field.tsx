import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useState } from 'react'

interface Props extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** At first; from then on what is typed stands there. */
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
  // A minus alone is no number yet, and stays until its digits follow.
  const [typed, setTyped] = useState<number | string>(value ?? '')
  return (
    <NumberInput
      {...props}
      value={typed}
      allowDecimal={false}
      thousandSeparator="."
      decimalSeparator={NO_DECIMALS}
      onChange={(next) => {
        setTyped(next)
        const number = next === '' ? Number.NaN : Number(next)
        onChange(Number.isSafeInteger(number) ? number : undefined)
      }}
    />
  )
}
