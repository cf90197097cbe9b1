import fc from 'fast-check'
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
  it('is never milder when lighter, younger, thinner or swollen', () => {
    const grades = ['none', 'to-puskesmas', 'to-hospital']
    const thinness = ['normal', 'wasted', 'severely-wasted'] as const
    const rank = (thin: number, weight: number, ageMonths: number, oedema: boolean) => {
      const found = { weightForLength: thinness[thin], muac: undefined }
      return grades.indexOf(severeMalnutrition(found, { weight, oedema }, ageMonths) ?? '')
    }
    fc.assert(
      fc.property(
        fc.record({ thin: fc.nat(1), weight: fc.integer({ min: 2, max: 12 }), age: fc.nat(59) }),
        fc.nat(4),
        ({ thin, weight, age }, less) => {
          const before = rank(thin, weight, age, false)
          expect(rank(thin + 1, weight, age, false)).toBeGreaterThanOrEqual(before)
          expect(rank(thin, weight, age, true)).toBeGreaterThanOrEqual(before)
          const small = rank(2, weight, age, false)
          expect(rank(2, weight - less / 4, age, false)).toBeGreaterThanOrEqual(small)
          expect(rank(2, weight, Math.max(0, age - less), false)).toBeGreaterThanOrEqual(small)
        },
      ),
    )
  })
  it('is not judged when nothing was measured that could show it', () => {
    const nothing = { weightForLength: undefined, muac: undefined }
    expect(severeMalnutrition(nothing, { weight: 8 }, 12)).toBeUndefined()
    const arm = { weightForLength: undefined, muac: 'normal' } as const
    expect(severeMalnutrition(arm, { weight: 8 }, 12)).toBe('none')
    expect(severeMalnutrition(arm, { weight: 8, length: 125 }, 12)).toBeUndefined()
  })
})
