import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  completedMonths,
  daysBetween,
  isLocalDate,
  localDate,
  type LocalDate,
} from './local-date.ts'

const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2190-12-31'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)))

describe('a local date', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '1800-01-01',
    '',
    undefined,
    20260101,
  ])('refuses %s', (text) => expect(isLocalDate(text)).toBe(false))

  it('agrees with the language on days, months and leap years', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (from, n) => {
        const expected = new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10)
        expect(addDays(from, n)).toBe(expected)
        expect(daysBetween(from, expected as LocalDate)).toBe(n)
      }),
    )
  })

  it('counts completed months so that the birthday belongs to the new month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), (from, n) => {
        const to = addDays(from, n)
        const months = completedMonths(from, to)
        expect(addMonths(from, months) <= to).toBe(true)
        expect(addMonths(from, months + 1) > to).toBe(true)
      }),
    )
  })

  it('ends a month early when the day does not exist', () => {
    expect(addMonths(localDate('2026-01-31'), 1)).toBe('2026-02-28')
    expect(completedMonths(localDate('2026-01-31'), localDate('2026-02-28'))).toBe(1)
    expect(completedMonths(localDate('2024-02-29'), localDate('2025-02-28'))).toBe(12)
  })
})
