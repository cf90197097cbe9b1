import { describe, expect, it } from 'vitest'
import { heelResultClass, heelTiming } from './heel-blood.ts'

describe('heel blood', () => {
  // ideally at 48-72 hours (KMK 2015/2023), accepted from 24 hours (KMK 33/2025); by calendar day
  it.each([
    [1, 'early'],
    [2, 'ideal'],
    [3, 'ideal'],
    [4, 'late'],
  ])('taken on day %i is %s', (day, timing) => {
    expect(heelTiming(day)).toBe(timing)
  })
  // TSH 20 m[IU]/L or more: general knowledge of the field
  it.each([
    [{ result: 'normal', thyrotropin: 19.9 }, 'normal'],
    [{ result: 'normal', thyrotropin: 20 }, 'abnormal'],
    [{ result: 'high' }, 'abnormal'],
    [{ result: 'other' }, 'abnormal'],
    [{ result: 'bad-sample' }, 'again'],
    [{ result: 'bad-sample', thyrotropin: 25 }, 'abnormal'],
    [{ thyrotropin: 4 }, 'normal'],
    [{}, undefined],
  ] as const)('answered with %j is %s', (measured, found) => {
    expect(heelResultClass(measured)).toBe(found)
  })
})
