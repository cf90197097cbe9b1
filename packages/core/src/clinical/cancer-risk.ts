/** Scores and findings of cancer screening. */
import type { Sex } from '../person/person.ts'

export interface CervixFindings {
  readonly aceticAcid?: 'negative' | 'positive' | 'suspected-cancer' | undefined
  readonly papillomaDna?: 'negative' | 'positive' | undefined
}

/** The graver of the two tests; one negative test alone is negative. */
export function cervixResult({
  aceticAcid,
  papillomaDna,
}: CervixFindings): 'negative' | 'positive' | 'suspected-cancer' | undefined {
  if (aceticAcid === 'suspected-cancer') return 'suspected-cancer'
  if (aceticAcid === 'positive' || papillomaDna === 'positive') return 'positive'
  return aceticAcid ?? papillomaDna
}

export type CervixInterval = 'ten-years' | 'three-years' | 'one-year' | 'not-yet'

/**
 * Both tests negative ten years, one negative three, a finding or a high risk one; who was never sexually active is
 * asked again next year.
 *
 * @see KMK HK.01.07/MENKES/2015/2023 (3 years, yearly with high risk); CKG 2026 (10, 3 and 1 year)
 */
export function cervixInterval({
  everActive,
  highRisk,
  ...tests
}: CervixFindings & {
  readonly everActive?: boolean | undefined
  readonly highRisk?: boolean | undefined
}): CervixInterval | undefined {
  if (everActive === false) return 'not-yet'
  const result = cervixResult(tests)
  if (result === undefined) return undefined
  if (result !== 'negative' || highRisk === true) return 'one-year'
  const both = tests.aceticAcid === 'negative' && tests.papillomaDna === 'negative'
  return both ? 'ten-years' : 'three-years'
}

export type BowelRisk = 'average' | 'moderate' | 'high'

/**
 * APCS, 0 to 7 points: 50-69 years 2, from 70 3; man 1; first-degree relative 2; ever smoked 1. 0-1 average, 2-3
 * moderate, 4 and more high.
 *
 * @see KMK 33/2025 for the classes; the points are general knowledge of the field (Asia-Pacific score)
 */
export function bowelRisk(
  answers: {
    readonly family?: boolean | undefined
    readonly everSmoked?: 'never' | 'stopped' | 'smokes' | undefined
  },
  { sex, ageYears }: { readonly sex: Sex; readonly ageYears: number },
): BowelRisk | undefined {
  const { family, everSmoked } = answers
  if (family === undefined || everSmoked === undefined) return undefined
  const score =
    (ageYears >= 70 ? 3 : ageYears >= 50 ? 2 : 0) +
    (sex === 'male' ? 1 : 0) +
    (family ? 2 : 0) +
    (everSmoked === 'never' ? 0 : 1)
  if (score >= 4) return 'high'
  return score >= 2 ? 'moderate' : 'average'
}

export function bowelTest(
  blood: 'negative' | 'positive' | undefined,
  rectal: 'normal' | 'abnormal' | undefined,
): 'negative' | 'positive' | undefined {
  if (blood === 'positive' || rectal === 'abnormal') return 'positive'
  return blood === undefined && rectal === undefined ? undefined : 'negative'
}

/** Where the laboratory did not say its own. General knowledge of the field. */
const USUAL_LIMIT = 40

/**
 * APRI = AST / its upper limit x 100 / platelets (thousands per microlitre); more than 0.5 is a sign of fibrosis.
 *
 * @see KMK HK.01.07/MENKES/2015/2023 and KMK 33/2025
 */
export function liverFibrosis(
  ast: number | undefined,
  platelets: number | undefined,
  limit: number = USUAL_LIMIT,
): 'unlikely' | 'possible' | undefined {
  if (ast === undefined || platelets === undefined) return undefined
  // Multiplied out, so that exactly 0.5 is exact.
  return 200 * ast > limit * platelets ? 'possible' : 'unlikely'
}

export type VesselRisk = 'below-5' | 'from-5' | 'from-10' | 'from-20' | 'from-30'

/** Percent within ten years, in the colours of the chart. @see WHO chart (2019) that the PTM programme uses; general knowledge */
export function vesselRisk(percent: number | undefined): VesselRisk | undefined {
  if (percent === undefined) return undefined
  if (percent < 5) return 'below-5'
  if (percent < 10) return 'from-5'
  if (percent < 20) return 'from-10'
  return percent < 30 ? 'from-20' : 'from-30'
}
