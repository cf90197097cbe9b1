import { useStore } from '@nanostores/react'
import {
  completedMonths,
  daysBetween,
  addMonths,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { $locale, type Locale } from './locale.ts'

const words = {
  id: { year: 'th', month: 'bln', years: 'tahun', months: 'bulan', days: 'hari', percent: '%' },
  en: { year: 'y', month: 'mo', years: 'years', months: 'months', days: 'days', percent: '%' },
} as const

/** Numbers, days and ages as they are written in the language of the interface. */
export interface Format {
  /** `1.207`; with `decimals` always that many: `9,35`. */
  number(value: number, decimals?: number): string
  /** What separates a fraction: `,` or `.` */
  readonly decimal: ',' | '.'
  /** A number as it was typed, with a comma, as the language writes it. */
  typed(text: string): string
  /** Of a share between 0 and 1, rounded: `71%`. */
  percent(share: number): string
  /** `24 Nov`, with the year when it is not that of `today`. */
  day(day: LocalDate, today?: LocalDate): string
  /** `Selasa, 24 November 2026` */
  longDay(day: LocalDate): string
  /** `24 Nov 2026` */
  shortDay(day: LocalDate): string
  /** `24 November 2026` */
  fullDay(day: LocalDate): string
  /** `November 2026`, from `2026-11` or a day. */
  month(month: string): string
  /** `Nov` */
  shortMonth(month: string): string
  /** `08.30`, from milliseconds since 1970, on the clock of this device. */
  time(moment: number): string
  /** The time for today, else the weekday within six days, else the day. */
  since(moment: number): string
  /** `8 bln`, `1 th 11 bln` under five years, `31 th`. */
  age(birth: LocalDate, today: LocalDate): string
  /** `12 hari` under two months, `14 bulan 12 hari` under five years, `58 tahun`. */
  longAge(birth: LocalDate, today: LocalDate): string
}

const moment = (day: string): Date =>
  new Date(`${day.slice(0, 7)}-${day.slice(8, 10) || '01'}T00:00Z`)

/** Made when first asked for: each of these costs a slow phone some ten milliseconds, and the app opens with two. */
function later<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

export function formatOf(locale: Locale): Format {
  const tag = locale === 'id' ? 'id-ID' : 'en-GB'
  const word = words[locale]
  const decimal = locale === 'id' ? ',' : '.'
  const dates = (options: Intl.DateTimeFormatOptions) =>
    later(() => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }))
  const plain = later(() => new Intl.NumberFormat(tag))
  const thousands = locale === 'id' ? '.' : ','
  const whole = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, thousands)
  const share = later(
    () => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
  )
  const dayMonth = dates({ day: 'numeric', month: 'short' })
  const dayMonthYear = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const full = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const dayMonthName = dates({ day: 'numeric', month: 'long', year: 'numeric' })
  const monthYear = dates({ month: 'long', year: 'numeric' })
  const month = dates({ month: 'short' })
  const clock = (at: number): string => {
    const on = new Date(at)
    const two = (count: number): string => String(count).padStart(2, '0')
    return `${two(on.getHours())}${locale === 'id' ? '.' : ':'}${two(on.getMinutes())}`
  }
  const weekday = later(() => new Intl.DateTimeFormat(tag, { weekday: 'long' }))
  const shortDate = later(() => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' }))
  const kept = new Map<number, Intl.NumberFormat>()
  const withDecimals = (digits: number): Intl.NumberFormat => {
    const known =
      kept.get(digits) ??
      new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    kept.set(digits, known)
    return known
  }
  const minus = (text: string): string => text.replace('-', '−')

  return {
    number: (value, decimals) =>
      minus(
        decimals !== undefined
          ? withDecimals(decimals).format(value)
          : // The first screen has such numbers alone, and comes sooner without the browser's formats.
            Number.isSafeInteger(value)
            ? whole(value)
            : plain().format(value),
      ),
    percent: (value) => share().format(value),
    day: (day, today) =>
      (today === undefined || today.slice(0, 4) === day.slice(0, 4)
        ? dayMonth()
        : dayMonthYear()
      ).format(moment(day)),
    longDay: (day) => full().format(moment(day)),
    decimal,
    typed: (text) => text.replace(',', decimal),
    shortDay: (day) => dayMonthYear().format(moment(day)),
    fullDay: (day) => dayMonthName().format(moment(day)),
    month: (of) => monthYear().format(moment(of)),
    shortMonth: (of) => month().format(moment(of)),
    time: (at) => clock(at),
    since: (at) => {
      const days = (Date.now() - at) / 86_400_000
      return days < 0.75 ? clock(at) : days < 6 ? weekday().format(at) : shortDate().format(at)
    },
    age: (birth, today) => {
      const months = completedMonths(birth, today)
      if (months < 12) return `${months} ${word.month}`
      const years = Math.floor(months / 12)
      const rest = months % 12
      return years < 5 && rest > 0
        ? `${years} ${word.year} ${rest} ${word.month}`
        : `${years} ${word.year}`
    },
    longAge: (birth, today) => {
      const months = completedMonths(birth, today)
      if (months >= 60) return `${Math.floor(months / 12)} ${word.years}`
      const days = daysBetween(addMonths(birth, months), today)
      if (months < 2) return `${daysBetween(birth, today)} ${word.days}`
      return days === 0
        ? `${months} ${word.months}`
        : `${months} ${word.months} ${days} ${word.days}`
    },
  }
}

const formats = { id: formatOf('id'), en: formatOf('en') }

export function useFormat(): Format {
  return formats[useStore($locale)]
}
