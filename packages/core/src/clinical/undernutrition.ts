export type NutritionDecision = 'none' | 'faltering' | 'moderate' | 'severe'
export type HospitalForNutrition = 'not-needed' | 'soon' | 'now'

interface Found {
  readonly decision?: NutritionDecision
  /** Signs of another illness behind it. */
  readonly redFlag?: boolean
  readonly complication?: boolean
  /** Length for age below -2 SD, measured again by the health worker. */
  readonly stunted?: boolean
  /** Kilograms. */
  readonly weight?: number
}

/**
 * Hospital: gizi buruk below 6 months, below 4 kg or with a complication goes now; a stunted child, a red flag and a
 * development that does not fit go soon.
 *
 * @param developmentFits by the last KPSP; undefined when unknown
 * @see KMK HK.01.07/MENKES/2015/2023
 */
export function hospitalForNutrition(
  { decision, redFlag, complication, stunted, weight }: Found,
  ageMonths: number,
  developmentFits: boolean | undefined,
): HospitalForNutrition | undefined {
  if (decision === undefined) return undefined
  const isSmall = ageMonths < 6 || (weight !== undefined && weight < 4)
  if (decision === 'severe' && (isSmall || complication === true)) return 'now'
  const soon = stunted === true || redFlag === true || developmentFits === false
  return soon ? 'soon' : 'not-needed'
}

export type NutritionResponse = 'recovered' | 'improving' | 'wait' | 'hospital'

/** Without an adequate response after so many days of treatment a child goes to hospital. @see KMK 2015/2023 */
const ANSWER_WITHIN_DAYS = 7

/** @param days since the treatment began */
export function nutritionResponse(
  {
    response,
    redFlag,
    complication,
  }: {
    readonly response?: 'recovered' | 'improving' | 'not-improving'
    readonly redFlag?: boolean
    readonly complication?: boolean
  },
  days: number | undefined,
): NutritionResponse | undefined {
  if (redFlag === true || complication === true) return 'hospital'
  if (response !== 'not-improving') return response
  return days === undefined || days >= ANSWER_WITHIN_DAYS ? 'hospital' : 'wait'
}
