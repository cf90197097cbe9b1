import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { TARGET_KG, atTheBeginning, gainTarget, weightGained } from './pregnancy-weight.ts'

const anchor = localDate('2026-01-01')
const day = (n: number) => addDays(anchor, n)

describe('weight in pregnancy', () => {
  // < 18.5: 12.5-18; 18.5-24.9: 11.5-16; 25-29.9: 7-11.5; >= 30: 5-9 kg
  it.each([
    [18.49, 'under', [12.5, 18]],
    [18.5, 'normal', [11.5, 16]],
    [24.99, 'normal', [11.5, 16]],
    [25, 'over', [7, 11.5]],
    [29.99, 'over', [7, 11.5]],
    [30, 'obese', [5, 9]],
  ] as const)('body mass %d has the target %s', (index, target, range) => {
    expect(gainTarget(index)).toBe(target)
    expect(TARGET_KG[target]).toEqual(range)
  })
  it.each([
    [16, 'normal', 200, 'as-expected'],
    [16.1, 'normal', 200, 'above'],
    [2, 'normal', 258, 'as-expected'],
    [11.4, 'normal', 259, 'below'],
    [11.5, 'normal', 259, 'as-expected'],
    [18, 'under', 270, 'as-expected'],
    [9.1, 'obese', 100, 'above'],
  ] as const)('%d kg with target %s on day %i: %s', (gained, target, age, found) => {
    expect(weightGained(gained, target, age)).toBe(found)
  })
  it('more weight is never called less', () => {
    const order = ['below', 'as-expected', 'above']
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 25 }), fc.nat(10), fc.nat(290), (kg, more, age) => {
        const rank = (gained: number) => order.indexOf(weightGained(gained, 'over', age) ?? '')
        expect(rank(kg + more)).toBeGreaterThanOrEqual(rank(kg))
      }),
    )
  })

  it('begins with what she weighed before, else with the first weight until day 84', () => {
    const sizes = [
      { on: day(50), weight: 46, height: 160 },
      { on: day(80), weight: 48 },
    ]
    expect(atTheBeginning(sizes, anchor)).toEqual({ weight: 46, index: 17.96875 })
    const told = [...sizes, { on: day(120), weight: 52, weightBefore: 47.36 }]
    expect(atTheBeginning(told, anchor)).toEqual({ weight: 47.36, index: 18.5 })
    expect(atTheBeginning([{ on: day(84), weight: 50 }], anchor)).toEqual({ weight: 50 })
    expect(atTheBeginning([{ on: day(85), weight: 50, height: 160 }], anchor)).toEqual({})
    expect(atTheBeginning(sizes, undefined)).toEqual({})
  })
})
