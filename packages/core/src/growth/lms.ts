/**
 * One row of a growth table: Box-Cox power `l`, median `m` in the unit of the measurement,
 * coefficient of variation `s`.
 */
export interface Lms {
  readonly l: number
  readonly m: number
  readonly s: number
}

/** Standard deviations from the median; `value` in the unit of `m`. */
export function zOf(value: number, { l, m, s }: Lms): number {
  return l === 0 ? Math.log(value / m) / s : ((value / m) ** l - 1) / (l * s)
}

/** The value that lies `z` standard deviations from the median; the inverse of `zOf`. */
export function valueAt(z: number, { l, m, s }: Lms): number {
  return l === 0 ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l)
}

/**
 * Like `zOf` up to three standard deviations; beyond, every step is as long as the one from 2 to 3,
 * because the curves rest on no children out there. For everything that contains weight.
 * @see WHO Child Growth Standards: methods and development (2006), chapter 7, "restricted LMS"
 */
export function restrictedZOf(value: number, row: Lms): number {
  const z = zOf(value, row)
  if (Math.abs(z) <= 3) return z
  const [two, three] = z > 0 ? [2, 3] : [-2, -3]
  const border = valueAt(three, row)
  const step = Math.abs(border - valueAt(two, row))
  return three + (value - border) / step
}

/** The inverse of `restrictedZOf`. */
export function restrictedValueAt(z: number, row: Lms): number {
  if (Math.abs(z) <= 3) return valueAt(z, row)
  const [two, three] = z > 0 ? [2, 3] : [-2, -3]
  const border = valueAt(three, row)
  return border + (z - three) * Math.abs(border - valueAt(two, row))
}

/** Two decimals, halves away from zero; what is shown is what is judged. Never -0. */
export function roundZ(z: number): number {
  return (Math.sign(z) * Math.round(Math.abs(z) * 100)) / 100 + 0
}
