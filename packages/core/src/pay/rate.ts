import type { LocalDate } from '../calendar/local-date.ts'
import type { PayActivity, PaySource } from './activity.ts'
import type { LedgerLine } from './ledger.ts'

/** What one source pays in one village for one unit of an activity, until the next rate of the same three begins. */
export interface Rate {
  readonly village: string
  readonly source: PaySource
  readonly activity: PayActivity
  readonly from: LocalDate
  /** Rupiah; absent: from this day on nothing is paid. */
  readonly amount?: number
  /** The decree or budget line it stands on. */
  readonly basis: string
}
/** More than any decree pays a volunteer for one thing: a number mistyped. */
export const MOST_RUPIAH = 10_000_000
/** More kilometres, meetings or days than one addition can stand for. */
export const MOST_ADDED = 500

/** A line of the ledger at the rate of its own day. */
export interface PricedLine extends LedgerLine {
  /** Rupiah for one unit. */
  readonly rate: number
}
export const rupiahOf = ({ rate, quantity }: PricedLine): number => rate * quantity
export const sumOf = (lines: readonly PricedLine[]): number =>
  lines.reduce((sum, line) => sum + rupiahOf(line), 0)

/** The rate that holds on a day: the one that began last. */
export function rateOn(
  rates: readonly Rate[],
  { source, activity, on }: Pick<Rate, 'source' | 'activity'> & { readonly on: LocalDate },
): number | undefined {
  let holds: Rate | undefined
  for (const rate of rates) {
    if (rate.source !== source || rate.activity !== activity || rate.from > on) continue
    if (holds === undefined || rate.from > holds.from) holds = rate
  }
  return holds?.amount
}

/** What a source pays of the ledger of a village, each line at the rate of its day; what it does not pay is left out. */
export const priced = (
  lines: readonly LedgerLine[],
  rates: readonly Rate[],
  source: PaySource,
): readonly PricedLine[] =>
  lines.flatMap((line) => {
    const rate = rateOn(rates, { source, ...line })
    return rate === undefined ? [] : [{ ...line, rate }]
  })

export interface RateSum {
  readonly activity: PayActivity
  readonly rate: number
  readonly quantity: number
}
/** How often each activity at each rate, in the order of the lines: what a person reads of many lines. */
export function byRate(lines: readonly PricedLine[]): readonly RateSum[] {
  const sums = new Map<string, RateSum>()
  for (const { activity, rate, quantity } of lines) {
    const key = `${activity} ${rate}`
    const before = sums.get(key)?.quantity ?? 0
    sums.set(key, { activity, rate, quantity: before + quantity })
  }
  return [...sums.values()]
}
