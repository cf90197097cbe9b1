import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adultAnaemia } from './adult-anaemia.ts'

/** Women 12, men 13; 11 and 8 for both. */
describe('anaemia of adults', () => {
  it.each([
    ['female', 12, 'none'],
    ['female', 11.9, 'mild'],
    ['female', 11, 'mild'],
    ['female', 10.9, 'moderate'],
    ['female', 8, 'moderate'],
    ['female', 7.9, 'severe'],
    ['male', 13, 'none'],
    ['male', 12.9, 'mild'],
    ['male', 11, 'mild'],
    ['male', 10.9, 'moderate'],
    ['male', 8, 'moderate'],
    ['male', 7.9, 'severe'],
  ] as const)('%s %d: %s', (sex, haemoglobin, found) => {
    expect(adultAnaemia(haemoglobin, sex)).toBe(found)
    expect(adultAnaemia(undefined, sex)).toBeUndefined()
  })
  it('is never milder with less haemoglobin', () => {
    const gravity = ['none', 'mild', 'moderate', 'severe']
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 180 }), fc.nat(60), (tenths, less) => {
        const rank = (value: number) => gravity.indexOf(adultAnaemia(value / 10, 'male') ?? '')
        expect(rank(tenths - less)).toBeGreaterThanOrEqual(rank(tenths))
      }),
    )
  })
})
