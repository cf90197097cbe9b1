/** Pack-years, the PUMA score for chronic lung disease, spirometry and the history that asks for a look at the lungs. */
import type { Sex } from '../person/person.ts'

export interface Smoking {
  readonly everSmoked?: 'never' | 'stopped' | 'smokes' | undefined
  readonly cigarettesPerDay?: number | undefined
  readonly smokingYears?: number | undefined
}

/**
 * A pack has 20 cigarettes; 0 for who never smoked.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, PUMA: years x cigarettes a day / 20
 */
export function packYears({
  everSmoked,
  cigarettesPerDay,
  smokingYears,
}: Smoking): number | undefined {
  if (everSmoked === 'never') return 0
  if (everSmoked === undefined || cigarettesPerDay === undefined || smokingYears === undefined) {
    return undefined
  }
  return (cigarettesPerDay * smokingYears) / 20
}

export interface Puma extends Smoking {
  readonly breathless?: boolean | undefined
  readonly phlegm?: boolean | undefined
  readonly cough?: boolean | undefined
  readonly spirometryAsked?: boolean | undefined
}

/**
 * 0 to 9 points: man 1; 50-59 years 1, from 60 years 2; 20-30 pack-years 1, more than 30 2; each yes 1.
 * Undefined while an answer is missing.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, PUMA; its printed "> 60" read as 60 and more
 */
export function pumaScore(
  answers: Puma,
  { sex, ageYears }: { readonly sex: Sex; readonly ageYears: number },
): number | undefined {
  const { breathless, phlegm, cough, spirometryAsked } = answers
  const packs = packYears(answers)
  const asked = [breathless, phlegm, cough, spirometryAsked]
  if (packs === undefined || asked.includes(undefined)) return undefined
  return (
    (sex === 'male' ? 1 : 0) +
    (ageYears >= 60 ? 2 : ageYears >= 50 ? 1 : 0) +
    (packs > 30 ? 2 : packs >= 20 ? 1 : 0) +
    asked.filter(Boolean).length
  )
}

/** 6 or more is a risk. @see KMK HK.01.07/MENKES/2015/2023 (the Posyandu card prints "> 6") */
export const pumaRisk = (score: number | undefined): 'low' | 'at-risk' | undefined =>
  score === undefined ? undefined : score >= 6 ? 'at-risk' : 'low'

/** Below 70 % after a bronchodilator. @see KMK 33/2025; the text of KMK 2015/2023 is inverted */
export const airways = (ratioPercent: number | undefined): 'free' | 'obstructed' | undefined =>
  ratioPercent === undefined ? undefined : ratioPercent < 70 ? 'obstructed' : 'free'

/**
 * A heavy history is 30 pack-years or more.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, lung cancer: heavy smoking of about 30 years; the measure is general knowledge
 */
export function lungHistory(smoking: Smoking): 'none' | 'smoked' | 'heavy' | undefined {
  if (smoking.everSmoked === 'never') return 'none'
  const packs = packYears(smoking)
  return packs === undefined ? undefined : packs >= 30 ? 'heavy' : 'smoked'
}
