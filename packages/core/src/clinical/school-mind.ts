/** Scores of questionnaires on mind and substances. The items are licensed or long: only scores are entered. */

export type Band = 'normal' | 'borderline' | 'abnormal'
export type Respondent = 'self' | 'parent'

/** Sub-scores of the SDQ, 0 to 10 each. */
export interface Sdq {
  readonly emotional?: number
  readonly conduct?: number
  readonly hyperactivity?: number
  readonly peers?: number
}

/** Sum of the four difficulties, 0 to 40; undefined while one is missing. */
export function sdqTotal({ emotional, conduct, hyperactivity, peers }: Sdq): number | undefined {
  if (emotional === undefined || conduct === undefined) return undefined
  if (hyperactivity === undefined || peers === undefined) return undefined
  return emotional + conduct + hyperactivity + peers
}

/** Highest total that is still normal, and still borderline. The bands of parents are general knowledge of the field. */
const TOTAL_BANDS: Readonly<Record<Respondent, readonly [normal: number, borderline: number]>> = {
  self: [15, 19],
  parent: [13, 16],
}

/** @see training material of the SDQ for Puskesmas (RSCM, 2018) */
export function sdqTotalBand(
  total: number | undefined,
  respondent: Respondent | undefined,
): Band | undefined {
  if (total === undefined || respondent === undefined) return undefined
  const [normal, borderline] = TOTAL_BANDS[respondent]
  if (total <= normal) return 'normal'
  return total <= borderline ? 'borderline' : 'abnormal'
}

/** Strength in dealing with others: the lower the worse. @see training material of the SDQ for Puskesmas (RSCM, 2018) */
export function sdqProsocialBand(score: number | undefined): Band | undefined {
  if (score === undefined) return undefined
  if (score >= 6) return 'normal'
  return score === 5 ? 'borderline' : 'abnormal'
}

/** From 28 points on, above 6 years, the SDQ follows. @see PSC, Indonesian form of 35 items */
export const pscOf = (score: number | undefined): 'below' | 'reached' | undefined =>
  score === undefined ? undefined : score >= 28 ? 'reached' : 'below'

/** The only thing a kader is told. */
export function mindFollowUp(
  bands: readonly (Band | undefined)[],
  psc: 'below' | 'reached' | undefined,
): 'none' | 'watch' | 'needed' | undefined {
  if (psc === 'reached' || bands[0] === 'abnormal') return 'needed'
  if (bands.includes('borderline') || bands.includes('abnormal')) return 'watch'
  return psc === 'below' || bands.includes('normal') ? 'none' : undefined
}

export type SubstanceRisk = 'low' | 'moderate' | 'high'

/** ASSIST: alcohol to 10 low and to 26 moderate. @see KMK HK.01.07/MENKES/2015/2023 */
export const alcoholRisk = (score: number | undefined): SubstanceRisk | undefined =>
  riskOf(score, 10)

/** ASSIST, any other substance: to 3 low and to 26 moderate. @see KMK HK.01.07/MENKES/2015/2023 */
export const substanceRisk = (score: number | undefined): SubstanceRisk | undefined =>
  riskOf(score, 3)

function riskOf(score: number | undefined, highestLow: number): SubstanceRisk | undefined {
  if (score === undefined) return undefined
  if (score <= highestLow) return 'low'
  return score <= 26 ? 'moderate' : 'high'
}
