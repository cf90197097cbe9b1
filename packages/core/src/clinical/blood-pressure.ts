/**
 * Classes of blood pressure, in mmHg. The graver class of the two numbers counts; with one number
 * missing there is no class, since the other could only be a lower bound.
 */

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
 * From 18 years. `...Systolic` is isolated systolic hypertension, with the grade of its systolic value.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, hypertension screening
 */
export function adultPressure(
  systolic: number | undefined,
  diastolic: number | undefined,
): AdultPressure | undefined {
  if (systolic === undefined || diastolic === undefined) return undefined
  const isolated = diastolic < 90
  if (systolic >= 180 || diastolic >= 110) return isolated ? 'grade3-systolic' : 'grade3'
  if (systolic >= 160 || diastolic >= 100) return isolated ? 'grade2-systolic' : 'grade2'
  if (systolic >= 140 || diastolic >= 90) return isolated ? 'grade1-systolic' : 'grade1'
  if (systolic >= 130 || diastolic >= 85) return 'high-normal'
  return systolic >= 120 || diastolic >= 80 ? 'normal' : 'optimal'
}

export type TeenPressure = 'normal' | 'elevated' | 'stage1' | 'stage2'

/**
 * From 13 until 18 years.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, blood pressure of school age; its printed 138 read as 139
 */
export function teenPressure(
  systolic: number | undefined,
  diastolic: number | undefined,
): TeenPressure | undefined {
  if (systolic === undefined || diastolic === undefined) return undefined
  if (systolic >= 140 || diastolic >= 90) return 'stage2'
  if (systolic >= 130 || diastolic >= 80) return 'stage1'
  return systolic >= 120 ? 'elevated' : 'normal'
}

export type PregnancyPressure = 'normal' | 'watch' | 'high' | 'emergency'

/** @see Posyandu card (130/85); KMK 2015/2023 (140/90); 160/110 is general knowledge of the field */
export function pregnancyPressure(
  systolic: number | undefined,
  diastolic: number | undefined,
): PregnancyPressure | undefined {
  if (systolic === undefined || diastolic === undefined) return undefined
  if (systolic >= 160 || diastolic >= 110) return 'emergency'
  if (systolic >= 140 || diastolic >= 90) return 'high'
  return systolic >= 130 || diastolic >= 85 ? 'watch' : 'normal'
}

export type PressureControl = 'controlled' | 'not-controlled' | 'crisis'

/** Of a person under hypertension care. @see KMK HK.01.07/MENKES/2015/2023, adult services */
export function pressureControl(
  systolic: number | undefined,
  diastolic: number | undefined,
): PressureControl | undefined {
  if (systolic === undefined || diastolic === undefined) return undefined
  if (systolic >= 180 || diastolic >= 110) return 'crisis'
  return systolic >= 140 || diastolic >= 90 ? 'not-controlled' : 'controlled'
}
