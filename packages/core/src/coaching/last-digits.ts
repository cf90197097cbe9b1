/**
 * Preference for some last digits.
 *
 * @see Kuulasmaa, Hense, Tolonen: Quality Assessment of Data on Blood Pressure in the WHO MONICA Project (1998), for
 * the score; SMART Methodology, plausibility check: a score above 20 is problematic
 */

/** What stands out among last digits. */
export interface DigitPreference {
  /** Readings looked at. */
  readonly of: number
  /** Readings that end in one of the preferred digits. */
  readonly seen: number
  readonly digits: readonly number[]
  /** Readings that would end in these digits if none were preferred, rounded. */
  readonly expected: number
}

const ENOUGH = 50
const PROBLEMATIC = 20
/** Of the chi-squared distribution at one in a thousand, by degrees of freedom. */
const CRITICAL = { 4: 18.47, 9: 27.88 } as const
/** A manual pressure gauge has a mark every 2 mmHg: with hardly an odd digit, the even ones are all there are. */
const ODD_AT_MOST = 0.1
/** A digit stands out when it is this many times as frequent as it should be. */
const STANDS_OUT = 1.5

/**
 * Digits that come too often to be chance; undefined when there are none, or too few readings to say.
 *
 * @param place what the last digit counts: 0.1 of tenths, 1 of whole units; what lies behind it is not looked at
 */
export function digitPreference(
  values: readonly number[],
  place: 0.1 | 1,
): DigitPreference | undefined {
  const all = values.map((value) => lastDigit(value, place))
  const even = all.filter((digit) => digit % 2 === 0)
  const isEvenOnly = place === 1 && all.length - even.length <= ODD_AT_MOST * all.length
  const read = isEvenOnly ? even : all
  const of = read.length
  if (of < ENOUGH) return undefined
  const possible = isEvenOnly ? [0, 2, 4, 6, 8] : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  const counts = possible.map((digit) => read.filter((one) => one === digit).length)
  const fair = of / possible.length
  const chiSquared = counts.reduce((sum, count) => sum + (count - fair) ** 2 / fair, 0)
  const freedom = isEvenOnly ? 4 : 9
  const score = 100 * Math.sqrt(chiSquared / (freedom * of))
  if (chiSquared <= CRITICAL[freedom] || score <= PROBLEMATIC) return undefined
  const digits = possible.filter((_, at) => (counts[at] ?? 0) > STANDS_OUT * fair)
  if (digits.length === 0) return undefined
  const seen = read.filter((digit) => digits.includes(digit)).length
  return { of, seen, digits, expected: Math.round(fair * digits.length) }
}

/** 9.35 in tenths ends in 3; 9.3 too, though it is stored as a little less. */
const lastDigit = (value: number, place: 0.1 | 1): number => Math.floor(value / place + 1e-6) % 10
