import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glucoseControl } from './glucose-control.ts'

describe('glucose under diabetes care', () => {
  it.each([
    [undefined, undefined, true, undefined],
    [69, undefined, false, 'low'],
    [70, undefined, false, 'below'],
    [199, undefined, true, 'below'],
    [200, undefined, false, 'above'],
    [300, undefined, true, 'above'],
    [301, undefined, false, 'above'],
    [301, undefined, true, 'emergency'],
    [undefined, 69, false, 'low'],
    [undefined, 70, false, 'below'],
    [undefined, 125, false, 'below'],
    [undefined, 126, false, 'above'],
    [150, 130, false, 'above'],
    [150, 60, false, 'low'],
  ])('random %s, fasting %s mg/dL, signs %s: %s', (random, fasting, signs, found) => {
    expect(glucoseControl({ random, fasting, signs })).toBe(found)
  })

  it('is never called milder when it is higher, from 70 on', () => {
    const gravity = ['below', 'above', 'low', 'emergency']
    const rank = (random: number, signs: boolean) =>
      gravity.indexOf(glucoseControl({ random, signs }) ?? '')
    fc.assert(
      fc.property(
        fc.integer({ min: 70, max: 600 }),
        fc.nat(200),
        fc.boolean(),
        (at, more, signs) => {
          expect(rank(at + more, signs)).toBeGreaterThanOrEqual(rank(at, signs))
        },
      ),
    )
  })
})
