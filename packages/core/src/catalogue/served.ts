/** The words in which indicators are said: the nth time, in different months, when all is done. */
import { type LocalDate, latest, monthOf } from '../calendar/local-date.ts'
import { countBefore } from './by-day.ts'
import type { Period, Served } from './indicator.ts'

interface Dated {
  readonly on: LocalDate
}

export const isIn = (period: Period, day: LocalDate): boolean =>
  day >= period.from && day < period.before

/** @param visits oldest first, as of one service */
export function inPeriod<Visit extends Dated>(
  visits: readonly Visit[],
  { from, before }: Period,
): readonly Visit[] {
  if (visits.length === 0) return visits
  return visits.slice(countBefore(visits, from), countBefore(visits, before))
}

/** At least one answer was written down. */
export const isAnswered = ({ measured }: { readonly measured: object }): boolean =>
  Object.keys(measured).length > 0

/** The nth different day on which it happened, from 1; a visit written down twice counts once. */
export function dayOfNth(visits: readonly Dated[], n: number): LocalDate | undefined {
  return visits.filter(({ on }, i) => visits[i - 1]?.on !== on)[n - 1]?.on
}

/** The first visit of each calendar month; visits are oldest first. */
export const monthly = <Visit extends Dated>(visits: readonly Visit[]): readonly Visit[] =>
  visits.filter((visit, i) => {
    const before = visits[i - 1]
    return before === undefined || monthOf(before.on) !== monthOf(visit.on)
  })

/** Served for good from the last of these days; not served while one of them is missing. */
export function servedWhenAll(days: readonly (LocalDate | undefined)[]): Served | undefined {
  let from: LocalDate | undefined
  for (const day of days) {
    if (day === undefined) return undefined
    from = from === undefined ? day : latest(from, day)
  }
  return from === undefined ? undefined : { from }
}

/** Served for good from the first visit that counts; the visits may come from several services, in any order. */
export function firstServed<Visit extends Dated>(
  visits: readonly Visit[],
  counts: (visit: Visit) => boolean,
): Served | undefined {
  let from: LocalDate | undefined
  for (const visit of visits) {
    if ((from === undefined || visit.on < from) && counts(visit)) from = visit.on
  }
  return from === undefined ? undefined : { from }
}
