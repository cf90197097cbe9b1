export type RandomGlucose = 'normal' | 'raised' | 'low' | 'diabetes-range' | 'emergency'

/**
 * Random (not fasting) glucose, mg/dL. 100-139 has no class in the adult table and counts as normal.
 * Below 70 is low; above 300 with signs is an emergency.
 *
 * @see KMK HK.01.07/MENKES/2015/2023 (140-199, 200); KMK 33/2025 (normal below 140); 70 and 300 are
 * general knowledge of the field
 */
export function randomGlucose(
  milligrams: number | undefined,
  signs: boolean | undefined,
): RandomGlucose | undefined {
  if (milligrams === undefined) return undefined
  if (milligrams < 70) return 'low'
  if (milligrams < 140) return 'normal'
  if (milligrams < 200) return 'raised'
  return milligrams > 300 && signs === true ? 'emergency' : 'diabetes-range'
}

/** Low is a matter of now, the others of the last weeks. */
export type LaboratoryGlucose = 'normal' | 'prediabetes' | 'low' | 'diabetes-range'

const laboratory = (
  value: number | undefined,
  limits: { readonly low: number; readonly prediabetes: number; readonly diabetes: number },
): LaboratoryGlucose | undefined => {
  if (value === undefined) return undefined
  if (value < limits.low) return 'low'
  if (value < limits.prediabetes) return 'normal'
  return value < limits.diabetes ? 'prediabetes' : 'diabetes-range'
}

/** Plasma glucose after a night without food, mg/dL. @see KMK HK.01.07/MENKES/2015/2023 (100, 126); 70 as above */
export const fastingGlucose = (milligrams: number | undefined): LaboratoryGlucose | undefined =>
  laboratory(milligrams, { low: 70, prediabetes: 100, diabetes: 126 })

/** Plasma glucose two hours after 75 g of sugar, mg/dL. @see KMK HK.01.07/MENKES/2015/2023 (140, 200); 70 as above */
export const twoHourGlucose = (milligrams: number | undefined): LaboratoryGlucose | undefined =>
  laboratory(milligrams, { low: 70, prediabetes: 140, diabetes: 200 })

/** HbA1c in percent; it tells of months and is never low. @see KMK HK.01.07/MENKES/2015/2023 (5.7, 6.5) */
export const glycatedHaemoglobin = (percent: number | undefined): LaboratoryGlucose | undefined =>
  laboratory(percent, { low: 0, prediabetes: 5.7, diabetes: 6.5 })
