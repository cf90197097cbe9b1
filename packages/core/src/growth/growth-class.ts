/**
 * Indonesian nutrition classes.
 * @see Permenkes 2/2020 (Standar Antropometri Anak); head circumference and arm bands as in SATUSEHAT
 *
 * A border belongs to the milder class: -3.00 and -2.00 to the class above, +1.00, +2.00 and +3.00 to
 * the class below. Every function takes the z-score rounded to two decimals.
 */
import { text } from '../catalogue/observation.ts'
import type { Text } from '../catalogue/observation.ts'

export type WeightForAgeClass =
  | 'severely-underweight'
  | 'underweight'
  | 'normal'
  | 'risk-of-overweight'

/** BB/U, 0 to 60 months. */
export function weightForAgeClass(z: number): WeightForAgeClass {
  if (z < -3) return 'severely-underweight'
  if (z < -2) return 'underweight'
  return z <= 1 ? 'normal' : 'risk-of-overweight'
}

export type LengthForAgeClass = 'severely-stunted' | 'stunted' | 'normal' | 'tall'

/** PB/U or TB/U, 0 to 60 months. */
export function lengthForAgeClass(z: number): LengthForAgeClass {
  if (z < -3) return 'severely-stunted'
  if (z < -2) return 'stunted'
  return z <= 3 ? 'normal' : 'tall'
}

export type NutritionClass =
  | 'severely-wasted'
  | 'wasted'
  | 'normal'
  | 'risk-of-overweight'
  | 'overweight'
  | 'obese'

/** BB/PB, BB/TB and IMT/U, 0 to 60 months. */
export function nutritionClass(z: number): NutritionClass {
  if (z < -3) return 'severely-wasted'
  if (z < -2) return 'wasted'
  if (z <= 1) return 'normal'
  if (z <= 2) return 'risk-of-overweight'
  return z <= 3 ? 'overweight' : 'obese'
}

/** IMT/U, 5 to 18 years: no class of risk, and obesity begins above +2. */
export function nutritionClassOfSchoolAge(z: number): NutritionClass {
  if (z < -3) return 'severely-wasted'
  if (z < -2) return 'wasted'
  if (z <= 1) return 'normal'
  return z <= 2 ? 'overweight' : 'obese'
}

export type HeadForAgeClass = 'microcephaly' | 'normal' | 'macrocephaly'

/** LK/U, 0 to 60 months. */
export function headForAgeClass(z: number): HeadForAgeClass {
  if (z < -2) return 'microcephaly'
  return z <= 2 ? 'normal' : 'macrocephaly'
}

export type ArmClass = 'severe' | 'moderate' | 'normal'

/** LiLA in cm, 6 to 59 months: below 11.5, below 12.5. SATUSEHAT codes OV000249 to OV000251. */
export function armClass(armCm: number): ArmClass {
  if (armCm < 11.5) return 'severe'
  return armCm < 12.5 ? 'moderate' : 'normal'
}

type Labels<Class extends string> = Readonly<Record<Class, Text>>

export const weightForAgeLabels: Labels<WeightForAgeClass> = {
  'severely-underweight': text('Berat badan sangat kurang', 'Severely underweight'),
  underweight: text('Berat badan kurang', 'Underweight'),
  normal: text('Berat badan normal', 'Normal weight'),
  'risk-of-overweight': text('Risiko berat badan lebih', 'Risk of overweight'),
}

export const lengthForAgeLabels: Labels<LengthForAgeClass> = {
  'severely-stunted': text('Sangat pendek', 'Severely stunted'),
  stunted: text('Pendek', 'Stunted'),
  normal: text('Normal', 'Normal'),
  tall: text('Tinggi', 'Tall'),
}

export const nutritionLabels: Labels<NutritionClass> = {
  'severely-wasted': text('Gizi buruk', 'Severely wasted'),
  wasted: text('Gizi kurang', 'Wasted'),
  normal: text('Gizi baik', 'Normal'),
  'risk-of-overweight': text('Berisiko gizi lebih', 'Possible risk of overweight'),
  overweight: text('Gizi lebih', 'Overweight'),
  obese: text('Obesitas', 'Obese'),
}

export const headForAgeLabels: Labels<HeadForAgeClass> = {
  microcephaly: text('Lingkar kepala kecil (mikrosefali)', 'Small head (microcephaly)'),
  normal: text('Normal', 'Normal'),
  macrocephaly: text('Lingkar kepala besar (makrosefali)', 'Large head (macrocephaly)'),
}

export const armLabels: Labels<ArmClass> = {
  severe: text('LiLA kurang dari 11,5 cm', 'Arm below 11.5 cm'),
  moderate: text('LiLA 11,5 sampai kurang dari 12,5 cm', 'Arm 11.5 to below 12.5 cm'),
  normal: text('LiLA 12,5 cm atau lebih', 'Arm 12.5 cm or more'),
}
