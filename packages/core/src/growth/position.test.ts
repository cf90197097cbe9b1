import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isTooYoungToStand, lengthAsExpected } from './position.ts'

describe('lying and standing', () => {
  test.each([
    [273, 'standing', 70],
    [274, 'standing', 70.7],
    [730, 'standing', 70.7],
    [731, 'standing', 70],
    [730, 'lying', 70],
    [731, 'lying', 69.3],
    [2000, 'lying', 69.3],
    [100, undefined, 70],
    [1000, undefined, 70],
  ] as const)('70 cm on day %i measured %s counts as %f', (day, measured, expected) => {
    expect(lengthAsExpected(day, 70, measured)).toBe(expected)
  })

  it('corrects as much up as down', () => {
    const cm = fc.integer({ min: 450, max: 1200 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(cm, (length) => {
        const up = lengthAsExpected(400, length, 'standing')
        expect(lengthAsExpected(800, up, 'lying')).toBeCloseTo(length, 9)
      }),
    )
  })

  test('nine months are 273.9375 days', () => {
    expect([isTooYoungToStand(273), isTooYoungToStand(274)]).toEqual([true, false])
  })
})
