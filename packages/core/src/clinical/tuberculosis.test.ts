import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import {
  type AdultTbAnswers,
  adultTbSymptoms,
  contactInvestigation,
  presumedTb,
  sputumFollowUp,
} from './tuberculosis.ts'

const WELL: AdultTbAnswers = {
  cough: 'none',
  weightLoss: false,
  fever: false,
  nightSweats: false,
}

describe('TB questions of adults', () => {
  it.each<[AdultTbAnswers, string, string, string]>([
    [WELL, 'none', 'not-presumed', 'not-presumed'],
    [{ ...WELL, cough: 'under-two-weeks' }, 'present', 'not-presumed', 'presumed'],
    [{ ...WELL, cough: 'two-weeks-or-more' }, 'present', 'presumed', 'presumed'],
    [{ ...WELL, weightLoss: true }, 'present', 'not-presumed', 'presumed'],
    [{ ...WELL, fever: true }, 'present', 'not-presumed', 'presumed'],
    [{ ...WELL, nightSweats: true }, 'present', 'not-presumed', 'presumed'],
    [{ ...WELL, otherSigns: true }, 'present', 'not-presumed', 'presumed'],
    [{ cough: 'two-weeks-or-more' }, 'present', 'presumed', 'presumed'],
  ])('%o: symptom %s, without risk %s, with risk %s', (answers, symptoms, without, with_) => {
    expect(adultTbSymptoms(answers)).toBe(symptoms)
    expect(presumedTb(answers, false)).toBe(without)
    expect(presumedTb(answers, true)).toBe(with_)
  })
  it('find nobody well who was not asked everything', () => {
    const { nightSweats: _, ...rest } = WELL
    expect(adultTbSymptoms(rest)).toBeUndefined()
    expect(presumedTb(rest, true)).toBeUndefined()
  })

  it('never become milder with one more sign or with a risk', () => {
    const answers = fc.record({
      cough: fc.constantFrom('none', 'under-two-weeks', 'two-weeks-or-more'),
      weightLoss: fc.boolean(),
      fever: fc.boolean(),
      nightSweats: fc.boolean(),
      otherSigns: fc.boolean(),
    })
    const sign = fc.constantFrom('weightLoss', 'fever', 'nightSweats', 'otherSigns')
    const rank = (told: AdultTbAnswers, isAtRisk: boolean) =>
      ['not-presumed', 'presumed'].indexOf(presumedTb(told, isAtRisk) ?? '')
    fc.assert(
      fc.property(answers, sign, fc.boolean(), (told, more, isAtRisk) => {
        expect(rank({ ...told, [more]: true }, isAtRisk)).toBeGreaterThanOrEqual(
          rank(told, isAtRisk),
        )
        expect(rank(told, true)).toBeGreaterThanOrEqual(rank(told, false))
      }),
    )
  })
})

describe('sputum during treatment', () => {
  const anchor = localDate('2026-01-01')
  it.each([
    ['negative', '2026-03-01', 'converted'],
    ['positive', '2026-03-01', 'early-positive'],
    ['positive', '2026-04-30', 'early-positive'],
    ['positive', '2026-05-01', 'late-positive'],
    ['positive', '2026-07-01', 'late-positive'],
  ] as const)('%s on %s: %s', (result, on, found) => {
    expect(sputumFollowUp(result, { anchor, on: localDate(on) })).toBe(found)
  })
  it('is not judged without a result', () => {
    expect(sputumFollowUp(undefined, { anchor, on: anchor })).toBeUndefined()
  })
})

describe('contact investigation', () => {
  it.each([
    [20, 20, 'complete'],
    [25, 25, 'complete'],
    [19, 19, 'too-few'],
    [20, 19, 'not-all-examined'],
    [19, 18, 'not-all-examined'],
    [undefined, 3, undefined],
    [3, undefined, undefined],
  ])('of %s contacts listed and %s examined: %s', (listed, examined, found) => {
    expect(contactInvestigation({ listed, examined })).toBe(found)
  })
})
