import { expect, test } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { formatOf } from './format.ts'

const id = formatOf('id')
const en = formatOf('en')
const today = localDate('2026-11-22')

test('numbers and shares are written as in Indonesia and as in Britain', () => {
  expect(id.number(1207)).toBe('1.207')
  expect(id.number(9.3, 2)).toBe('9,30')
  expect(id.number(-0.8, 1)).toBe('−0,8')
  expect(id.percent(0.71)).toBe('71%')
  expect(en.number(1207)).toBe('1,207')
  expect(en.number(9.3, 2)).toBe('9.30')
  expect([id.typed('9,35'), en.typed('9,35')]).toEqual(['9,35', '9.35'])
})

test('days are the days of the calendar, whatever the zone of the device', () => {
  expect(id.day(localDate('2026-11-24'), today)).toBe('24 Nov')
  expect(id.day(localDate('2025-08-01'), today)).toBe('1 Agu 2025')
  expect(id.longDay(localDate('2026-11-24'))).toBe('Selasa, 24 November 2026')
  expect(id.month('2026-11')).toBe('November 2026')
  expect(en.longDay(localDate('2026-11-24'))).toContain('24 November 2026')
})

test.each(['id', 'en'] as const)('days are called as the browser calls them, in %s', (locale) => {
  const tag = locale === 'id' ? 'id-ID' : 'en-GB'
  const own = formatOf(locale)
  for (let month = 1; month <= 12; month += 1) {
    const day = localDate(`2026-${String(month).padStart(2, '0')}-0${(month % 7) + 1}`)
    const browser = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(new Date(day))
    const full = { day: 'numeric', month: 'long', year: 'numeric' } as const
    expect(own.day(day)).toBe(browser({ day: 'numeric', month: 'short' }))
    expect(own.shortDay(day)).toBe(browser({ day: 'numeric', month: 'short', year: 'numeric' }))
    expect(own.fullDay(day)).toBe(browser(full))
    expect(own.longDay(day)).toBe(browser({ weekday: 'long', ...full }))
    expect(own.month(day)).toBe(browser({ month: 'long', year: 'numeric' }))
    expect(own.shortMonth(day)).toBe(browser({ month: 'short' }))
  }
})

test.each([
  ['2026-11-22', '0 bln', '0 hari'],
  ['2026-03-01', '8 bln', '8 bulan 21 hari'],
  ['2025-09-10', '1 th 2 bln', '14 bulan 12 hari'],
  ['2024-11-22', '2 th', '24 bulan'],
  ['1968-05-05', '58 th', '58 tahun'],
])('who was born on %s is %s, in full %s', (birth, short, long) => {
  expect(id.age(localDate(birth), today)).toBe(short)
  expect(id.longAge(localDate(birth), today)).toBe(long)
})

test.each([
  ['id', 1, '1 hari'],
  ['id', 59, '59 hari'],
  ['id', 60, '2 bulan'],
  ['en', 1, '1 day'],
  ['en', 21, '21 days'],
  ['en', 1204, '40 months'],
] as const)('in %s %i days of waiting are told as "%s"', (locale, days, told) => {
  expect(formatOf(locale).wait(days)).toBe(told)
})
