import type { Sex } from '../person/person.ts'
import { teenPressure } from './blood-pressure.ts'

export type ChildPressure = 'normal' | 'evaluate' | 'high' | 'crisis'

/** From this systolic and diastolic pressure on a child of that age needs an evaluation, in mmHg. */
const LIMITS: Readonly<Record<number, Readonly<Record<Sex, readonly [number, number]>>>> = {
  7: { male: [106, 68], female: [106, 68] },
  8: { male: [107, 69], female: [107, 69] },
  9: { male: [107, 70], female: [108, 71] },
  10: { male: [108, 72], female: [109, 72] },
  11: { male: [110, 74], female: [111, 74] },
  12: { male: [113, 75], female: [114, 75] },
}

/**
 * From 7 until 13 years. `high` is what is stage 2 in a teenager (140/90 or more) and `crisis` what is one there, so that
 * nobody younger is called milder; these classes are ours.
 *
 * @param ageYears completed years
 * @returns undefined for other ages, and with one number missing unless the other alone reaches a limit
 * @see KMK HK.01.07/MENKES/2015/2023, table 14, after the simplified table of the AAP 2017
 */
export function childPressure(
  systolic: number | undefined,
  diastolic: number | undefined,
  { ageYears, sex }: { readonly ageYears: number; readonly sex: Sex },
): ChildPressure | undefined {
  const limits = LIMITS[ageYears]?.[sex]
  if (limits === undefined) return undefined
  const asTeen = teenPressure(systolic, diastolic)
  if (asTeen === 'crisis') return 'crisis'
  if (asTeen === 'stage2') return 'high'
  if ((systolic ?? 0) >= limits[0] || (diastolic ?? 0) >= limits[1]) return 'evaluate'
  return systolic === undefined || diastolic === undefined ? undefined : 'normal'
}
