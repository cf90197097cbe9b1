export type GirlsAnaemia = 'none' | 'mild' | 'moderate' | 'severe'

/**
 * Haemoglobin in g/dL of a girl who is not pregnant: below 12 from 12 years, below 11.5 from 5 to 11. The degrees (11 and 8)
 * are general knowledge of the field (WHO).
 *
 * @see KMK HK.01.07/MENKES/2015/2023 for whom; the limits after registers in use
 */
export function girlsAnaemia(
  haemoglobin: number | undefined,
  ageMonths: number,
): GirlsAnaemia | undefined {
  if (haemoglobin === undefined || ageMonths < 60) return undefined
  if (haemoglobin < 8) return 'severe'
  if (haemoglobin < 11) return 'moderate'
  return haemoglobin < (ageMonths < 144 ? 11.5 : 12) ? 'mild' : 'none'
}
