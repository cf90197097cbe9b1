/**
 * A day at the place of service, as `YYYY-MM-DD`. It sorts as text, travels as JSON, compares in SQL
 * and has no time zone. Valid from 1900-01-01 to 2199-12-31.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' }

/** A calendar month, `YYYY-MM`. Sorts as text. */
export type Month = string & { readonly __brand: 'Month' }

/** A length of time in calendar months and days; the months are added first. */
export interface Span {
  readonly months: number
  readonly days: number
}

export const days = (n: number): Span => ({ months: 0, days: n })
export const months = (n: number): Span => ({ months: n, days: 0 })
export const years = (n: number): Span => ({ months: 12 * n, days: 0 })

const PATTERN = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** True for a well-formed day that exists in the calendar (2026-02-30 does not). */
export function isLocalDate(text: unknown): text is LocalDate {
  return (
    typeof text === 'string' &&
    PATTERN.test(text) &&
    Number(text.slice(8)) <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
  )
}

/** @throws RangeError when the text is no existing day; use `isLocalDate` for what a user typed. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Digits are read one by one: these run millions of times when a village is judged, and `Number(slice)` is slow. */
const digits = (text: string, at: number): number =>
  10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 11 * 48
export const yearOf = (day: LocalDate | Month): number => 100 * digits(day, 0) + digits(day, 2)
/** 1 to 12. */
export const monthNumberOf = (day: LocalDate | Month): number => digits(day, 5)
const dayOfMonth = (day: LocalDate): number => digits(day, 8)

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** `-01-01` to `-12-31` under 32 times the month plus the day: joining two texts is faster than five. */
const MONTH_AND_DAY = Array.from(
  { length: 32 * 13 },
  (_, n) => `-${two(Math.floor(n / 32))}-${two(n % 32)}`,
)

function compose(year: number, month: number, day: number): LocalDate {
  return `${year}${MONTH_AND_DAY[32 * month + day]}` as LocalDate
}

/** Days since 0000-03-01 of the proleptic Gregorian calendar: only differences mean something. */
export function dayNumber(day: LocalDate): number {
  const month = monthNumberOf(day)
  const year = month > 2 ? yearOf(day) : yearOf(day) - 1
  const shifted = month > 2 ? month - 3 : month + 9
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    dayOfMonth(day) -
    1
  )
}

function fromDayNumber(n: number): LocalDate {
  let year = Math.floor((10000 * n + 14780) / 3652425)
  let rest =
    n - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400))
  if (rest < 0) {
    year -= 1
    rest = n - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400))
  }
  const shifted = Math.floor((100 * rest + 52) / 3060)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return compose(
    month <= 2 ? year + 1 : year,
    month,
    rest - Math.floor((153 * shifted + 2) / 5) + 1,
  )
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumber(to) - dayNumber(from)

export const addDays = (day: LocalDate, n: number): LocalDate => fromDayNumber(dayNumber(day) + n)

/** The same day of the month `n` months later; the last day of that month when it is shorter. */
export function addMonths(day: LocalDate, n: number): LocalDate {
  const index = 12 * yearOf(day) + monthNumberOf(day) - 1 + n
  const year = Math.floor(index / 12)
  const month = index - 12 * year + 1
  return compose(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)))
}

export function addSpan(day: LocalDate, span: Span): LocalDate {
  const shifted = span.months === 0 ? day : addMonths(day, span.months)
  return span.days === 0 ? shifted : addDays(shifted, span.days)
}

/**
 * Completed calendar months from `from` to `to`, so that `addMonths(from, n) <= to < addMonths(from, n + 1)`;
 * negative before `from`.
 */
export function completedMonths(from: LocalDate, to: LocalDate): number {
  const [year, month] = [yearOf(to), monthNumberOf(to)]
  const whole = 12 * (year - yearOf(from)) + month - monthNumberOf(from)
  const reached = dayOfMonth(to) >= Math.min(dayOfMonth(from), daysInMonth(year, month))
  return reached ? whole : whole - 1
}

export const completedYears = (from: LocalDate, to: LocalDate): number =>
  Math.floor(completedMonths(from, to) / 12)

export const monthOf = (day: LocalDate): Month => day.slice(0, 7) as Month
export const firstDayOf = (month: Month): LocalDate => `${month}-01` as LocalDate
export function nextMonth(month: Month): Month {
  const [year, number] = [yearOf(month), monthNumberOf(month)]
  return (number === 12 ? `${year + 1}-01` : `${year}-${two(number + 1)}`) as Month
}
/** Months from `from` to `to`; negative when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): number =>
  12 * (yearOf(to) - yearOf(from)) + monthNumberOf(to) - monthNumberOf(from)

export const earliest = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b)
export const latest = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)
