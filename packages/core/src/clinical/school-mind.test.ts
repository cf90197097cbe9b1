import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  alcoholRisk,
  mindFollowUp,
  pscOf,
  sdqProsocialBand,
  sdqTotal,
  sdqTotalBand,
  substanceRisk,
} from './school-mind.ts'

describe('questionnaires at school age', () => {
  it.each([
    ['self', 15, 'normal'],
    ['self', 16, 'borderline'],
    ['self', 19, 'borderline'],
    ['self', 20, 'abnormal'],
    ['self', 40, 'abnormal'],
    ['parent', 13, 'normal'],
    ['parent', 14, 'borderline'],
    ['parent', 16, 'borderline'],
    ['parent', 17, 'abnormal'],
  ] as const)('SDQ filled in by %s with a total of %i is %s', (respondent, total, band) => {
    expect(sdqTotalBand(total, respondent)).toBe(band)
  })
  it('adds up only what is complete', () => {
    const whole = { emotional: 6, conduct: 4, hyperactivity: 5, peers: 1 }
    expect(sdqTotal(whole)).toBe(16)
    expect(sdqTotal({ emotional: 6, conduct: 4, hyperactivity: 5 })).toBeUndefined()
    expect(sdqTotalBand(16, undefined)).toBeUndefined()
  })
  it.each([
    [10, 'normal'],
    [6, 'normal'],
    [5, 'borderline'],
    [4, 'abnormal'],
    [0, 'abnormal'],
  ])('prosocial %i is %s', (score, band) => {
    expect(sdqProsocialBand(score)).toBe(band)
  })
  it('PSC is reached from 28', () => {
    expect([27, 28, undefined].map(pscOf)).toEqual(['below', 'reached', undefined])
  })
  it.each([
    [10, 'low', 'moderate'],
    [11, 'moderate', 'moderate'],
    [3, 'low', 'low'],
    [4, 'low', 'moderate'],
    [26, 'moderate', 'moderate'],
    [27, 'high', 'high'],
  ])('ASSIST %i is %s for alcohol and %s for others', (score, alcohol, other) => {
    expect([alcoholRisk(score), substanceRisk(score)]).toEqual([alcohol, other])
  })
  it.each([
    [['normal', 'normal'], undefined, 'none'],
    [['normal', 'abnormal'], undefined, 'watch'],
    [['borderline', 'normal'], undefined, 'watch'],
    [['abnormal', 'normal'], undefined, 'needed'],
    [[undefined, undefined], 'reached', 'needed'],
    [[undefined, undefined], 'below', 'none'],
    [[undefined, undefined], undefined, undefined],
  ] as const)('with %j and PSC %s the follow-up is %s', (bands, psc, followUp) => {
    expect(mindFollowUp(bands, psc)).toBe(followUp)
  })
  it('is never milder for more difficulties or substances', () => {
    const bands = ['normal', 'borderline', 'abnormal']
    const risks = ['low', 'moderate', 'high']
    fc.assert(
      fc.property(fc.nat(40), fc.nat(10), (score, more) => {
        const grows = (order: readonly string[], of: (n: number) => string | undefined) =>
          order.indexOf(of(score + more) ?? '') >= order.indexOf(of(score) ?? '')
        expect(grows(bands, (n) => sdqTotalBand(n, 'self'))).toBe(true)
        expect(grows(bands, (n) => sdqTotalBand(n, 'parent'))).toBe(true)
        expect(grows(risks, alcoholRisk)).toBe(true)
        expect(grows(risks, substanceRisk)).toBe(true)
        expect(grows(bands.toReversed(), sdqProsocialBand)).toBe(true)
      }),
    )
  })
})
