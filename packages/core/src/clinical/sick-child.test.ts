import { describe, expect, it } from 'vitest'
import { breathesFast, gravestColour, sickChild } from './sick-child.ts'

describe('a sick child', () => {
  // >= 60 (< 2 mo), >= 50 (2-11 mo), >= 40 (12-59 mo) /min
  it.each([
    [1, 59, false],
    [1, 60, true],
    [2, 49, false],
    [2, 50, true],
    [11, 50, true],
    [11, 49, false],
    [12, 40, true],
    [12, 39, false],
    [59, 40, true],
  ])('of %i months with %i breaths: fast is %s', (ageMonths, breaths, fast) => {
    expect(breathesFast(breaths, ageMonths)).toBe(fast)
  })
  const none = {
    cannotDrink: false,
    vomitsAll: false,
    convulsion: false,
    lethargic: false,
    blue: false,
    coldHands: false,
    noisyBreath: false,
    chestIndrawing: false,
  }
  it.each(Object.keys(none))('is red with %s alone', (sign) => {
    expect(sickChild({ ...none, [sign]: true, colour: 'green' }, 24)).toBe('red')
  })
  it('is yellow with fast breathing, else green', () => {
    expect(sickChild({ ...none, breaths: 40 }, 24)).toBe('yellow')
    expect(sickChild({ ...none, breaths: 39 }, 24)).toBe('green')
    expect(sickChild(none, 24)).toBe('green')
    expect(sickChild({ convulsion: false }, 24)).toBeUndefined()
  })
  it('is never milder than the colour of the form', () => {
    expect(sickChild({ ...none, breaths: 30, colour: 'yellow' }, 24)).toBe('yellow')
    expect(sickChild({ ...none, breaths: 45, colour: 'red' }, 24)).toBe('red')
    expect(gravestColour('yellow', undefined)).toBe('yellow')
    expect(gravestColour('green', 'yellow')).toBe('yellow')
  })
})
