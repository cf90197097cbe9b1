import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Puma, airways, lungHistory, packYears, pumaRisk, pumaScore } from './tobacco.ts'

const NO = { breathless: false, phlegm: false, cough: false, spirometryAsked: false } as const
const never: Puma = { everSmoked: 'never', ...NO }
const smoked = (cigarettesPerDay: number, smokingYears: number): Puma => ({
  everSmoked: 'smokes',
  cigarettesPerDay,
  smokingYears,
  ...NO,
})
const woman = { sex: 'female', ageYears: 40 } as const

describe('pack-years', () => {
  it('are cigarettes a day by 20, times the years', () => {
    expect(packYears(smoked(20, 20))).toBe(20)
    expect(packYears(smoked(12, 30))).toBe(18)
    expect(packYears(never)).toBe(0)
    expect(packYears({ everSmoked: 'stopped', cigarettesPerDay: 12 })).toBeUndefined()
    expect(packYears({})).toBeUndefined()
  })
})

/** KMK HK.01.07/MENKES/2015/2023, PUMA. */
describe('PUMA', () => {
  it.each([
    [40, 0],
    [49, 0],
    [50, 1],
    [59, 1],
    [60, 2],
    [85, 2],
  ])('gives an age of %i years %i points', (ageYears, points) => {
    expect(pumaScore(never, { sex: 'female', ageYears })).toBe(points)
    expect(pumaScore(never, { sex: 'male', ageYears })).toBe(points + 1)
  })
  it.each([
    [19, 20, 0],
    [20, 20, 1],
    [20, 30, 1],
    [31, 20, 2],
    [20, 31, 2],
  ])('gives %i cigarettes for %i years %i points', (cigarettes, years, points) => {
    expect(pumaScore(smoked(cigarettes, years), woman)).toBe(points)
  })
  it('gives each yes a point and has 9 at most', () => {
    for (const question of ['breathless', 'phlegm', 'cough', 'spirometryAsked'] as const) {
      expect(pumaScore({ ...never, [question]: true }, woman)).toBe(1)
    }
    const all = { breathless: true, phlegm: true, cough: true, spirometryAsked: true }
    expect(pumaScore({ ...smoked(40, 40), ...all }, { sex: 'male', ageYears: 60 })).toBe(9)
  })
  it('is not counted with an answer missing', () => {
    expect(pumaScore({ ...never, cough: undefined }, woman)).toBeUndefined()
    expect(pumaScore({ ...NO, everSmoked: 'smokes' }, woman)).toBeUndefined()
  })
  it('is a risk from 6', () => {
    expect([5, 6, undefined].map(pumaRisk)).toEqual(['low', 'at-risk', undefined])
  })
  it('never falls with age, tobacco or a yes', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(45), fc.nat(10), (a, years, age, more) => {
        const score = (cigarettes: number, ageYears: number, cough: boolean) =>
          pumaScore({ ...smoked(cigarettes, years), cough }, { sex: 'male', ageYears }) ?? -1
        const base = score(a, 40 + age, false)
        expect(score(a + more, 40 + age, false)).toBeGreaterThanOrEqual(base)
        expect(score(a, 40 + age + more, false)).toBeGreaterThanOrEqual(base)
        expect(score(a, 40 + age, true)).toBeGreaterThanOrEqual(base)
      }),
    )
  })
})

describe('lungs', () => {
  it('are obstructed below 70 %', () => {
    expect([70, 69.9, undefined].map(airways)).toEqual(['free', 'obstructed', undefined])
  })
  it('have a heavy history from 30 pack-years', () => {
    expect(lungHistory(never)).toBe('none')
    expect(lungHistory(smoked(19, 31))).toBe('smoked')
    expect(lungHistory(smoked(20, 30))).toBe('heavy')
    expect(lungHistory({ everSmoked: 'smokes' })).toBeUndefined()
  })
})
