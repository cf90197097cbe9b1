/** Sizes of the elderly who cannot stand on a scale. */
import type { Sex } from '../person/person.ts'
import { SKILAS_ARM_CM } from './skilas.ts'

/** Centimetres, still thin at the value. @see SARC-CalF; general knowledge of the field */
export const THIN_CALF_CM: Readonly<Record<Sex, number>> = { male: 34, female: 33 }

/** Below 21 cm. @see KMK HK.01.07/MENKES/2015/2023, SKILAS */
export function thinArm(cm: number | undefined): 'fine' | 'thin' | undefined {
  if (cm === undefined) return undefined
  return cm < SKILAS_ARM_CM ? 'thin' : 'fine'
}

/** Men 34 cm or less, women 33 cm or less. @see SARC-CalF; general knowledge of the field */
export function thinCalf(cm: number | undefined, sex: Sex): 'fine' | 'thin' | undefined {
  if (cm === undefined) return undefined
  return cm <= THIN_CALF_CM[sex] ? 'thin' : 'fine'
}
