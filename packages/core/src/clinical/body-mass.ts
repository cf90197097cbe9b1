import type { Sex } from '../person/person.ts'

/**
 * Body mass index, kg/m2, not rounded. Counted in whole grams and millimetres, so that a border such
 * as 64 kg at 160 cm is exactly 25.
 */
export function bodyMassIndex(
  weightKg: number | undefined,
  heightCm: number | undefined,
): number | undefined {
  if (weightKg === undefined || heightCm === undefined) return undefined
  const millimetres = Math.round(heightCm * 10)
  return (Math.round(weightKg * 1000) * 1000) / (millimetres * millimetres)
}

export type NationalMass = 'normal' | 'thin' | 'overweight' | 'very-thin' | 'obese'

/**
 * National table, from 18 years: more than 25.0 is gemuk, more than 27.0 obesitas.
 *
 * @see Posyandu card for adults; general knowledge of the field
 */
export function nationalMass(index: number | undefined): NationalMass | undefined {
  if (index === undefined) return undefined
  if (index < 17) return 'very-thin'
  if (index < 18.5) return 'thin'
  if (index <= 25) return 'normal'
  return index <= 27 ? 'overweight' : 'obese'
}

export type AsiaPacificMass = 'normal' | 'under' | 'at-risk' | 'obese1' | 'obese2'

/**
 * Asia-Pacific table, from 18 years.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, obesity screening; obese I read as 25-29.9, printed 23-29.9
 */
export function asiaPacificMass(index: number | undefined): AsiaPacificMass | undefined {
  if (index === undefined) return undefined
  if (index < 18.5) return 'under'
  if (index < 23) return 'normal'
  if (index < 25) return 'at-risk'
  return index < 30 ? 'obese1' : 'obese2'
}

/**
 * More than 90 cm in men, more than 80 cm in women.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, obesity screening
 */
export function centralObesity(
  waistCm: number | undefined,
  sex: Sex,
): 'normal' | 'central' | undefined {
  if (waistCm === undefined) return undefined
  return waistCm > (sex === 'male' ? 90 : 80) ? 'central' : 'normal'
}

/**
 * Upper arm of a woman of 15 to 49 years: below 23.5 cm at risk of energy deficiency.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, layak hamil; one Posyandu card prints 21.5
 */
export function womansUpperArm(
  armCm: number | undefined,
  { sex, ageMonths }: { readonly sex: Sex; readonly ageMonths: number },
): 'none' | 'risk' | undefined {
  if (armCm === undefined || !hasChildbearingAge(sex, ageMonths)) return undefined
  return armCm < 23.5 ? 'risk' : 'none'
}

/** 15 to 49 completed years. */
export const hasChildbearingAge = (sex: Sex, ageMonths: number): boolean =>
  sex === 'female' && ageMonths >= 12 * 15 && ageMonths < 12 * 50
