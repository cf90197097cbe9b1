import { daysBetween, type LocalDate } from '../calendar/local-date.ts'
import type { Indicator, Period } from '../catalogue/indicator.ts'

/**
 * Share of a period that has gone when `today` ends: 0 before it begins, 1 from its last day on.
 */
export function shareGone(period: Period, today: LocalDate): number {
  const gone = daysBetween(period.from, today) + 1
  return Math.min(1, Math.max(0, gone / daysBetween(period.from, period.before)))
}

/**
 * What a target amounts to today, in percent: one of a year or school year grows with its days, a monthly
 * one is wanted in full, and what is the most that is still good (`wanted: 'few'`) does not grow.
 *
 * @param share of the period that has gone, 0 to 1
 * @param percent at the end of the period: the catalogue's, or that of a place
 * @see Pedoman PWS-KIA (Kemenkes 2010): the cumulative target of a month is the yearly target / 12 x the month's
 * number; counted by days here, so that it does not jump on the first of a month.
 */
export function targetOfToday(
  indicator: Pick<Indicator, 'period' | 'target' | 'wanted'>,
  share: number,
  percent: number = indicator.target,
): number {
  const grows = indicator.period !== 'month' && indicator.wanted !== 'few'
  return grows ? percent * share : percent
}
