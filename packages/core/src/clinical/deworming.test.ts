import { describe, expect, it } from 'vitest'
import { wormTablet } from './deworming.ts'

describe('the worm tablet', () => {
  // albendazole: 12-23 months 200 mg, from 24 months 400 mg
  it.each([
    [11, undefined],
    [12, 'half'],
    [23, 'half'],
    [24, 'whole'],
    [59, 'whole'],
  ])('at %i months is %s', (ageMonths, tablet) => {
    expect(wormTablet(ageMonths)).toBe(tablet)
  })
})
