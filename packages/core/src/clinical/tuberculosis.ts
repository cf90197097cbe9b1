import { type LocalDate, addMonths } from '../calendar/local-date.ts'

export type Cough = 'none' | 'under-two-weeks' | 'two-weeks-or-more'

/** Asked of people from 15 years; what was not asked is absent. */
export interface AdultTbAnswers {
  readonly cough?: Cough | undefined
  readonly weightLoss?: boolean | undefined
  /** Two weeks or more, without a cause. */
  readonly fever?: boolean | undefined
  readonly nightSweats?: boolean | undefined
  /** Blood in the sputum, breathless or weak: asked besides, needed for no answer. */
  readonly otherSigns?: boolean | undefined
}

/**
 * Any cough, however short, or any of the other signs; none only when the four of the form were answered.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, TB form for adults; decisions of the project, 16 (fever of two weeks or more)
 */
export function adultTbSymptoms(answers: AdultTbAnswers): 'none' | 'present' | undefined {
  const { cough, weightLoss, fever, nightSweats, otherSigns } = answers
  const coughs = cough === undefined ? undefined : cough !== 'none'
  const asked = [coughs, weightLoss, fever, nightSweats]
  if (asked.includes(true) || otherSigns === true) return 'present'
  return asked.includes(undefined) ? undefined : 'none'
}

/**
 * Presumed TB (terduga): cough of two weeks or more, or any symptom in somebody of a high-risk group.
 *
 * @see national case-finding rule, general knowledge of the field; decisions of the project, 16
 */
export function presumedTb(
  answers: AdultTbAnswers,
  isAtRisk: boolean,
): 'not-presumed' | 'presumed' | undefined {
  const symptoms = adultTbSymptoms(answers)
  if (answers.cough === 'two-weeks-or-more') return 'presumed'
  if (symptoms === undefined) return undefined
  return symptoms === 'present' && isAtRisk ? 'presumed' : 'not-presumed'
}

export type SputumFollowUp = 'converted' | 'early-positive' | 'late-positive'

/**
 * Sputum during treatment. Positive before month 5 asks for a resistance test, from then on it means that the
 * treatment has failed.
 *
 * @param anchor first day of treatment
 * @see KMK HK.01.07/MENKES/2015/2023 (months 2, 5, 6); what a positive one means is general knowledge of the field
 */
export function sputumFollowUp(
  result: 'negative' | 'positive' | undefined,
  { anchor, on }: { readonly anchor: LocalDate | undefined; readonly on: LocalDate },
): SputumFollowUp | undefined {
  if (result === undefined) return undefined
  if (result === 'negative') return 'converted'
  return anchor !== undefined && on >= addMonths(anchor, 4) ? 'late-positive' : 'early-positive'
}

/** At least so many contacts of each index patient are looked for. @see KMK HK.01.07/MENKES/2015/2023, contact investigation */
export const CONTACTS_WANTED = 20

export function contactInvestigation({
  listed,
  examined,
}: {
  readonly listed?: number | undefined
  readonly examined?: number | undefined
}): 'complete' | 'too-few' | 'not-all-examined' | undefined {
  if (listed === undefined || examined === undefined) return undefined
  if (examined < listed) return 'not-all-examined'
  return listed < CONTACTS_WANTED ? 'too-few' : 'complete'
}
