import { text, type Text } from '../catalogue/observation.ts'

/**
 * Classes of blood pressure, in mmHg. The graver class of the two numbers counts. One number alone is a lower bound: it has
 * a class from where it refers by itself, and none below.
 */

type Reading = number | undefined

const reaches = (systolic: Reading, diastolic: Reading, upper: number, lower: number): boolean =>
  (systolic ?? 0) >= upper || (diastolic ?? 0) >= lower

export type AdultPressure =
  | 'optimal'
  | 'normal'
  | 'high-normal'
  | 'grade1-systolic'
  | 'grade1'
  | 'grade2-systolic'
  | 'grade2'
  | 'grade3-systolic'
  | 'grade3'

/**
 * From 18 years. `...-systolic` is isolated systolic hypertension, with the grade of its systolic value.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, hypertension screening
 */
export function adultPressure(systolic: Reading, diastolic: Reading): AdultPressure | undefined {
  const isolated = diastolic !== undefined && diastolic < 90
  if (reaches(systolic, diastolic, 180, 110)) return isolated ? 'grade3-systolic' : 'grade3'
  if (reaches(systolic, diastolic, 160, 100)) return isolated ? 'grade2-systolic' : 'grade2'
  if (reaches(systolic, diastolic, 140, 90)) return isolated ? 'grade1-systolic' : 'grade1'
  if (systolic === undefined || diastolic === undefined) return undefined
  if (systolic >= 130 || diastolic >= 85) return 'high-normal'
  return systolic >= 120 || diastolic >= 80 ? 'normal' : 'optimal'
}

export type TeenPressure = 'normal' | 'elevated' | 'stage1' | 'stage2' | 'crisis'

/**
 * From 13 until 18 years. `crisis` is grade 3 of adults, so that nobody waits longer for being younger; this class is ours.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, blood pressure of school age; its printed 138 read as 139
 */
export function teenPressure(systolic: Reading, diastolic: Reading): TeenPressure | undefined {
  if (reaches(systolic, diastolic, 180, 110)) return 'crisis'
  if (reaches(systolic, diastolic, 140, 90)) return 'stage2'
  if (reaches(systolic, diastolic, 130, 80)) return 'stage1'
  if (systolic === undefined || diastolic === undefined) return undefined
  return systolic >= 120 ? 'elevated' : 'normal'
}

export type PregnancyPressure = 'normal' | 'watch' | 'high' | 'emergency'

/** @see Posyandu card (130/85); KMK 2015/2023 (140/90); 160/110 is general knowledge of the field */
export function pregnancyPressure(
  systolic: Reading,
  diastolic: Reading,
): PregnancyPressure | undefined {
  if (reaches(systolic, diastolic, 160, 110)) return 'emergency'
  if (reaches(systolic, diastolic, 140, 90)) return 'high'
  if (systolic === undefined || diastolic === undefined) return undefined
  return systolic >= 130 || diastolic >= 85 ? 'watch' : 'normal'
}

export type PressureControl = 'controlled' | 'not-controlled' | 'crisis'

/** Of a person under hypertension care. @see KMK HK.01.07/MENKES/2015/2023, adult services */
export function pressureControl(
  systolic: Reading,
  diastolic: Reading,
): PressureControl | undefined {
  if (reaches(systolic, diastolic, 180, 110)) return 'crisis'
  if (reaches(systolic, diastolic, 140, 90)) return 'not-controlled'
  return systolic === undefined || diastolic === undefined ? undefined : 'controlled'
}

interface Pressure {
  readonly systolic?: number | undefined
  readonly diastolic?: number | undefined
}

/** The lower pressure is never above the upper one: most likely the two were exchanged. */
export function pressureDoubts({ systolic, diastolic }: Pressure): { readonly diastolic?: Text } {
  if (systolic === undefined || diastolic === undefined || diastolic < systolic) return {}
  return {
    diastolic: text('Lebih tinggi dari tensi atas, tertukar?', 'Above systolic, swapped?'),
  }
}
