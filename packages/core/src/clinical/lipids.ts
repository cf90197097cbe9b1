/**
 * Classes of blood fats and uric acid, mg/dL.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, stroke and heart screening (total cholesterol); the classes of LDL, HDL and
 * triglycerides as the same programme uses them
 */
import type { Sex } from '../person/person.ts'

export type TotalCholesterol = 'good' | 'borderline' | 'high'

/** 200-239 is borderline, 240 and more high. */
export function totalCholesterol(milligrams: number | undefined): TotalCholesterol | undefined {
  if (milligrams === undefined) return undefined
  if (milligrams < 200) return 'good'
  return milligrams < 240 ? 'borderline' : 'high'
}

export type LdlCholesterol = 'optimal' | 'near-optimal' | 'borderline' | 'high' | 'very-high'

export function ldlCholesterol(milligrams: number | undefined): LdlCholesterol | undefined {
  if (milligrams === undefined) return undefined
  if (milligrams < 100) return 'optimal'
  if (milligrams < 130) return 'near-optimal'
  if (milligrams < 160) return 'borderline'
  return milligrams < 190 ? 'high' : 'very-high'
}

export type HdlCholesterol = 'protective' | 'middle' | 'low'

/** The only one of which more is better: 60 and more protects, below 40 is low. */
export function hdlCholesterol(milligrams: number | undefined): HdlCholesterol | undefined {
  if (milligrams === undefined) return undefined
  if (milligrams >= 60) return 'protective'
  return milligrams < 40 ? 'low' : 'middle'
}

export type Triglyceride = 'normal' | 'borderline' | 'high' | 'very-high'

export function triglyceride(milligrams: number | undefined): Triglyceride | undefined {
  if (milligrams === undefined) return undefined
  if (milligrams < 150) return 'normal'
  if (milligrams < 200) return 'borderline'
  return milligrams < 500 ? 'high' : 'very-high'
}

/** More than 7 in men, more than 6 in women. @see Posyandu card for adults; general knowledge of the field */
export function uricAcid(milligrams: number | undefined, sex: Sex): 'normal' | 'high' | undefined {
  if (milligrams === undefined) return undefined
  return milligrams > (sex === 'male' ? 7 : 6) ? 'high' : 'normal'
}
