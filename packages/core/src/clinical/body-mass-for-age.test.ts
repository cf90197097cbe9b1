import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { bodyMassForAgeScale } from '../catalogue/outcomes/body-mass-for-age.ts'
import { growthOf } from '../growth/growth.ts'
import { bodyMassDoubts, bodyMassForAge } from './body-mass-for-age.ts'

const tenYears = { sex: 'female', ageDays: 3653 } as const
const height = 138.6
/** The lightest weight, to ten grams, with that z-score or more. */
function weightAt(wanted: number): number {
  let [below, enough] = [1200, 9000]
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2)
    const { baz = -9 } = growthOf({ ...tenYears, weightKg: middle / 100, lengthCm: height }).z
    if (baz < wanted) below = middle
    else enough = middle
  }
  return enough / 100
}

describe('body mass for age from 5 to 18 years', () => {
  it.each([
    [-3.01, 'severely-wasted'],
    [-3, 'wasted'],
    [-2.01, 'wasted'],
    [-2, 'normal'],
    [1, 'normal'],
    [1.01, 'overweight'],
    [2, 'overweight'],
    [2.01, 'obese'],
  ])('at a z-score of %d is %s', (z, found) => {
    expect(bodyMassForAge({ weight: weightAt(z), height }, tenYears)).toBe(found)
  })
  it('is not judged with one size missing, before 5 years, or before birth', () => {
    expect(bodyMassForAge({ weight: 30 }, tenYears)).toBeUndefined()
    expect(
      bodyMassForAge({ weight: 18, height: 110 }, { sex: 'male', ageDays: 1826 }),
    ).toBeUndefined()
    expect(bodyMassForAge({ weight: 18, height: 110 }, { sex: 'male', ageDays: 1827 })).toBe(
      'normal',
    )
    expect(
      bodyMassForAge({ weight: 18, height: 110 }, { sex: 'male', ageDays: -3 }),
    ).toBeUndefined()
  })
  it('is never milder for a heavier heavy or a lighter light child', () => {
    const heavier = ['normal', 'overweight', 'obese']
    const lighter = ['normal', 'wasted', 'severely-wasted']
    const weights = fc.integer({ min: 14000, max: 90000 })
    fc.assert(
      fc.property(weights, fc.nat(9000), (grams, more) => {
        const [now, then] = [grams, grams + more].map((each) =>
          bodyMassForAge({ weight: each / 1000, height }, tenYears),
        )
        const graver = (order: readonly string[], a = '', b = '') =>
          !order.includes(a) || !order.includes(b) || order.indexOf(a) <= order.indexOf(b)
        expect(graver(heavier, now, then)).toBe(true)
        expect(graver(lighter, then, now)).toBe(true)
      }),
    )
    expect(Object.keys(bodyMassForAgeScale.classes)).toHaveLength(5)
  })
  it('asks again for sizes no child of that age has', () => {
    const situation = { ...tenYears, on: localDate('2026-08-01'), ageMonths: 120, earlier: [] }
    expect(bodyMassDoubts({ weight: 32, height }, situation)).toEqual({})
    expect(bodyMassDoubts({ weight: 32, height: 83 }, situation).height).toBeDefined()
    const taller = [{ on: localDate('2025-08-01'), measured: { height: 141 } }]
    expect(bodyMassDoubts({ height }, { ...situation, earlier: taller }).height).toBeDefined()
  })
})
