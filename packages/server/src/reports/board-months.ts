import { addDays, monthOf, type LocalDate, type Month } from '@jejaring/core/calendar/local-date'
import type { Indicator, Period, PeriodKind } from '@jejaring/core/catalogue/indicator'
import { shareGone } from '@jejaring/core/coverage/target-of-today'
import { periodAt } from '@jejaring/core/judge/periods'

/** The month a board is about, the two before it, to which it compares, and the years in which it lies. */
export interface BoardMonths extends Readonly<Record<PeriodKind, Period>> {
  readonly before: Period
  readonly twoBefore: Period
  /** The day it shows: today, or the last of the month. */
  readonly asOf: LocalDate
  /** Share of each period that has gone, 0 to 1. */
  readonly gone: Readonly<Record<PeriodKind, number>>
}

export function boardMonths(month: Month, today: LocalDate): BoardMonths {
  const periods = {
    month: periodAt('month', month),
    year: periodAt('year', month),
    schoolYear: periodAt('schoolYear', month),
  }
  const before = monthBefore(month)
  const lastDay = addDays(periods.month.before, -1)
  const asOf = today < lastDay ? today : lastDay
  return {
    ...periods,
    asOf,
    before: periodAt('month', before),
    twoBefore: periodAt('month', monthBefore(before)),
    gone: {
      month: shareGone(periods.month, asOf),
      year: shareGone(periods.year, asOf),
      schoolYear: shareGone(periods.schoolYear, asOf),
    },
  }
}

/** The calendar years in which any of its periods begin. */
export const yearsOf = (all: readonly BoardMonths[]): readonly number[] => [
  ...new Set(
    all
      .flatMap(({ year, schoolYear }) => [year, schoolYear])
      .map(({ id }) => Number(id.slice(0, 4))),
  ),
]

/** The period in which a board of these months counts an indicator. */
export const periodOf = (indicator: Indicator, months: BoardMonths): Period =>
  months[indicator.period]

const monthBefore = (month: Month): Month => monthOf(addDays(periodAt('month', month).from, -1))
