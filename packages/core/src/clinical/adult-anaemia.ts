import type { Sex } from '../person/person.ts'

export type AdultAnaemia = 'none' | 'mild' | 'moderate' | 'severe'

/**
 * Haemoglobin in g/dL from 15 years: below 12 in women who are not pregnant, below 13 in men; below 11 moderate, below 8
 * severe.
 *
 * @see KMK 33/2025 (12 and 13); the degrees are general knowledge of the field (WHO)
 */
export function adultAnaemia(haemoglobin: number | undefined, sex: Sex): AdultAnaemia | undefined {
  if (haemoglobin === undefined) return undefined
  if (haemoglobin < 8) return 'severe'
  if (haemoglobin < 11) return 'moderate'
  return haemoglobin < (sex === 'male' ? 13 : 12) ? 'mild' : 'none'
}
