export type GlucoseControl = 'below' | 'above' | 'low' | 'emergency'

/**
 * Glucose of a person under diabetes care, mg/dL. The border is the range of diabetes (random 200, fasting 126): a target of
 * treatment stands in none of the texts read. Below 70 is low, above 300 with signs an emergency, in either value.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, diabetes screening (200, 126); 70 and 300 are general knowledge of the field
 */
export function glucoseControl({
  random,
  fasting,
  signs,
}: {
  readonly random?: number | undefined
  readonly fasting?: number | undefined
  readonly signs?: boolean | undefined
}): GlucoseControl | undefined {
  const values = [random, fasting].filter((value) => value !== undefined)
  if (values.length === 0) return undefined
  if (signs === true && values.some((value) => value > 300)) return 'emergency'
  if (values.some((value) => value < 70)) return 'low'
  return (random ?? 0) >= 200 || (fasting ?? 0) >= 126 ? 'above' : 'below'
}
