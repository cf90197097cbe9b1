import { useStore } from '@nanostores/react'
import {
  completedMonths,
  daysBetween,
  addMonths,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { dayWords } from './day-words.ts'
import { $locale, type Locale } from './locale.ts'
import { whole } from './whole.ts'

const words = {
  id: {
    year: 'th',
    month: 'bln',
    years: 'tahun',
    months: 'bulan',
    days: 'hari',
    day: 'hari',
  },
  en: {
    year: 'y',
    month: 'mo',
    years: 'years',
    months: 'months',
    days: 'days',
    day: 'day',
  },
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
  /** Whole percent of what is counted, rounded down: 100% is said only of all. */
  percentOf(part: number, all: number): string
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
  /** How long somebody waits already: `1 hari`, `59 hari`, from then on `2 bulan`. */
  wait(days: number): string
}

/** Day of the month and month, counted from 1, of a day or of `2026-11`. */
const partsOf = (day: string) => ({
  date: Number(day.slice(8, 10)),
  month: Number(day.slice(5, 7)),
  year: day.slice(0, 4),
})
const weekdayOf = (day: LocalDate): number => new Date(`${day}T00:00Z`).getUTCDay()

/** Made when first asked for: each of these costs a slow phone some ten milliseconds, and the app opens with two. */
function later<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

/** Longer waits are told in months. */
const DAYS_COUNTED = 60

export function formatOf(locale: Locale): Format {
  const tag = locale === 'id' ? 'id-ID' : 'en-GB'
  const word = words[locale]
  const decimal = locale === 'id' ? ',' : '.'
  const plain = later(() => new Intl.NumberFormat(tag))
  const share = later(
    () => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
  )
  const { months, short, weekdays } = dayWords[locale]
  const named = (names: readonly string[], month: number): string => names[month - 1] ?? ''
  const dayMonth = (day: string): string => {
    const { date, month } = partsOf(day)
    return `${date} ${named(short, month)}`
  }
  const fullDay = (day: string): string => {
    const { date, month, year } = partsOf(day)
    return `${date} ${named(months, month)} ${year}`
  }
  const clock = (at: number): string => {
    const on = new Date(at)
    const two = (count: number): string => String(count).padStart(2, '0')
    return `${two(on.getHours())}${locale === 'id' ? '.' : ':'}${two(on.getMinutes())}`
  }
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
            ? whole(value, locale)
            : plain().format(value),
      ),
    percent: (value) => share().format(value),
    percentOf: (part, all) => share().format(Math.floor((100 * part) / all) / 100),
    day: (day, today) =>
      today === undefined || today.slice(0, 4) === day.slice(0, 4)
        ? dayMonth(day)
        : `${dayMonth(day)} ${day.slice(0, 4)}`,
    longDay: (day) => `${weekdays[weekdayOf(day)] ?? ''}, ${fullDay(day)}`,
    decimal,
    typed: (text) => text.replace(',', decimal),
    shortDay: (day) => `${dayMonth(day)} ${day.slice(0, 4)}`,
    fullDay,
    month: (of) => {
      const { month, year } = partsOf(of)
      return `${named(months, month)} ${year}`
    },
    shortMonth: (of) => named(short, partsOf(of).month),
    time: (at) => clock(at),
    since: (at) => {
      const days = (Date.now() - at) / 86_400_000
      const on = new Date(at)
      if (days < 0.75) return clock(at)
      return days < 6
        ? (weekdays[on.getDay()] ?? '')
        : `${on.getDate()} ${named(short, on.getMonth() + 1)}`
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
    wait: (days) =>
      days < DAYS_COUNTED
        ? `${days} ${days === 1 ? word.day : word.days}`
        : `${whole(Math.floor(days / 30), locale)} ${word.months}`,
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
