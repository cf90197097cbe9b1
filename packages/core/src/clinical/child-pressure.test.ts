import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sex } from '../person/person.ts'
import { childPressure } from './child-pressure.ts'

/** As printed: age, boys, girls. */
const TABLE = [
  [7, 106, 68, 106, 68],
  [8, 107, 69, 107, 69],
  [9, 107, 70, 108, 71],
  [10, 108, 72, 109, 72],
  [11, 110, 74, 111, 74],
  [12, 113, 75, 114, 75],
] as const
const limits = TABLE.flatMap(([age, ...row]) => [
  { age, sex: 'male' as Sex, systolic: row[0], diastolic: row[1] },
  { age, sex: 'female' as Sex, systolic: row[2], diastolic: row[3] },
])

describe('blood pressure from 7 until 13 years', () => {
  it.each(limits)(
    'of a $sex aged $age needs an evaluation from $systolic or $diastolic',
    ({ age: ageYears, sex, systolic, diastolic }) => {
      const of = (one: number, other: number) => childPressure(one, other, { ageYears, sex })
      expect(of(systolic - 1, diastolic - 1)).toBe('normal')
      expect(of(systolic, diastolic - 1)).toBe('evaluate')
      expect(of(systolic - 1, diastolic)).toBe('evaluate')
      expect([of(139, 89), of(140, 60), of(100, 90)]).toEqual(['evaluate', 'high', 'high'])
    },
  )
  it('is a crisis from 180 or 110, as in adults', () => {
    const of = (one: number, other: number) =>
      childPressure(one, other, { ageYears: 10, sex: 'male' })
    expect([of(179, 109), of(180, 70), of(100, 110)]).toEqual(['high', 'crisis', 'crisis'])
  })
  it('has no class before 7 and from 13 years, and is not called good by one number alone', () => {
    const of = (ageYears: number) => childPressure(150, 100, { ageYears, sex: 'male' })
    expect([6, 7, 12, 13].map(of)).toEqual([undefined, 'high', 'high', undefined])
    const upper = (systolic: number) =>
      childPressure(systolic, undefined, { ageYears: 9, sex: 'male' })
    expect([106, 107, 140, 180].map(upper)).toEqual([undefined, 'evaluate', 'high', 'crisis'])
  })
  it('is never called milder when it is higher, or in a younger child', () => {
    const gravity = ['normal', 'evaluate', 'high', 'crisis']
    const pressure = fc.integer({ min: 40, max: 200 })
    const sexes = fc.constantFrom<Sex>('male', 'female')
    fc.assert(
      fc.property(
        pressure,
        pressure,
        fc.nat(40),
        fc.integer({ min: 8, max: 12 }),
        sexes,
        (s, d, more, age, sex) => {
          const rank = (one: number, other: number, ageYears = age) =>
            gravity.indexOf(childPressure(one, other, { ageYears, sex }) ?? '')
          expect(rank(s + more, d)).toBeGreaterThanOrEqual(rank(s, d))
          expect(rank(s, d + more)).toBeGreaterThanOrEqual(rank(s, d))
          expect(rank(s, d, age - 1)).toBeGreaterThanOrEqual(rank(s, d))
        },
      ),
    )
  })
})
