import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asiaPacificMass,
  bodyMassIndex,
  centralObesity,
  nationalMass,
  womansUpperArm,
} from './body-mass.ts'

describe('body mass', () => {
  it('is exact at the borders of the tables', () => {
    expect(bodyMassIndex(64, 160)).toBe(25)
    expect(bodyMassIndex(69.12, 160)).toBe(27)
    expect(bodyMassIndex(47.36, 160)).toBe(18.5)
    expect(bodyMassIndex(undefined, 160)).toBeUndefined()
  })

  it.each([
    [16.99, 'very-thin'],
    [17, 'thin'],
    [18.49, 'thin'],
    [18.5, 'normal'],
    [25, 'normal'],
    [25.01, 'overweight'],
    [27, 'overweight'],
    [27.01, 'obese'],
  ])('of %d is %s in the national table', (index, found) => {
    expect(nationalMass(index)).toBe(found)
  })

  it.each([
    [18.49, 'under'],
    [18.5, 'normal'],
    [22.99, 'normal'],
    [23, 'at-risk'],
    [24.99, 'at-risk'],
    [25, 'obese1'],
    [29.99, 'obese1'],
    [30, 'obese2'],
  ])('of %d is %s in the Asia-Pacific table', (index, found) => {
    expect(asiaPacificMass(index)).toBe(found)
  })

  it('has its waist at more than 90 cm in men and more than 80 cm in women', () => {
    expect([90, 90.1].map((cm) => centralObesity(cm, 'male'))).toEqual(['normal', 'central'])
    expect([80, 80.1].map((cm) => centralObesity(cm, 'female'))).toEqual(['normal', 'central'])
  })

  it('has an upper arm at risk below 23.5 cm, in women from 15 to 49', () => {
    const arm = (cm: number, ageMonths = 360, sex: 'male' | 'female' = 'female') =>
      womansUpperArm(cm, { sex, ageMonths })
    expect([arm(23.5), arm(23.4)]).toEqual(['none', 'risk'])
    expect([arm(20, 179), arm(20, 180), arm(20, 599), arm(20, 600)]).toEqual([
      undefined,
      'risk',
      'risk',
      undefined,
    ])
    expect(arm(20, 360, 'male')).toBeUndefined()
  })

  it('is never milder for a thinner thin or a heavier heavy person', () => {
    const thinner = ['normal', 'thin', 'very-thin']
    const heavier = ['normal', 'overweight', 'obese']
    fc.assert(
      fc.property(fc.double({ min: 10, max: 60, noNaN: true }), fc.nat(10), (index, more) => {
        const [now, heavy] = [nationalMass(index), nationalMass(index + more)]
        if (index >= 18.5) {
          expect(heavier.indexOf(heavy ?? '')).toBeGreaterThanOrEqual(heavier.indexOf(now ?? ''))
        }
        if (index + more <= 25) {
          expect(thinner.indexOf(now ?? '')).toBeGreaterThanOrEqual(thinner.indexOf(heavy ?? ''))
        }
      }),
    )
  })
})
