import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomGlucoseScale } from '../catalogue/outcomes/glucose.ts'
import { fastingGlucose, glycatedHaemoglobin, randomGlucose, twoHourGlucose } from './glucose.ts'

describe('random glucose', () => {
  it.each([
    [69, false, 'low'],
    [70, false, 'normal'],
    [139, false, 'normal'],
    [140, false, 'raised'],
    [199, true, 'raised'],
    [200, false, 'diabetes-range'],
    [300, true, 'diabetes-range'],
    [301, false, 'diabetes-range'],
    [301, true, 'emergency'],
  ])('of %i mg/dL, signs %s: %s', (milligrams, signs, found) => {
    expect(randomGlucose(milligrams, signs)).toBe(found)
  })

  it('is never called milder when it is higher, from 70 on', () => {
    const gravity = Object.keys(randomGlucoseScale.classes)
    const rank = (value: number, signs: boolean) =>
      gravity.indexOf(randomGlucose(value, signs) ?? '')
    fc.assert(
      fc.property(
        fc.integer({ min: 70, max: 600 }),
        fc.nat(100),
        fc.boolean(),
        (at, more, signs) => {
          expect(rank(at + more, signs)).toBeGreaterThanOrEqual(rank(at, signs))
        },
      ),
    )
  })
})

/** KMK HK.01.07/MENKES/2015/2023: fasting 100 and 126, two hours 140 and 200, HbA1c 5.7 and 6.5. */
describe('glucose of the laboratory', () => {
  it.each([
    [fastingGlucose, 69, 'low'],
    [fastingGlucose, 70, 'normal'],
    [fastingGlucose, 99, 'normal'],
    [fastingGlucose, 100, 'prediabetes'],
    [fastingGlucose, 125, 'prediabetes'],
    [fastingGlucose, 126, 'diabetes-range'],
    [twoHourGlucose, 69, 'low'],
    [twoHourGlucose, 70, 'normal'],
    [twoHourGlucose, 139, 'normal'],
    [twoHourGlucose, 140, 'prediabetes'],
    [twoHourGlucose, 199, 'prediabetes'],
    [twoHourGlucose, 200, 'diabetes-range'],
    [glycatedHaemoglobin, 3, 'normal'],
    [glycatedHaemoglobin, 5.6, 'normal'],
    [glycatedHaemoglobin, 5.7, 'prediabetes'],
    [glycatedHaemoglobin, 6.4, 'prediabetes'],
    [glycatedHaemoglobin, 6.5, 'diabetes-range'],
  ])('%o of %d: %s', (classOf, value, found) => {
    expect(classOf(value)).toBe(found)
    expect(classOf(undefined)).toBeUndefined()
  })

  it('is never called milder when it is higher, from 70 on', () => {
    const gravity = ['normal', 'prediabetes', 'diabetes-range']
    fc.assert(
      fc.property(fc.integer({ min: 70, max: 500 }), fc.nat(100), (at, more) => {
        for (const classOf of [fastingGlucose, twoHourGlucose]) {
          const [before, after] = [classOf(at), classOf(at + more)]
          expect(gravity.indexOf(after ?? '')).toBeGreaterThanOrEqual(gravity.indexOf(before ?? ''))
        }
      }),
    )
  })
})
