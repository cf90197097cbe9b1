import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancePoints, chairPoints, gaitPoints, performance } from './physical-performance.ts'

describe('SPPB', () => {
  // KMK 2015/2023: side by side 10 s 1; semi-tandem 10 s 1; tandem 10 s 2, 3-9.99 s 1
  it.each([
    [{ sideBySide: false }, 0],
    [{ sideBySide: true, semiTandem: false }, 1],
    [{ sideBySide: true, semiTandem: true, tandem: 2.99 }, 2],
    [{ sideBySide: true, semiTandem: true, tandem: 3 }, 3],
    [{ sideBySide: true, semiTandem: true, tandem: 9.99 }, 3],
    [{ sideBySide: true, semiTandem: true, tandem: 10 }, 4],
    [{ sideBySide: true, semiTandem: true }, undefined],
    [{ sideBySide: true }, undefined],
    [{}, undefined],
  ])('balance %o: %s', (told, points) => {
    expect(balancePoints(told)).toBe(points)
  })
  // < 4.82 s 4, 4.82-6.20 3, 6.21-8.70 2, > 8.70 1, unable 0
  it.each([
    [true, 4.81, 4],
    [true, 4.82, 3],
    [true, 6.2, 3],
    [true, 6.21, 2],
    [true, 8.7, 2],
    [true, 8.71, 1],
    [false, undefined, 0],
    [true, undefined, undefined],
  ])('4 metres (can: %s) in %s s: %s', (can, seconds, points) => {
    expect(gaitPoints(can, seconds)).toBe(points)
  })
  // <= 11.19 s 4, 11.2-13.69 3, 13.7-16.69 2, 16.7-59.9 1, >= 60 or unable 0
  it.each([
    [true, 11.19, 4],
    [true, 11.2, 3],
    [true, 13.69, 3],
    [true, 13.7, 2],
    [true, 16.69, 2],
    [true, 16.7, 1],
    [true, 59.9, 1],
    [true, 60, 0],
    [false, undefined, 0],
    [true, undefined, undefined],
  ])('5 rises (can: %s) in %s s: %s', (can, seconds, points) => {
    expect(chairPoints(can, seconds)).toBe(points)
  })

  const strong = { sideBySide: true, semiTandem: true, tandem: 10, canWalk: true, canRise: true }
  it('is limited to 8 points, good from 9', () => {
    expect(performance({ ...strong, walk: 4, rise: 10 })).toBe('good')
    expect(performance({ ...strong, walk: 8.71, rise: 11.19 })).toBe('good')
    expect(performance({ ...strong, walk: 8.71, rise: 11.2 })).toBe('limited')
    expect(performance({ sideBySide: false, canWalk: false, canRise: false })).toBe('limited')
    expect(performance({ ...strong, walk: 4 })).toBeUndefined()
  })
  it('is never better for being slower', () => {
    const seconds = fc.double({ min: 0, max: 90, noNaN: true })
    fc.assert(
      fc.property(seconds, seconds, (a, b) => {
        const [fast, slow] = [Math.min(a, b), Math.max(a, b)]
        expect(gaitPoints(true, slow)).toBeLessThanOrEqual(gaitPoints(true, fast) ?? -1)
        expect(chairPoints(true, slow)).toBeLessThanOrEqual(chairPoints(true, fast) ?? -1)
      }),
    )
  })
})
