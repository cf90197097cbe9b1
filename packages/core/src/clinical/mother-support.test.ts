import { describe, expect, it } from 'vitest'
import { birthPlan, cardMass, classAttended, enoughOf } from './mother-support.ts'

describe('the support of a pregnancy', () => {
  // at least 90 days of food, at least 90 tablets
  it('is enough from 90 on', () => {
    expect([89, 90].map((count) => enoughOf(count, 90))).toEqual(['under-way', 'enough'])
  })
  // at least 4 meetings, at least 1 with the husband
  it.each([
    [3, 3, 'under-way'],
    [4, 0, 'husband-missing'],
    [4, 1, 'complete'],
    [5, 1, 'complete'],
  ])('%i meetings, %i with the husband: %s', (meetings, withHusband, found) => {
    expect(classAttended(meetings, withHusband)).toBe(found)
  })

  const whole = {
    attendant: 'midwife',
    place: 'facility',
    companion: true,
    transport: true,
    donors: 2,
    savings: true,
    familyPlanning: true,
    sticker: true,
  } as const
  it('plans the birth with two donors and everything else', () => {
    expect(birthPlan(whole)).toBe('complete')
    expect(birthPlan({ ...whole, donors: 1 })).toBe('gaps')
    expect(birthPlan({ ...whole, attendant: 'other' })).toBe('gaps')
    expect(birthPlan({ ...whole, place: 'home' })).toBe('gaps')
    for (const part of ['companion', 'transport', 'savings', 'familyPlanning', 'sticker']) {
      expect(birthPlan({ ...whole, [part]: false }), part).toBe('gaps')
    }
    expect(birthPlan({})).toBeUndefined()
  })

  it.each([
    [18.49, 'thin'],
    [18.5, 'normal'],
    [24.99, 'normal'],
    [25, 'over'],
    [29.99, 'over'],
    [30, 'obese'],
  ])('body mass %d after a birth is %s', (index, found) => {
    expect(cardMass(index)).toBe(found)
  })
})
