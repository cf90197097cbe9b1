import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  birthWeightScale,
  essentialCareScale,
  smallBabyScale,
} from '../catalogue/outcomes/newborn.ts'
import { birthWeightClass, essentialCare, smallBaby } from './birth-weight.ts'

describe('birth weight', () => {
  // > 4000 BBLB, 2500-3999 BBLC, 1500-2499 BBLR, 1000-1499 BBLSR, < 1000 BBLASR; < 2000 refer (KMK 2015/2023)
  it.each([
    [4001, 'large'],
    [4000, 'normal'],
    [3999, 'normal'],
    [2500, 'normal'],
    [2499, 'low'],
    [2000, 'low'],
    [1999, 'low-below-2000'],
    [1500, 'low-below-2000'],
    [1499, 'very-low'],
    [1000, 'very-low'],
    [999, 'extremely-low'],
  ])('of %i g is %s', (grams, found) => {
    expect(birthWeightClass(grams)).toBe(found)
  })
  it('is never milder when lower, up to 4000 g', () => {
    const rank = (grams: number) =>
      Object.keys(birthWeightScale.classes).indexOf(birthWeightClass(grams) ?? '')
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 4000 }), fc.nat(2000), (grams, less) => {
        expect(rank(Math.max(grams - less, 300))).toBeGreaterThanOrEqual(rank(grams))
      }),
    )
  })
})

describe('a baby born light', () => {
  // followed until > 2500 g; < 2000 g refer (KMK 2015/2023)
  it.each([
    [2.51, 'above-2500'],
    [2.5, 'below-2500'],
    [2, 'below-2500'],
    [1.99, 'below-2000'],
  ])('of %f kg now is %s', (weight, found) => {
    expect(smallBaby(weight)).toBe(found)
    expect(Object.keys(smallBabyScale.classes)).toContain(found)
  })
  it('is not judged without a weight', () => {
    expect(smallBaby(undefined)).toBeUndefined()
  })
})

describe('care at birth', () => {
  const all = { earlyBreastfeeding: 'done', vitaminK: true, eyeOintment: true } as const
  it('is complete with vitamin K1, eye ointment and the first hour, or a reason against that', () => {
    expect(essentialCare(all)).toBe('complete')
    expect(essentialCare({ ...all, earlyBreastfeeding: 'not-possible' })).toBe('complete')
    expect(essentialCare({ ...all, earlyBreastfeeding: 'not-done' })).toBe('late-breastfeeding')
  })
  it('asks for what can still be given', () => {
    expect(essentialCare({ ...all, vitaminK: false })).toBe('incomplete')
    expect(essentialCare({ earlyBreastfeeding: 'done', vitaminK: true })).toBe('incomplete')
    expect(essentialCare({})).toBeUndefined()
    expect(essentialCare({ vitaminK: true, eyeOintment: true })).toBeUndefined()
    expect(Object.keys(essentialCareScale.classes)).toContain('incomplete')
  })
})
