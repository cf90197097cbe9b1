import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { girlsAnaemia } from './girls-anaemia.ts'

describe('anaemia of girls', () => {
  it.each([
    [144, 12, 'none'],
    [144, 11.9, 'mild'],
    [143, 11.9, 'none'],
    [143, 11.5, 'none'],
    [143, 11.4, 'mild'],
    [143, 11, 'mild'],
    [144, 11, 'mild'],
    [144, 10.9, 'moderate'],
    [144, 8, 'moderate'],
    [144, 7.9, 'severe'],
    [59, 5, undefined],
    [144, undefined, undefined],
  ])('at %i months with %s g/dL: %s', (ageMonths, haemoglobin, found) => {
    expect(girlsAnaemia(haemoglobin, ageMonths)).toBe(found)
  })
  it('is never milder with less haemoglobin', () => {
    const gravity = ['none', 'mild', 'moderate', 'severe']
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 180 }),
        fc.nat(60),
        fc.integer({ min: 60, max: 215 }),
        (tenths, less, age) => {
          const rank = (hb: number) => gravity.indexOf(girlsAnaemia(hb / 10, age) ?? '')
          expect(rank(tenths - less)).toBeGreaterThanOrEqual(rank(tenths))
        },
      ),
    )
  })
})
