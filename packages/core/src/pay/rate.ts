import type { LocalDate } from '../calendar/local-date.ts'
import { allSources, type PayActivity, type PaySource } from './activity.ts'
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
  /** Paid on top of what another source pays for the same work: its decree says so. */
  readonly isSupplement: boolean
}
/** More than any decree pays a volunteer for one thing: a number mistyped. */
export const MOST_RUPIAH = 10_000_000

/** A line of the ledger at the rate of its own day. */
export interface PricedLine extends LedgerLine {
  /** Rupiah for one unit. */
  readonly rate: number
  /** The decree by which it is paid on top of another source; absent: it is the pay for this work. */
  readonly supplement?: string
}
export const rupiahOf = ({ rate, quantity }: PricedLine): number => rate * quantity
export const sumOf = (lines: readonly PricedLine[]): number =>
  lines.reduce((sum, line) => sum + rupiahOf(line), 0)

type About = Pick<Rate, 'source' | 'activity'> & { readonly on: LocalDate }

/** The rate that holds on a day: the one that began last. */
export function rateOn(rates: readonly Rate[], { source, activity, on }: About): Rate | undefined {
  let holds: Rate | undefined
  for (const rate of rates) {
    if (rate.source !== source || rate.activity !== activity || rate.from > on) continue
    if (holds === undefined || rate.from > holds.from) holds = rate
  }
  return holds
}
const isPay = (rate: Rate | undefined): boolean =>
  rate !== undefined && !rate.isSupplement && (rate.amount ?? 0) > 0

/** The one source that pays for an activity on a day: the first that does, should two be written down. */
const payerOf = (rates: readonly Rate[], about: Omit<About, 'source'>): PaySource | undefined =>
  allSources.find((source) => isPay(rateOn(rates, { ...about, source })))

/**
 * What a source pays of the ledger of a village, each line at the rate of its day. What it does not pay is left out, and so
 * is what another source pays, unless this one pays on top.
 */
export const priced = (
  lines: readonly LedgerLine[],
  rates: readonly Rate[],
  source: PaySource,
): readonly PricedLine[] =>
  lines.flatMap((line) => {
    const { amount = 0, isSupplement, basis } = rateOn(rates, { source, ...line }) ?? {}
    if (amount === 0) return []
    if (isSupplement === true) return [{ ...line, rate: amount, supplement: basis ?? '' }]
    return payerOf(rates, line) === source ? [{ ...line, rate: amount }] : []
  })

/**
 * Another source that pays for the same activity on a day on which this rate would hold, none of the two on top: one of
 * them must say that it is.
 *
 * @param rates of the village; the rate may be among them, or replace the one of its day
 */
export function paidTwiceBy(rate: Rate, rates: readonly Rate[]): PaySource | undefined {
  if (!isPay(rate)) return undefined
  const { village, source, activity } = rate
  const others = rates.filter(
    (one) =>
      one.village === village &&
      one.activity === activity &&
      (one.source !== source || one.from !== rate.from),
  )
  const all = [...others, rate]
  for (const { from: on } of all) {
    if (rateOn(all, { source, activity, on }) !== rate) continue
    const twice = allSources.find(
      (other) => other !== source && isPay(rateOn(all, { source: other, activity, on })),
    )
    if (twice !== undefined) return twice
  }
  return undefined
}

export interface RateSum {
  readonly activity: PayActivity
  readonly rate: number
  readonly quantity: number
  readonly supplement?: string
}
/** How often each activity at each rate, in the order of the lines: what a person reads of many lines. */
export function byRate(lines: readonly PricedLine[]): readonly RateSum[] {
  const sums = new Map<string, RateSum>()
  for (const { activity, rate, quantity, supplement } of lines) {
    const key = `${activity} ${rate} ${supplement ?? ''}`
    const before = sums.get(key)?.quantity ?? 0
    const onTop = supplement === undefined ? {} : { supplement }
    sums.set(key, { activity, rate, quantity: before + quantity, ...onTop })
  }
  return [...sums.values()]
}
