import {
  addMonths,
  firstDayOf,
  localDate,
  monthOf,
  nextMonth,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import type { Posyandu } from './network.ts'

/** Days on which a Posyandu opens, half-open from `from` until `before`. */
export function sessionsOf(
  { openingDay }: Pick<Posyandu, 'openingDay'>,
  from: LocalDate,
  before: LocalDate,
): readonly LocalDate[] {
  const days: LocalDate[] = []
  for (let month = monthOf(from); firstDayOf(month) < before; month = nextMonth(month)) {
    const day = openingIn(month, openingDay)
    if (day >= from && day < before) days.push(day)
  }
  return days
}

/** The last day of the month when the month is shorter. */
function openingIn(month: Month, openingDay: number): LocalDate {
  return addMonths(
    localDate(`2000-01-${String(openingDay).padStart(2, '0')}`),
    monthsSince2000(month),
  )
}

const monthsSince2000 = (month: Month): number =>
  12 * (Number(month.slice(0, 4)) - 2000) + Number(month.slice(5)) - 1
