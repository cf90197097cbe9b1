import { describe, expect, it } from 'vitest'
import { severeMalnutrition } from './severe-malnutrition.ts'

describe('severe malnutrition', () => {
  const fine = { weightForLength: 'normal', muac: undefined } as const
  const wasted = { weightForLength: 'severely-wasted', muac: undefined } as const
  it('is any of weight for length, arm or oedema', () => {
    expect(severeMalnutrition(fine, { weight: 8 }, 12)).toBe('none')
    expect(severeMalnutrition(wasted, { weight: 6 }, 12)).toBe('to-puskesmas')
    expect(severeMalnutrition({ ...fine, muac: 'severe' }, { weight: 8 }, 12)).toBe('to-puskesmas')
    expect(severeMalnutrition(fine, { weight: 8, oedema: true }, 12)).toBe('to-puskesmas')
  })
  it('goes to hospital below 6 months or below 4 kg', () => {
    expect(severeMalnutrition(wasted, { weight: 4 }, 5)).toBe('to-hospital')
    expect(severeMalnutrition(wasted, { weight: 3.99 }, 6)).toBe('to-hospital')
    expect(severeMalnutrition(wasted, { weight: 4 }, 6)).toBe('to-puskesmas')
  })
  it('is not judged when nothing was measured that could show it', () => {
    const nothing = { weightForLength: undefined, muac: undefined }
    expect(severeMalnutrition(nothing, { weight: 8 }, 12)).toBeUndefined()
  })
})
