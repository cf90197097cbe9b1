import {
  addDays,
  dayNumber,
  daysBetween,
  firstDayOf,
  localDate,
  monthNumberOf,
  monthOf,
  nextMonth,
  yearOf,
  type LocalDate,
  type Month,
} from '../calendar/local-date.ts'
import type { MeetingKind } from './meeting.ts'

/**
 * The day of the next meeting: a week after the last one; the same weekday in the first week of a later month; for the
 * quarter in February, May, August and November. A Monday where there was none before. Never before today.
 *
 * @param last the day on which the last one was held
 * @see KMK HK.01.07/MENKES/2015/2023: monthly at the start of the month, quarterly from February
 */
export function nextMeeting(
  kind: MeetingKind,
  last: LocalDate | undefined,
  today: LocalDate,
): LocalDate {
  const weekday = weekdayOf(last ?? MONDAY)
  if (kind === 'weekly') {
    const from = last === undefined || addDays(last, 7) < today ? today : addDays(last, 7)
    return onWeekday(from, weekday)
  }
  let month = last === undefined ? monthOf(today) : nextMonth(monthOf(last))
  while (!holds(kind, month) || onWeekday(firstDayOf(month), weekday) < today)
    month = nextMonth(month)
  return onWeekday(firstDayOf(month), weekday)
}

const MONDAY = localDate('2026-11-23')

/** Number of the week in its year (ISO 8601): weeks begin on Monday and belong to the year of their Thursday. */
export function weekNumber(day: LocalDate): number {
  const thursday = addDays(day, 3 - weekdayOf(day))
  return Math.floor(daysBetween(localDate(`${yearOf(thursday)}-01-01`), thursday) / 7) + 1
}

/** 0 for Monday. */
const weekdayOf = (day: LocalDate): number => (((dayNumber(day) - dayNumber(MONDAY)) % 7) + 7) % 7

/** The first such weekday from `from` on. */
const onWeekday = (from: LocalDate, weekday: number): LocalDate =>
  addDays(from, (weekday - weekdayOf(from) + 7) % 7)

const holds = (kind: MeetingKind, month: Month): boolean =>
  kind !== 'quarterly' || monthNumberOf(month) % 3 === 2
