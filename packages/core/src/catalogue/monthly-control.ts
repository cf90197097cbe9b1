/** What SPM 8 and 9 mean by "every month". */
import {
  type LocalDate,
  addDays,
  firstDayOf,
  latest,
  monthOf,
  nextMonth,
} from '../calendar/local-date.ts'
import type { Episode } from './define.ts'
import type { History } from './history.ts'
import type { Period, Served } from './indicator.ts'

/**
 * Every calendar month from the opening of the care, or from January, has its control; the visit that opened it counts as one.
 * Served from the first control until the last day of the first month without: on that day, on which months are counted,
 * every month to now needs its control. @see decisions of the project, 9
 *
 * @param controls days of control since the period began, in any order
 */
export function controlledEveryMonth(
  history: History,
  period: Period,
  told: { readonly episode: Episode; readonly controls: readonly LocalDate[] },
): Served | undefined {
  const care = history
    .episodes(told.episode)
    .findLast(({ from, before }) => from < period.before && (before ?? period.before) > period.from)
  if (care === undefined) return undefined
  const start = latest(care.from, period.from)
  const controls = [care.from, ...told.controls].filter((day) => day >= start).toSorted()
  const from = controls.at(0)
  if (from === undefined) return undefined

  const controlled = new Set(controls.map(monthOf))
  const end = care.before !== undefined && care.before < period.before ? care.before : period.before
  let month = monthOf(start)
  while (controlled.has(month)) month = nextMonth(month)
  if (firstDayOf(nextMonth(month)) > end) return { from }
  return month === monthOf(start)
    ? undefined
    : { from, before: addDays(firstDayOf(nextMonth(month)), -1) }
}

/** Served since the first of the last readings that were all good; no longer from the first bad one after them. */
export function controlledAtLast(
  readings: readonly { readonly on: LocalDate; readonly isGood: boolean }[],
): Served | undefined {
  const lastGood = readings.findLastIndex(({ isGood }) => isGood)
  if (lastGood === -1) return undefined
  let first = lastGood
  while (readings[first - 1]?.isGood === true) first -= 1
  const [from, before] = [readings[first], readings[lastGood + 1]]
  if (from === undefined || from.on === before?.on) return undefined
  return { from: from.on, ...(before === undefined ? {} : { before: before.on }) }
}
