import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as tools from './elderly-tools.ts'

describe('the tools after a tick of SKILAS', () => {
  // KMK 2015/2023, Mini-Cog: recall 0-3, clock 0 or 2; 0-2 possible, 3-5 none
  it.each([
    [0, 'wrong', 'possible'],
    [2, 'wrong', 'possible'],
    [0, 'right', 'possible'],
    [1, 'right', 'unlikely'],
    [3, 'wrong', 'unlikely'],
    [3, undefined, 'unlikely'],
    [0, undefined, 'possible'],
    [2, undefined, undefined],
    [undefined, 'right', undefined],
  ] as const)('Mini-Cog with %s words and the clock %s: %s', (recall, clock, found) => {
    expect(tools.miniCog(recall, clock)).toBe(found)
  })
  // KMK 2015/2023, AMT: 8-10 normal, 4-7 moderate, 0-3 severe
  it('AMT', () => {
    expect([10, 8, 7, 4, 3, 0].map(tools.mentalTest)).toEqual([
      'normal',
      'normal',
      'moderate',
      'moderate',
      'severe',
      'severe',
    ])
    expect(tools.mentalTest(undefined)).toBeUndefined()
  })
  // AD8: 2 or more (general knowledge of the field)
  it('AD8', () => {
    expect([0, 1, 2, 8].map(tools.changesNoticed)).toEqual([
      'unlikely',
      'unlikely',
      'possible',
      'possible',
    ])
  })

  // KMK 2015/2023, GDS-4: satisfied = no, bored, helpless, worthless; 0 none, 1 possible, 2-4 depressed
  const content = { satisfied: true, bored: false, helpless: false, worthless: false }
  it.each([
    [content, 0, 'none'],
    [{ ...content, satisfied: false }, 1, 'possible'],
    [{ ...content, bored: true }, 1, 'possible'],
    [{ ...content, helpless: true, worthless: true }, 2, 'likely'],
    [{ satisfied: false, bored: true, helpless: true, worthless: true }, 4, 'likely'],
    [{ satisfied: true, bored: false, helpless: false }, undefined, undefined],
  ])('GDS-4 of %o is %s: %s', (told, score, found) => {
    expect(tools.shortMoodScore(told)).toBe(score)
    expect(tools.shortMood(tools.shortMoodScore(told))).toBe(found)
  })
  // GDS-15: 0-4 normal, from 5 probable, from 10 likely severe
  it('GDS-15', () => {
    expect([0, 4, 5, 9, 10, 15].map(tools.longMood)).toEqual([
      'normal',
      'normal',
      'probable',
      'probable',
      'severe',
      'severe',
    ])
  })
  // KMK 2015/2023, MNA-SF: 12-14 normal, 8-11 at risk, 0-7 malnourished
  it('MNA-SF', () => {
    expect([14, 12, 11, 8, 7, 0].map(tools.shortNutrition)).toEqual([
      'normal',
      'normal',
      'at-risk',
      'at-risk',
      'malnourished',
      'malnourished',
    ])
  })

  // KMK 2015/2023, RAPUH: 0 robust, 1-2 pre-frail, 3 or more frail; 5 of 11 diseases
  const robust = { stairs: false, tired: false, diseases: 4, walking: false, weightLoss: false }
  it.each([
    [robust, 'robust'],
    [{ ...robust, diseases: 5 }, 'pre-frail'],
    [{ ...robust, stairs: true }, 'pre-frail'],
    [{ ...robust, stairs: true, tired: true }, 'pre-frail'],
    [{ ...robust, stairs: true, tired: true, weightLoss: true }, 'frail'],
    [{ stairs: true, tired: true, diseases: 11, walking: true, weightLoss: true }, 'frail'],
    [{ stairs: true, tired: false, diseases: 0, walking: false }, 'pre-frail'],
    [{ stairs: true, tired: true, diseases: 0, walking: false }, undefined],
    [{ stairs: true, tired: true, walking: true }, 'frail'],
    [{}, undefined],
  ])('RAPUH with %o: %s', (told, found) => {
    expect(tools.frailty(told)).toBe(found)
  })

  // SARC-CalF: SARC-F 0-10, 10 more for a calf of 34 (men) or 33 cm (women) or less; 11 or more
  it.each([
    [10, 36, 'male', 'unlikely'],
    [0, 34, 'male', 'unlikely'],
    [1, 34, 'male', 'at-risk'],
    [1, 34, 'female', 'unlikely'],
    [1, 33, 'female', 'at-risk'],
    [1, undefined, 'female', undefined],
  ] as const)('SARC-CalF with %s and a calf of %s cm (%s): %s', (score, calf, sex, found) => {
    expect(tools.muscleLoss(score, calf, sex)).toBe(found)
  })
  it('Lawton: 8 is alone', () => {
    expect([7, 8].map(tools.householdTasks)).toEqual(['helped', 'alone'])
  })

  it.each([
    ['AMT', 10, ['severe', 'moderate', 'normal'], tools.mentalTest],
    ['MNA-SF', 14, ['malnourished', 'at-risk', 'normal'], tools.shortNutrition],
    ['GDS-15', 15, ['normal', 'probable', 'severe'], tools.longMood],
    ['AD8', 8, ['unlikely', 'possible'], tools.changesNoticed],
  ] as const)('%s never turns back while the score rises', (_, most, order, classOf) => {
    const names: readonly (string | undefined)[] = order
    fc.assert(
      fc.property(fc.nat(most), fc.nat(most), (a, b) => {
        const [low, high] = [classOf(Math.min(a, b)), classOf(Math.max(a, b))]
        expect(names.indexOf(high)).toBeGreaterThanOrEqual(names.indexOf(low))
      }),
    )
  })
})
