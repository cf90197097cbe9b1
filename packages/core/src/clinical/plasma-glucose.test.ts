import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GlucoseValues, plasmaGlucose } from './plasma-glucose.ts'

describe('glucose of an examination', () => {
  it.each<[GlucoseValues, string | undefined]>([
    [{}, undefined],
    [{ classicSigns: true }, undefined],
    [{ fasting: 99 }, 'normal'],
    [{ fasting: 100 }, 'prediabetes'],
    [{ fasting: 125 }, 'prediabetes'],
    [{ fasting: 126 }, 'diabetes'],
    [{ twoHours: 139 }, 'normal'],
    [{ twoHours: 140 }, 'prediabetes'],
    [{ twoHours: 199 }, 'prediabetes'],
    [{ twoHours: 200 }, 'diabetes'],
    [{ hba1c: 5.6 }, 'normal'],
    [{ hba1c: 5.7 }, 'prediabetes'],
    [{ hba1c: 6.4 }, 'prediabetes'],
    [{ hba1c: 6.5 }, 'diabetes'],
    [{ random: 139 }, 'normal'],
    [{ random: 140 }, 'prediabetes'],
    [{ random: 199, classicSigns: true }, 'prediabetes'],
    [{ random: 200 }, 'prediabetes'],
    [{ random: 200, classicSigns: true }, 'diabetes'],
    [{ fasting: 90, hba1c: 6.5 }, 'diabetes'],
  ])('%o: %s', (values, found) => {
    expect(plasmaGlucose(values)).toBe(found)
  })

  it('is never called milder when a value is higher or a sign is there', () => {
    const gravity = ['normal', 'prediabetes', 'diabetes']
    const rank = (values: GlucoseValues) => gravity.indexOf(plasmaGlucose(values) ?? '')
    const value = fc.integer({ min: 40, max: 400 })
    fc.assert(
      fc.property(value, value, value, fc.nat(50), (fasting, twoHours, random, more) => {
        const at = { fasting, twoHours, random }
        expect(rank({ ...at, fasting: fasting + more })).toBeGreaterThanOrEqual(rank(at))
        expect(rank({ ...at, twoHours: twoHours + more })).toBeGreaterThanOrEqual(rank(at))
        expect(rank({ ...at, random: random + more })).toBeGreaterThanOrEqual(rank(at))
        expect(rank({ ...at, classicSigns: true })).toBeGreaterThanOrEqual(rank(at))
      }),
    )
  })
})
