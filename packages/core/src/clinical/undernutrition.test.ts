import { describe, expect, it } from 'vitest'
import { hospitalForNutrition, nutritionResponse } from './undernutrition.ts'

describe('undernutrition', () => {
  // hospital: stunted; red flag; gizi buruk < 6 mo, or >= 6 mo with weight < 4 kg, or with complication;
  // development doubtful or deviating (KMK 2015/2023)
  it.each([
    [{ decision: 'severe', weight: 4 }, 5, true, 'now'],
    [{ decision: 'severe', weight: 4 }, 6, true, 'not-needed'],
    [{ decision: 'severe', weight: 3.99 }, 6, true, 'now'],
    [{ decision: 'severe', weight: 8, complication: true }, 12, true, 'now'],
    [{ decision: 'moderate', weight: 3.99 }, 5, true, 'not-needed'],
    [{ decision: 'moderate', redFlag: true }, 12, true, 'soon'],
    [{ decision: 'none', stunted: true }, 12, true, 'soon'],
    [{ decision: 'faltering' }, 12, false, 'soon'],
    [{ decision: 'faltering' }, 12, undefined, 'not-needed'],
    [{ stunted: true }, 12, true, undefined],
  ] as const)('%j at %i months, development fits: %s, hospital: %s', (found, age, fits, to) => {
    expect(hospitalForNutrition(found, age, fits)).toBe(to)
  })
  // no adequate response after one week -> hospital
  it.each([
    ['not-improving', 6, 'wait'],
    ['not-improving', 7, 'hospital'],
    ['not-improving', 14, 'hospital'],
    ['not-improving', undefined, 'hospital'],
    ['improving', 7, 'improving'],
    ['recovered', 30, 'recovered'],
    [undefined, 7, undefined],
  ] as const)('answer %s after %s days: %s', (response, days, found) => {
    expect(nutritionResponse(response === undefined ? {} : { response }, days)).toBe(found)
  })
  it('goes to hospital with a red flag or a complication, however it answers', () => {
    expect(nutritionResponse({ response: 'improving', redFlag: true }, 3)).toBe('hospital')
    expect(nutritionResponse({ response: 'improving', complication: true }, 3)).toBe('hospital')
  })
})
