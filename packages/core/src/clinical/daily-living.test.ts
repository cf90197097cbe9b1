import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DAILY_LIVING_POINTS,
  type DailyLivingAnswers,
  dailyLivingScore,
  dependence,
  needsHomeCare,
} from './daily-living.ts'

const alone: DailyLivingAnswers = {
  bowels: 'continent',
  bladder: 'continent',
  grooming: 'alone',
  toilet: 'alone',
  eating: 'alone',
  transfer: 'alone',
  walking: 'alone',
  dressing: 'alone',
  stairs: 'alone',
  bathing: 'alone',
}

describe('activities of daily living', () => {
  it('reach 20 points for who does everything alone', () => {
    const most = Object.values(DAILY_LIVING_POINTS).map((points) =>
      Math.max(...Object.values(points)),
    )
    expect(most).toEqual([2, 2, 1, 2, 2, 3, 3, 2, 2, 1])
    expect(dailyLivingScore(alone)).toBe(20)
  })
  it.each([
    [{ stairs: 'helped' }, 19],
    [{ bathing: 'helped' }, 19],
    [{ walking: 'wheelchair' }, 18],
    [{ transfer: 'much-help' }, 18],
    [{ bowels: 'sometimes', bladder: 'incontinent' }, 17],
  ] as const)('with %o: %s', (told, score) => {
    expect(dailyLivingScore({ ...alone, ...told })).toBe(score)
  })
  it('are not counted while one answer is missing', () => {
    const { bathing: _, ...nine } = alone
    expect(dailyLivingScore(nine)).toBeUndefined()
    expect(dailyLivingScore({ ...alone, eating: undefined })).toBeUndefined()
  })

  // KMK 2015/2023: 20; 12-19; 9-11; 5-8; 0-4; home care from moderate
  it.each([
    [20, 'independent', false],
    [19, 'light', false],
    [12, 'light', false],
    [11, 'moderate', true],
    [9, 'moderate', true],
    [8, 'severe', true],
    [5, 'severe', true],
    [4, 'total', true],
    [0, 'total', true],
    [undefined, undefined, false],
  ] as const)('%s points: %s, home care %s', (score, found, care) => {
    expect(dependence(score)).toBe(found)
    expect(needsHomeCare(found)).toBe(care)
  })
  it('are never called milder for fewer points', () => {
    const gravity = ['independent', 'light', 'moderate', 'severe', 'total']
    const rank = (score: number) => gravity.indexOf(dependence(score) ?? '')
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        expect(rank(Math.min(a, b))).toBeGreaterThanOrEqual(rank(Math.max(a, b)))
      }),
    )
  })
})
