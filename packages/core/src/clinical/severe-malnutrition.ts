import type { ArmClass, NutritionClass } from '../growth/growth-class.ts'

export type SevereMalnutrition = 'none' | 'to-puskesmas' | 'to-hospital'

/**
 * Gizi buruk: weight for length below -3 SD, arm below 11.5 cm or oedema of both feet. To hospital below
 * 6 months of age or below 4 kg. Not judged when none of the three is known, nor by the arm alone of a child whose weight and length
 * no table has.
 *
 * @see KMK HK.01.07/MENKES/2015/2023 for the hospital; arm and oedema are general knowledge of the field
 */
export function severeMalnutrition(
  {
    weightForLength,
    muac,
  }: {
    readonly weightForLength: NutritionClass | undefined
    readonly muac: ArmClass | undefined
  },
  {
    weight,
    length,
    oedema,
  }: { readonly weight?: number; readonly length?: number; readonly oedema?: boolean },
  ageMonths: number,
): SevereMalnutrition | undefined {
  const severe = weightForLength === 'severely-wasted' || muac === 'severe' || oedema === true
  if (severe) {
    const small = ageMonths < 6 || (weight !== undefined && weight < 4)
    return small ? 'to-hospital' : 'to-puskesmas'
  }
  const isOffTheTables =
    weight !== undefined && length !== undefined && weightForLength === undefined
  return isOffTheTables || (weightForLength ?? muac) === undefined ? undefined : 'none'
}
