/** Activities of daily living (AKS): the Barthel index in its modified form, 0 to 20. */

/** Points of each answer. @see KMK HK.01.07/MENKES/2015/2023, AKS */
export const DAILY_LIVING_POINTS = {
  bowels: { incontinent: 0, sometimes: 1, continent: 2 },
  bladder: { incontinent: 0, sometimes: 1, continent: 2 },
  grooming: { helped: 0, alone: 1 },
  toilet: { dependent: 0, helped: 1, alone: 2 },
  eating: { unable: 0, helped: 1, alone: 2 },
  transfer: { unable: 0, 'much-help': 1, 'little-help': 2, alone: 3 },
  walking: { unable: 0, wheelchair: 1, helped: 2, alone: 3 },
  dressing: { dependent: 0, helped: 1, alone: 2 },
  stairs: { unable: 0, helped: 1, alone: 2 },
  bathing: { helped: 0, alone: 1 },
} as const

type Points = typeof DAILY_LIVING_POINTS
export type DailyLivingAnswers = {
  readonly [Item in keyof Points]?: keyof Points[Item] | undefined
}
export type Dependence = 'independent' | 'light' | 'moderate' | 'severe' | 'total'

const ITEMS: Readonly<Record<string, Readonly<Record<string, number>>>> = DAILY_LIVING_POINTS

/** 0 to 20; undefined while one of the ten is missing. */
export function dailyLivingScore(answers: DailyLivingAnswers): number | undefined {
  const told: Readonly<Record<string, string | undefined>> = answers
  let sum = 0
  for (const [item, points] of Object.entries(ITEMS)) {
    const earned = points[told[item] ?? 'none']
    if (earned === undefined) return undefined
    sum += earned
  }
  return sum
}

/**
 * 20 independent (A), 12-19 light (B), 9-11 moderate (B), 5-8 severe (C), 0-4 total (C).
 *
 * @see KMK HK.01.07/MENKES/2015/2023, AKS; older programme text counts moderate as C
 */
export function dependence(score: number | undefined): Dependence | undefined {
  if (score === undefined) return undefined
  if (score >= 20) return 'independent'
  if (score >= 12) return 'light'
  if (score >= 9) return 'moderate'
  return score >= 5 ? 'severe' : 'total'
}

/** From moderate dependence on a person is cared for at home. @see KMK HK.01.07/MENKES/2015/2023, AKS */
export const needsHomeCare = (found: Dependence | undefined): boolean =>
  found === 'moderate' || found === 'severe' || found === 'total'
