import { daysBetween, type LocalDate } from '../calendar/local-date.ts'
import type { Period } from '../catalogue/indicator.ts'

/**
 * Share of a period that has gone when `today` ends: 0 before it begins, 1 from its last day on.
 */
export function shareGone(period: Period, today: LocalDate): number {
  const gone = daysBetween(period.from, today) + 1
  return Math.min(1, Math.max(0, gone / daysBetween(period.from, period.before)))
}

/**
 * What a target amounts to today, in percent: a yearly one grows with the days of the year, a monthly one is
 * wanted in full.
 *
 * @see Pedoman PWS-KIA (Kemenkes 2010): the cumulative target of a month is the yearly target / 12 x the month's
 * number; counted by days here, so that it does not jump on the first of a month.
 */
export function targetOfToday(
  indicator: { readonly period: 'month' | 'year'; readonly target: number },
  shareOfYear: number,
): number {
  return indicator.period === 'year' ? indicator.target * shareOfYear : indicator.target
}
