import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomGlucoseScale } from '../catalogue/outcomes/glucose.ts'
import { randomGlucose } from './glucose.ts'

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
