import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  armClass,
  headForAgeClass,
  lengthForAgeClass,
  nutritionClass,
  nutritionClassOfSchoolAge,
  nutritionLabels,
  weightForAgeClass,
} from './growth-class.ts'

describe('nutrition classes of Permenkes 2/2020', () => {
  test.each([
    [-3.01, 'severely-underweight', 'severely-stunted', 'severely-wasted', 'severely-wasted'],
    [-3, 'underweight', 'stunted', 'wasted', 'wasted'],
    [-2.01, 'underweight', 'stunted', 'wasted', 'wasted'],
    [-2, 'normal', 'normal', 'normal', 'normal'],
    [0, 'normal', 'normal', 'normal', 'normal'],
    [1, 'normal', 'normal', 'normal', 'normal'],
    [1.01, 'risk-of-overweight', 'normal', 'risk-of-overweight', 'overweight'],
    [2, 'risk-of-overweight', 'normal', 'risk-of-overweight', 'overweight'],
    [2.01, 'risk-of-overweight', 'normal', 'overweight', 'obese'],
    [3, 'risk-of-overweight', 'normal', 'overweight', 'obese'],
    [3.01, 'risk-of-overweight', 'tall', 'obese', 'obese'],
  ])('%f is %s, %s, %s, at school age %s', (z, weight, length, nutrition, school) => {
    expect([
      weightForAgeClass(z),
      lengthForAgeClass(z),
      nutritionClass(z),
      nutritionClassOfSchoolAge(z),
    ]).toEqual([weight, length, nutrition, school])
  })

  test.each([
    [-2.01, 'microcephaly'],
    [-2, 'normal'],
    [2, 'normal'],
    [2.01, 'macrocephaly'],
  ])('a head of %f is %s', (z, expected) => {
    expect(headForAgeClass(z)).toBe(expected)
  })

  test.each([
    [11.4, 'severe'],
    [11.5, 'moderate'],
    [12.4, 'moderate'],
    [12.5, 'normal'],
  ])('an arm of %f cm is %s', (cm, expected) => {
    expect(armClass(cm)).toBe(expected)
  })

  it('is never milder for a worse z-score', () => {
    const z = fc.double({ min: -7, max: 7, noNaN: true })
    const thinFirst = Object.keys(nutritionLabels)
    fc.assert(
      fc.property(z, z, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        for (const judge of [nutritionClass, nutritionClassOfSchoolAge]) {
          const rank = (value: number): number => thinFirst.indexOf(judge(value))
          expect(rank(low)).toBeLessThanOrEqual(rank(high))
        }
      }),
    )
  })
})
