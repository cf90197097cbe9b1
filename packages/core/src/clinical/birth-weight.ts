export type BirthWeightClass =
  | 'normal'
  | 'large'
  | 'low'
  | 'low-below-2000'
  | 'very-low'
  | 'extremely-low'

/** Grams. Low birth weight (BBLR) is below this. @see KMK HK.01.07/MENKES/2015/2023 */
export const LOW_BIRTH_WEIGHT_G = 2500

/**
 * Grams: > 4000 BBLB, 2500-4000 BBLC, 1500-2499 BBLR, 1000-1499 BBLSR, < 1000 BBLASR; below 2000 a baby is referred.
 * 4000 itself is named nowhere and stays with the ordinary ones.
 *
 * @see KMK HK.01.07/MENKES/2015/2023 and KMK HK.01.07/MENKES/33/2025 for 2000 and 2500
 */
export function birthWeightClass(grams: number | undefined): BirthWeightClass | undefined {
  if (grams === undefined) return undefined
  if (grams < 1000) return 'extremely-low'
  if (grams < 1500) return 'very-low'
  if (grams < 2000) return 'low-below-2000'
  if (grams < LOW_BIRTH_WEIGHT_G) return 'low'
  return grams <= 4000 ? 'normal' : 'large'
}

export type SmallBaby = 'above-2500' | 'below-2500' | 'below-2000'

/** Kilograms now, of a baby born too light: followed until above 2500 g, referred below 2000 g. @see KMK 2015/2023 */
export function smallBaby(weightKg: number | undefined): SmallBaby | undefined {
  if (weightKg === undefined) return undefined
  if (weightKg < 2) return 'below-2000'
  return weightKg <= 2.5 ? 'below-2500' : 'above-2500'
}

export type EssentialCare = 'complete' | 'late-breastfeeding' | 'incomplete'

/**
 * Vitamin K1 and eye ointment can still be given; the first hour at the breast cannot, and is not complete while nobody told
 * of it. Ours.
 */
export function essentialCare({
  earlyBreastfeeding,
  vitaminK,
  eyeOintment,
}: {
  readonly earlyBreastfeeding?: 'done' | 'not-possible' | 'not-done'
  readonly vitaminK?: boolean
  readonly eyeOintment?: boolean
}): EssentialCare | undefined {
  if (earlyBreastfeeding === undefined && vitaminK === undefined && eyeOintment === undefined) {
    return undefined
  }
  if (vitaminK !== true || eyeOintment !== true) return 'incomplete'
  if (earlyBreastfeeding === undefined) return undefined
  return earlyBreastfeeding === 'not-done' ? 'late-breastfeeding' : 'complete'
}
