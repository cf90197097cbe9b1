import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import {
  type ObstetricHistory,
  type PregnancyFactors,
  historyFactors,
  pregnancyRisk,
  presentFactors,
  riskScore,
} from './poedji-rochjati.ts'

const anchor = localDate('2026-01-01') // conceived on 2026-01-15
const on = localDate('2026-03-01')
const score = (told: ObstetricHistory, birthDate = '1998-05-01') =>
  riskScore(historyFactors(told, { birthDate: localDate(birthDate), anchor, on }))

describe('the score of Poedji Rochjati', () => {
  it.each([
    [2, 'low'],
    [6, 'high'],
    [10, 'high'],
    [12, 'very-high'],
    [14, 'very-high'],
  ])('%i is %s', (total, risk) => {
    expect(pregnancyRisk(total)).toBe(risk)
  })

  it.each([
    ['nothing', {}, '1998-05-01', 2],
    ['first pregnancy at 16', { gravida: 1 }, '2009-01-16', 6],
    ['first pregnancy at 17', { gravida: 1 }, '2009-01-15', 2],
    ['second pregnancy at 16', { gravida: 2, births: 1 }, '2009-01-16', 2],
    ['second pregnancy, 34 years', { gravida: 2, births: 1 }, '1991-03-02', 2],
    ['second pregnancy, 35 years', { gravida: 2, births: 1 }, '1991-03-01', 6],
    ['first pregnancy, 35 years', { gravida: 1 }, '1991-03-01', 10],
    ['three births', { births: 3 }, '1998-05-01', 2],
    ['four births', { births: 4 }, '1998-05-01', 6],
    ['146 cm', { height: 146 }, '1998-05-01', 2],
    ['145 cm', { height: 145 }, '1998-05-01', 6],
    ['2 years since birth', { lastBirth: localDate('2024-01-15') }, '1998-05-01', 6],
    ['2 years and a day', { lastBirth: localDate('2024-01-14') }, '1998-05-01', 2],
    ['10 years', { lastBirth: localDate('2016-01-15') }, '1998-05-01', 2],
    ['10 years and a day', { lastBirth: localDate('2016-01-14') }, '1998-05-01', 6],
    ['first child late after marriage', { lateFirst: true }, '1998-05-01', 6],
    ['an earlier loss', { earlierLoss: true }, '1998-05-01', 6],
    ['an earlier caesarean', { earlierCaesarean: true }, '1998-05-01', 10],
    [
      'three ways of a hard birth',
      { earlierForceps: true, earlierPlacenta: true, earlierTransfusion: true },
      '1998-05-01',
      14,
    ],
  ] as const)('%s', (_words, told, birthDate, total) => {
    expect(score(told, birthDate)).toBe(total)
  })

  it.each([
    [{}, 2],
    [{ lie: 'head' }, 2],
    [{ lie: 'breech' }, 10],
    [{ lie: 'transverse' }, 10],
    [{ bleeding: true }, 10],
    [{ preeclampsia: true }, 10],
    [{ anaemia: true }, 6],
    [{ malaria: true, tuberculosis: true }, 10],
    [{ heart: true, diabetes: true, sexuallyTransmitted: true }, 14],
    [{ swellingAndPressure: true }, 6],
    [{ twins: true }, 6],
    [{ hydramnios: true }, 6],
    [{ fetalDeath: true }, 6],
    [{ postTerm: true }, 6],
    [{ anaemia: false }, 2],
  ] satisfies readonly (readonly [PregnancyFactors, number])[])('%o: %i', (found, total) => {
    expect(riskScore(presentFactors(found))).toBe(total)
  })

  it('is 2 and a multiple of 4: 12 itself never occurs', () => {
    const answer = fc.option(fc.boolean(), { nil: undefined })
    fc.assert(
      fc.property(answer, answer, answer, answer, (anaemia, twins, bleeding, preeclampsia) => {
        const found = Object.fromEntries(
          Object.entries({ anaemia, twins, bleeding, preeclampsia }).filter(
            ([, value]) => value !== undefined,
          ),
        )
        const total = riskScore(presentFactors(found))
        expect((total - 2) % 4).toBe(0)
        expect(total).not.toBe(12)
      }),
    )
  })
  it('is never lower for one more factor', () => {
    const names = ['anaemia', 'twins', 'bleeding', 'postTerm', 'diabetes'] as const
    fc.assert(
      fc.property(fc.subarray([...names]), fc.constantFrom(...names), (some, more) => {
        const of = (present: readonly string[]) =>
          riskScore(presentFactors(Object.fromEntries(present.map((name) => [name, true]))))
        expect(of([...some, more])).toBeGreaterThanOrEqual(of(some))
      }),
    )
  })
})
