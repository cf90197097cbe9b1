import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bowelRisk,
  bowelTest,
  cervixInterval,
  cervixResult,
  liverFibrosis,
  vesselRisk,
} from './cancer-risk.ts'

/** KMK 2015/2023: every 3 years, yearly with high risk; CKG 2026: both tests negative, 10 years. */
describe('the cervix', () => {
  it.each([
    [{ aceticAcid: 'negative', papillomaDna: 'negative' }, 'negative', 'ten-years'],
    [{ aceticAcid: 'negative' }, 'negative', 'three-years'],
    [{ papillomaDna: 'negative' }, 'negative', 'three-years'],
    [{ aceticAcid: 'positive', papillomaDna: 'negative' }, 'positive', 'one-year'],
    [{ aceticAcid: 'negative', papillomaDna: 'positive' }, 'positive', 'one-year'],
    [{ aceticAcid: 'suspected-cancer' }, 'suspected-cancer', 'one-year'],
    [{}, undefined, undefined],
  ] as const)('with %o: %s, %s', (tests, result, interval) => {
    expect(cervixResult(tests)).toBe(result)
    expect(cervixInterval({ everActive: true, ...tests })).toBe(interval)
  })
  it('is looked at yearly with a high risk, and not before sexual life', () => {
    const both = { aceticAcid: 'negative', papillomaDna: 'negative' } as const
    expect(cervixInterval({ ...both, highRisk: true })).toBe('one-year')
    expect(cervixInterval({ everActive: false })).toBe('not-yet')
  })
})

/** APCS: 0-1 average, 2-3 moderate, 4-7 high. */
describe('the risk of bowel cancer', () => {
  const of = (
    ageYears: number,
    sex: 'male' | 'female',
    family: boolean,
    everSmoked: 'never' | 'stopped' | 'smokes',
  ) => bowelRisk({ family, everSmoked }, { sex, ageYears })
  it.each([
    [49, 'female', false, 'never', 'average'],
    [49, 'female', false, 'stopped', 'average'],
    [49, 'male', false, 'never', 'average'],
    [49, 'male', false, 'smokes', 'moderate'],
    [50, 'female', false, 'never', 'moderate'],
    [69, 'male', false, 'never', 'moderate'],
    [49, 'female', true, 'smokes', 'moderate'],
    [69, 'male', false, 'smokes', 'high'],
    [70, 'female', false, 'never', 'moderate'],
    [70, 'male', false, 'never', 'high'],
    [49, 'male', true, 'smokes', 'high'],
  ] as const)('at %i, %s, family %s, %s: %s', (age, sex, family, smoked, found) => {
    expect(of(age, sex, family, smoked)).toBe(found)
  })
  it('is not counted with an answer missing', () => {
    expect(bowelRisk({ family: true }, { sex: 'male', ageYears: 70 })).toBeUndefined()
    expect(bowelRisk({ everSmoked: 'never' }, { sex: 'male', ageYears: 70 })).toBeUndefined()
  })
  it('never falls with age, a relative or tobacco', () => {
    const gravity = ['average', 'moderate', 'high']
    const rank = (found: string | undefined) => gravity.indexOf(found ?? '')
    fc.assert(
      fc.property(fc.integer({ min: 45, max: 90 }), fc.nat(20), fc.boolean(), (age, more, kin) => {
        const now = rank(of(age, 'male', kin, 'never'))
        expect(rank(of(age + more, 'male', kin, 'never'))).toBeGreaterThanOrEqual(now)
        expect(rank(of(age, 'male', true, 'never'))).toBeGreaterThanOrEqual(now)
        expect(rank(of(age, 'male', kin, 'stopped'))).toBeGreaterThanOrEqual(now)
      }),
    )
  })
  it('has a positive test with blood or an abnormal finding', () => {
    expect(bowelTest('positive', 'normal')).toBe('positive')
    expect(bowelTest('negative', 'abnormal')).toBe('positive')
    expect(bowelTest('negative', undefined)).toBe('negative')
    expect(bowelTest(undefined, undefined)).toBeUndefined()
  })
})

describe('the liver', () => {
  it('may have fibrosis above an APRI of 0.5', () => {
    expect(liverFibrosis(40, 200)).toBe('unlikely')
    expect(liverFibrosis(41, 200)).toBe('possible')
    expect(liverFibrosis(40, 199)).toBe('possible')
    expect(liverFibrosis(41, 200, 41)).toBe('unlikely')
    expect(liverFibrosis(undefined, 200)).toBeUndefined()
    expect(liverFibrosis(40, undefined)).toBeUndefined()
  })
})

describe('the risk of heart and vessels', () => {
  it.each([
    [4, 'below-5'],
    [5, 'from-5'],
    [9, 'from-5'],
    [10, 'from-10'],
    [19, 'from-10'],
    [20, 'from-20'],
    [29, 'from-20'],
    [30, 'from-30'],
    [undefined, undefined],
  ])('of %s %%: %s', (percent, found) => {
    expect(vesselRisk(percent)).toBe(found)
  })
})
