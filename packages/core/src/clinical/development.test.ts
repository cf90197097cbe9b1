import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { kpspScale } from '../catalogue/outcomes/development.ts'
import { kpspClass, kpspForm, repeatsDoubt } from './development.ts'

describe('KPSP', () => {
  // 9-10 sesuai, 7-8 meragukan, <= 6 penyimpangan; a repetition that is 7-8 again is referred
  it.each([
    [10, 'fits', 'fits'],
    [9, 'fits', 'fits'],
    [8, 'doubtful', 'still-doubtful'],
    [7, 'doubtful', 'still-doubtful'],
    [6, 'deviating', 'deviating'],
    [0, 'deviating', 'deviating'],
  ])('with %i yes is %s, and %s at the repetition', (score, first, second) => {
    expect(kpspClass(score)).toBe(first)
    expect(kpspClass(score, true)).toBe(second)
  })
  it('is never milder with fewer yes', () => {
    const rank = (score: number, repeats: boolean) =>
      Object.keys(kpspScale.classes).indexOf(kpspClass(score, repeats) ?? '')
    for (const repeats of [false, true]) {
      for (let score = 1; score <= 10; score += 1) {
        expect(rank(score - 1, repeats)).toBeGreaterThanOrEqual(rank(score, repeats))
      }
    }
  })
  it('is a repetition after a doubtful one, up to sixty days', () => {
    const on = localDate('2026-03-01')
    const last = (kpsp: number) => [{ on, measured: { kpsp } }]
    expect(repeatsDoubt(last(8), localDate('2026-03-15'))).toBe(true)
    expect(repeatsDoubt(last(9), localDate('2026-03-15'))).toBe(false)
    expect(repeatsDoubt(last(6), localDate('2026-03-15'))).toBe(false)
    expect(repeatsDoubt(last(7), localDate('2026-04-30'))).toBe(true)
    expect(repeatsDoubt(last(7), localDate('2026-05-01'))).toBe(false)
    expect(repeatsDoubt([], on)).toBe(false)
  })
  it('is no repetition of what somebody else wrote down on the same day, nor hidden by it', () => {
    const on = localDate('2026-03-15')
    const today = { on, measured: { kpsp: 8 } }
    expect(repeatsDoubt([today], on)).toBe(false)
    const first = { on: localDate('2026-03-01'), measured: { kpsp: 7 } }
    expect(repeatsDoubt([first, today], on)).toBe(true)
    expect(repeatsDoubt([first, { on: localDate('2026-03-08'), measured: {} }], on)).toBe(true)
  })
})

describe('the KPSP form', () => {
  const born = localDate('2025-01-10')
  const form = (on: string, weeks?: number) => kpspForm(born, localDate(on), weeks)
  // the form of the nearest lower age; >= 16 days rounds up to the next month
  it.each([
    ['2025-03-25', undefined],
    ['2025-03-26', 3],
    ['2025-04-10', 3],
    ['2025-06-25', 3],
    ['2025-06-26', 6],
    ['2025-07-10', 6],
    ['2026-12-25', 21],
    ['2026-12-26', 24],
    ['2027-06-25', 24],
    ['2027-06-26', 30],
    ['2030-12-26', 72],
    ['2031-06-10', 72],
  ])('on %s is that of %s months', (on, age) => {
    expect(form(on)).toBe(age)
  })
  it('is corrected for a birth before 37 weeks, until two years', () => {
    expect(form('2025-07-10', 37)).toBe(6)
    // 36 weeks: 4 weeks too early, so 5 months and 3 days
    expect(form('2025-07-10', 36)).toBe(3)
    // 32 weeks: 56 days too early
    expect(form('2025-09-05', 32)).toBe(6)
    expect(form('2027-01-09', 32)).toBe(21)
    expect(form('2027-01-10', 32)).toBe(24)
  })
})
