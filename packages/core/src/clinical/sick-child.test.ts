import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SickChild, breathesFast, gravestColour, sickChild } from './sick-child.ts'

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
  it('is never milder with faster breath, one more sign or a graver form', () => {
    const grades = ['green', 'yellow', 'red'] as const
    const rank = (signs: SickChild, ageMonths: number) =>
      grades.findIndex((colour) => colour === sickChild(signs, ageMonths))
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 80 }),
        fc.constantFrom(...grades),
        fc.integer({ min: 2, max: 59 }),
        fc.constantFrom(...Object.keys(none)),
        fc.nat(30),
        (breaths, colour, age, sign, more) => {
          const signs = { ...none, breaths, colour }
          const before = rank(signs, age)
          expect(rank({ ...signs, breaths: breaths + more }, age)).toBeGreaterThanOrEqual(before)
          expect(rank({ ...signs, [sign]: true }, age)).toBeGreaterThanOrEqual(before)
          expect(rank({ ...signs, colour: 'red' }, age)).toBeGreaterThanOrEqual(before)
        },
      ),
    )
  })
  it.each(Object.keys(none))('is red with %s alone', (sign) => {
    expect(sickChild({ ...none, [sign]: true, colour: 'green' }, 24)).toBe('red')
  })
  it('is yellow with fast breathing, else green', () => {
    expect(sickChild({ ...none, breaths: 40 }, 24)).toBe('yellow')
    expect(sickChild({ ...none, breaths: 39 }, 24)).toBe('green')
    expect(sickChild(none, 24)).toBe('green')
    expect(sickChild({ convulsion: false }, 24)).toBeUndefined()
  })
  it('is not green for calm breathing alone, while nobody asked for the signs', () => {
    expect(sickChild({ breaths: 30 }, 24)).toBeUndefined()
    expect(sickChild({ breaths: 40 }, 24)).toBe('yellow')
    expect(sickChild({ breaths: 30, colour: 'green' }, 24)).toBe('green')
  })
  it('is never milder than the colour of the form', () => {
    expect(sickChild({ ...none, breaths: 30, colour: 'yellow' }, 24)).toBe('yellow')
    expect(sickChild({ ...none, breaths: 45, colour: 'red' }, 24)).toBe('red')
    expect(gravestColour('yellow', undefined)).toBe('yellow')
    expect(gravestColour('green', 'yellow')).toBe('yellow')
  })
})
