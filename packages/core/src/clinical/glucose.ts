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
