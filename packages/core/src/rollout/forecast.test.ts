import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, localDate } from '../calendar/local-date.ts'
import { forecast } from './forecast.ts'

const today = localDate('2026-11-22')
/** So many places in the last year, the others long ago. */
const joinings = (all: number, lastYear: number) => [
  ...Array.from({ length: all - lastYear }, () => localDate('2024-06-01')),
  ...Array.from({ length: lastYear }, (_, n) => addDays(today, -30 * n)),
]

test('Belitung Timur: 21 of 37 Pustu, nine a year, is there in September 2028, nine months late', () => {
  expect(forecast(joinings(21, 9), { sites: 37, year: 2027 }, today)).toEqual({
    joined: 21,
    left: 16,
    pace: 9,
    monthsLeft: 13,
    month: '2028-09',
    monthsLate: 9,
    // Half the chi-square quantiles: 14.21 and 5.43 a year.
    early: '2028-01',
    late: '2029-11',
  })
})

/**
 * What the founding articles state, in the month they stated it.
 *
 * @see insidepontianak.com, 11 Sep 2024; belitongbetuah.com, 2024; majesty.co.id, 21 Aug 2024; Antara, 31 Dec 2024
 */
test.each([
  // Sanggau: one Pustu for each of 19 Puskesmas in the first year, 163 by 2029.
  ['Sanggau, at 19 a year', '2024-09-11', 19, 19, { sites: 163, year: 2029 }, '2032-04', 28],
  // Belitung Timur: 133 Posyandu by 2027.
  ['Belitung Timur, at 45 a year', '2025-12-31', 45, 45, { sites: 133, year: 2027 }, '2027-12', 0],
  // Toraja Utara: 11 of 21 Puskesmas this year and all the next.
  ['Toraja Utara, at 11 a year', '2024-08-21', 11, 11, { sites: 21, year: 2025 }, '2025-07', -5],
  // Kutai Kartanegara: 32 Pustu, all in one year.
  ['Kutai Kartanegara', '2024-12-31', 32, 32, { sites: 32, year: 2024 }, undefined, undefined],
] as const)('%s', (_, day, joined, pace, goal, month, monthsLate) => {
  const now = localDate(day)
  const days = Array.from({ length: joined }, (__, n) => addDays(now, -(n % 360)))
  const found = forecast(days, goal, now)
  expect(found.pace).toBe(pace)
  expect(found.month).toBe(month)
  expect(found.monthsLate).toBe(monthsLate)
})

test('without a pace there is no month, only the earliest one that chance allows', () => {
  const found = forecast(joinings(5, 0), { sites: 10, year: 2027 }, today)
  expect(found).toMatchObject({ pace: 0, left: 5 })
  expect(found.month).toBeUndefined()
  expect(found.late).toBeUndefined()
  expect(found.early).toBeDefined()
})

test('what is planned for a day to come has not joined', () => {
  const planned = addMonths(today, 1)
  expect(forecast([planned], { sites: 1, year: 2027 }, today)).toMatchObject({ joined: 0, left: 1 })
})

const counts = fc.integer({ min: 0, max: 400 })
test('the band holds the month, more places never come later, and the order of the days says nothing', () => {
  fc.assert(
    fc.property(counts, counts, counts, (old, recent, goal) => {
      const days = joinings(old + recent, 0)
        .slice(0, old)
        .concat(Array.from({ length: recent }, (_, n) => addDays(today, -(n % 360))))
      const found = forecast(days, { sites: goal, year: 2027 }, today)
      expect(forecast(days.toReversed(), { sites: goal, year: 2027 }, today)).toEqual(found)
      if (found.month !== undefined) {
        expect(found.early !== undefined && found.early <= found.month).toBe(true)
        expect(found.late === undefined || found.late >= found.month).toBe(true)
      }
      const more = forecast([...days, today], { sites: goal, year: 2027 }, today)
      if (found.month !== undefined && more.month !== undefined) {
        expect(more.month <= found.month).toBe(true)
      }
    }),
  )
})
