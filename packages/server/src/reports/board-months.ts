import { addDays, monthOf, type LocalDate, type Month } from '@jejaring/core/calendar/local-date'
import type { Indicator, Period } from '@jejaring/core/catalogue/indicator'
import { shareGone } from '@jejaring/core/coverage/target-of-today'
import { monthPeriod, yearPeriod } from '@jejaring/core/judge/marks'

/** The month a board is about, and the two before it, to which it compares. */
export interface BoardMonths {
  readonly month: Period
  readonly before: Period
  readonly twoBefore: Period
  readonly year: Period
  /** Share of the month that has gone, 0 to 1. */
  readonly monthGone: number
  readonly yearGone: number
}

export function boardMonths(month: Month, today: LocalDate): BoardMonths {
  const period = monthPeriod(month)
  const before = monthPeriod(monthBefore(month))
  const year = yearPeriod(month.slice(0, 4))
  const lastDay = addDays(period.before, -1)
  const asOf = today < lastDay ? today : lastDay
  return {
    month: period,
    before,
    twoBefore: monthPeriod(monthBefore(monthOf(before.from))),
    year,
    monthGone: shareGone(period, asOf),
    yearGone: shareGone(year, asOf),
  }
}

/** The period in which a board of these months counts an indicator. */
export const periodOf = (indicator: Indicator, months: BoardMonths): Period =>
  indicator.period === 'year' ? months.year : months.month

function monthBefore(month: Month): Month {
  return monthOf(addDays(monthPeriod(month).from, -1))
}
