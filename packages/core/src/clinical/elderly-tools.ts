/** Scores of the tools that follow a tick of SKILAS. */
import type { Sex } from '../person/person.ts'
import { THIN_CALF_CM } from './elderly-size.ts'

/** Recall 0-3 and a right clock 2: 0-2 possible, 3-5 none. @see KMK HK.01.07/MENKES/2015/2023, Mini-Cog */
export function miniCog(
  recall: number | undefined,
  clock: 'right' | 'wrong' | undefined,
): 'unlikely' | 'possible' | undefined {
  // Three words pass and no word fails, whatever the clock.
  const isOpen = clock === undefined && recall !== 0 && recall !== 3
  if (recall === undefined || isOpen) return undefined
  return recall + (clock === 'right' ? 2 : 0) >= 3 ? 'unlikely' : 'possible'
}

/** 8-10 normal, 4-7 moderate, 0-3 severe. @see KMK HK.01.07/MENKES/2015/2023, AMT */
export function mentalTest(
  score: number | undefined,
): 'normal' | 'moderate' | 'severe' | undefined {
  if (score === undefined) return undefined
  if (score >= 8) return 'normal'
  return score >= 4 ? 'moderate' : 'severe'
}

/** Two changes or more. @see AD8; general knowledge of the field */
export function changesNoticed(score: number | undefined): 'unlikely' | 'possible' | undefined {
  if (score === undefined) return undefined
  return score >= 2 ? 'possible' : 'unlikely'
}

export interface MoodAnswers {
  readonly satisfied?: boolean
  readonly bored?: boolean
  readonly helpless?: boolean
  readonly worthless?: boolean
}

/** A point for not satisfied, bored, helpless, worthless; undefined while one is missing. */
export function shortMoodScore(told: MoodAnswers): number | undefined {
  const { satisfied, bored, helpless, worthless } = told
  if (
    satisfied === undefined ||
    bored === undefined ||
    helpless === undefined ||
    worthless === undefined
  ) {
    return undefined
  }
  return [!satisfied, bored, helpless, worthless].filter(Boolean).length
}

/** 0 none, 1 possible, 2-4 depressed. @see KMK HK.01.07/MENKES/2015/2023, GDS-4 */
export function shortMood(score: number | undefined): 'none' | 'possible' | 'likely' | undefined {
  if (score === undefined) return undefined
  return score === 0 ? 'none' : score === 1 ? 'possible' : 'likely'
}

/** 0-4 normal, from 5 probable, from 10 likely severe. @see GDS-15; general knowledge of the field */
export function longMood(score: number | undefined): 'normal' | 'probable' | 'severe' | undefined {
  if (score === undefined) return undefined
  if (score >= 10) return 'severe'
  return score >= 5 ? 'probable' : 'normal'
}

/** 12-14 normal, 8-11 at risk, 0-7 malnourished. @see KMK HK.01.07/MENKES/2015/2023, MNA-SF, where the signs "or" were lost */
export function shortNutrition(
  score: number | undefined,
): 'normal' | 'at-risk' | 'malnourished' | undefined {
  if (score === undefined) return undefined
  if (score >= 12) return 'normal'
  return score >= 8 ? 'at-risk' : 'malnourished'
}

export interface FrailtyAnswers {
  readonly stairs?: boolean
  readonly tired?: boolean
  readonly diseases?: number
  readonly walking?: boolean
  readonly weightLoss?: boolean
}

/**
 * A point for each: stairs hard, tired most of the time, 5 of the 11 diseases or more, walking hard, 5% of the weight
 * lost in a year. 0 robust, 1-2 pre-frail, 3 or more frail; what is missing may still leave the class certain.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, RAPUH
 */
export function frailty(told: FrailtyAnswers): 'robust' | 'pre-frail' | 'frail' | undefined {
  const { stairs, tired, diseases, walking, weightLoss } = told
  const many = diseases === undefined ? undefined : diseases >= 5
  const points = [stairs, tired, many, walking, weightLoss]
  const sum = points.filter((point) => point === true).length
  if (sum >= 3) return 'frail'
  const open = points.filter((point) => point === undefined).length
  if (open > 0 && !(sum >= 1 && sum + open <= 2)) return undefined
  return sum === 0 ? 'robust' : 'pre-frail'
}

/** SARC-F 0-10, and 10 more for a thin calf: 11 or more. @see SARC-CalF; the calf is general knowledge of the field */
export function muscleLoss(
  score: number | undefined,
  calfCm: number | undefined,
  sex: Sex,
): 'unlikely' | 'at-risk' | undefined {
  if (score === undefined || calfCm === undefined) return undefined
  return score + (calfCm <= THIN_CALF_CM[sex] ? 10 : 0) >= 11 ? 'at-risk' : 'unlikely'
}

/** Lawton, 0-8: every activity alone is 8. @see general knowledge of the field */
export function householdTasks(score: number | undefined): 'alone' | 'helped' | undefined {
  if (score === undefined) return undefined
  return score >= 8 ? 'alone' : 'helped'
}
