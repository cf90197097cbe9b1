/** Scores of SRQ-20, PHQ-4 and PHQ-9, and how soon somebody should be seen. */
import type { HowOften } from '../catalogue/observations/mental.ts'

export type FollowUp = 'none' | 'needed' | 'now'

/** So many of the 20 questions answered with yes. @see KMK HK.01.07/MENKES/2015/2023 (its table; one sentence says "more than 6") */
const SELF_REPORTING_LIMIT = 6
const SELF_REPORTING_QUESTIONS = 20

type YesNoAnswers = Readonly<Record<string, boolean | undefined>>

/** Six or more of the 20; below six only when every question was answered. */
export function selfReporting(answers: YesNoAnswers): 'below-six' | 'six-or-more' | undefined {
  const told = Object.values(answers).filter((answer) => answer !== undefined)
  if (told.filter(Boolean).length >= SELF_REPORTING_LIMIT) return 'six-or-more'
  return told.length === SELF_REPORTING_QUESTIONS ? 'below-six' : undefined
}

/** Thoughts of ending life (question 17) on the same day at any score. @see KMK HK.01.07/MENKES/2015/2023 */
export function selfReportingFollowUp(
  answers: YesNoAnswers & { readonly endingLife?: boolean | undefined },
): FollowUp | undefined {
  if (answers.endingLife === true) return 'now'
  const score = selfReporting(answers)
  return score && (score === 'six-or-more' ? 'needed' : 'none')
}

const POINTS: Readonly<Record<HowOften, number>> = {
  never: 0,
  'some-days': 1,
  'most-days': 2,
  'nearly-daily': 3,
}

/** Two questions of 0 to 3 points each: 3 or more is high. @see Posyandu card for adults (PHQ-4) */
export function pairOf(
  first: HowOften | undefined,
  second: HowOften | undefined,
): 'low' | 'high' | undefined {
  const told =
    (first === undefined ? 0 : POINTS[first]) + (second === undefined ? 0 : POINTS[second])
  if (told >= 3) return 'high'
  return first === undefined || second === undefined ? undefined : 'low'
}

/** A high pair is enough. */
export function pairsFollowUp(
  anxiety: 'low' | 'high' | undefined,
  depression: 'low' | 'high' | undefined,
): 'none' | 'needed' | undefined {
  if (anxiety === 'high' || depression === 'high') return 'needed'
  return anxiety === undefined || depression === undefined ? undefined : 'none'
}

export type Depression = 'minimal' | 'mild' | 'moderate' | 'moderately-severe' | 'severe'

/** PHQ-9 total: 0-4, 5-9, 10-14, 15-19, 20-27. @see general knowledge of the field */
export function depression(total: number | undefined): Depression | undefined {
  if (total === undefined) return undefined
  if (total < 5) return 'minimal'
  if (total < 10) return 'mild'
  if (total < 15) return 'moderate'
  return total < 20 ? 'moderately-severe' : 'severe'
}

/** From moderate on; the ninth question above 0 on the same day. @see general knowledge of the field */
export function depressionFollowUp(
  total: number | undefined,
  ninth: number | undefined,
): FollowUp | undefined {
  if (ninth !== undefined && ninth > 0) return 'now'
  if (total === undefined) return undefined
  if (total >= 10) return 'needed'
  return ninth === undefined && total !== 0 ? undefined : 'none'
}
