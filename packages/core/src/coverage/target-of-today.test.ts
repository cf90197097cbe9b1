import { describe, expect, test } from 'vitest'
import { localDate, monthOf, type LocalDate } from '../calendar/local-date.ts'
import { periodAt } from '../judge/periods.ts'
import { shareGone, targetOfToday } from './target-of-today.ts'

const year = { id: '2026', from: localDate('2026-01-01'), before: localDate('2027-01-01') }
const share = (day: string): number => shareGone(year, localDate(day))

describe('the target of today', () => {
  test.each<[string, number]>([
    ['2025-12-31', 0],
    ['2026-01-01', 1 / 365],
    ['2026-07-02', 183 / 365],
    ['2026-12-30', 364 / 365],
    ['2026-12-31', 1],
    ['2027-06-01', 1],
  ])('on %s this share of 2026 has gone', (day, expected) => {
    expect(share(day)).toBeCloseTo(expected, 12)
  })

  test('a yearly target grows with the days, a monthly one is wanted in full', () => {
    expect(targetOfToday({ period: 'year', target: 100 }, share('2026-11-22'))).toBeCloseTo(89.315)
    expect(targetOfToday({ period: 'month', target: 85 }, share('2026-11-22'))).toBe(85)
  })

  test('of a school year it grows from July', () => {
    const school = periodAt('schoolYear', monthOf(localDate('2026-11-22')))
    const gone = shareGone(school, localDate('2026-11-22'))
    expect(gone).toBeCloseTo(145 / 365, 12)
    expect(targetOfToday({ period: 'schoolYear', target: 100 }, gone)).toBeCloseTo(39.726)
  })

  test('the most that is still good is so on every day', () => {
    expect(targetOfToday({ period: 'year', target: 8, wanted: 'few' }, 0.5)).toBe(8)
  })

  test('a leap year has a day more', () => {
    const leap = { id: '2028', from: localDate('2028-01-01'), before: localDate('2029-01-01') }
    expect(shareGone(leap, '2028-12-30' as LocalDate)).toBeCloseTo(365 / 366, 12)
  })
})
