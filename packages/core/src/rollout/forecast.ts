import {
  addMonths,
  firstDayOf,
  localDate,
  monthOf,
  monthsBetween,
  type LocalDate,
  type Month,
} from '../calendar/local-date.ts'

/** So many places by the end of a year. */
export interface Goal {
  readonly sites: number
  readonly year: number
}

export interface Forecast {
  readonly joined: number
  readonly left: number
  /** Places that joined in the last 12 months. */
  readonly pace: number
  /** When the last place joins if the pace stays; absent: at this pace never, or it is done. */
  readonly month?: Month
  /** The band around it: the pace lies in it with 80 % if places join by chance. `late` absent: perhaps never. */
  readonly early?: Month
  readonly late?: Month
  /** Months between the goal's December and `month`; positive: too late. */
  readonly monthsLate?: number
  /** Full months from now to the goal's December, itself included; 0: the year is over. */
  readonly monthsLeft: number
}

const PACE_MONTHS = 12
/** 10 % lie beyond it at either side: an 80 % band. */
const Z = 1.2816

/**
 * When a goal is reached at the pace of the last 12 months. The band is that of a count that comes by chance
 * (Garwood 1936): few places a year say little about the next.
 *
 * @param joined the day each place joined, in any order; those after `today` are plans and do not count
 */
export function forecast(joined: readonly LocalDate[], goal: Goal, today: LocalDate): Forecast {
  const done = joined.filter((day) => day <= today)
  const since = addMonths(today, -PACE_MONTHS)
  const pace = done.filter((day) => day > since).length
  const left = Math.max(0, goal.sites - done.length)
  const december = decemberOf(goal.year)
  const monthsLeft = Math.max(0, monthsBetween(monthOf(today), december))
  const reached = (rate: number): Month | undefined => {
    const months = Math.ceil((left * PACE_MONTHS) / rate)
    // Beyond a life nothing is known.
    return rate > 0 && months <= MOST_MONTHS
      ? monthOf(addMonths(firstDayOf(monthOf(today)), months))
      : undefined
  }
  const base = { joined: done.length, left, pace, monthsLeft }
  if (left === 0) return base
  const month = reached(pace)
  const early = reached(rateAbove(pace))
  const late = reached(rateBelow(pace))
  return {
    ...base,
    ...(month === undefined ? {} : { month, monthsLate: monthsBetween(december, month) }),
    ...(early === undefined ? {} : { early }),
    ...(late === undefined ? {} : { late }),
  }
}

/** The month with which a year ends. */
export const decemberOf = (year: number): Month => monthOf(localDate(`${year}-12-01`))

const MOST_MONTHS = 1200

/** Bounds of the average behind a count (Wilson and Hilferty 1931); within 1 % of the exact ones. */
const rateAbove = (count: number): number => cubed(count + 1, Z)
const rateBelow = (count: number): number => (count === 0 ? 0 : cubed(count, -Z))
const cubed = (n: number, z: number): number => n * (1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) ** 3
