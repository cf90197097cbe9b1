import {
  type LocalDate,
  addDays,
  addMonths,
  completedYears,
  daysBetween,
} from '../calendar/local-date.ts'
import { trimesterAt } from './gestational-age.ts'

export type Anaemia = 'none' | 'mild' | 'moderate' | 'severe'

/**
 * Haemoglobin in g/dL: below 11, in the second trimester below 10.5.
 *
 * @see PPK (11); 10.5 and the grades are general knowledge of the field (WHO)
 */
export function pregnancyAnaemia(
  haemoglobin: number | undefined,
  ageDays: number | undefined,
): Anaemia | undefined {
  if (haemoglobin === undefined || ageDays === undefined) return undefined
  if (haemoglobin < 7) return 'severe'
  if (haemoglobin < 10) return 'moderate'
  return haemoglobin < (trimesterAt(ageDays) === 2 ? 10.5 : 11) ? 'mild' : 'none'
}

/**
 * Body mass before pregnancy or in its first trimester below 18.5: energy deficiency (KEK). Upper arm below 23.5 cm: at
 * risk of it.
 *
 * @see KMK HK.01.07/MENKES/2015/2023
 */
export function energyDeficiency(
  upperArmCm: number | undefined,
  massIndex?: number,
): 'none' | 'risk' | 'deficient' | undefined {
  return massIndex !== undefined && massIndex < 18.5 ? 'deficient' : smallArm(upperArmCm)
}
export function smallArm(upperArmCm: number | undefined): 'none' | 'risk' | undefined {
  if (upperArmCm === undefined) return undefined
  return upperArmCm < 23.5 ? 'risk' : 'none'
}

/** 120 to 160 beats per minute, closed. @see PPK */
export function fetalHeart(beats: number | undefined): 'normal' | 'outside' | undefined {
  if (beats === undefined) return undefined
  return beats < 120 || beats > 160 ? 'outside' : 'normal'
}

/** From 20 weeks: centimetres within 2 of the completed weeks, closed. @see PPK */
export function fundalGrowth(
  heightCm: number | undefined,
  ageDays: number | undefined,
): 'as-expected' | 'outside' | undefined {
  if (heightCm === undefined || ageDays === undefined || ageDays < 140) return undefined
  return Math.abs(heightCm - Math.floor(ageDays / 7)) > 2 ? 'outside' : 'as-expected'
}

/**
 * Pressure from 140/90 with protein in the urine, after 20 weeks.
 *
 * @see general knowledge of the field
 */
export function preeclampsia(
  pressure: 'normal' | 'watch' | 'high' | 'emergency' | undefined,
  urineProtein: string | undefined,
  ageDays: number | undefined,
): 'not-suspected' | 'suspected' | undefined {
  if (pressure === undefined || urineProtein === undefined || ageDays === undefined)
    return undefined
  const high = pressure === 'high' || pressure === 'emergency'
  return high && urineProtein !== 'negative' && ageDays >= 140 ? 'suspected' : 'not-suspected'
}

/** What the four "too" (4T) are counted from. */
export interface FourToo {
  readonly birthDate: LocalDate
  /** Earlier births. */
  readonly births?: number
  readonly lastBirth?: LocalDate
}

/**
 * Too young (below 20) or too old (above 35) on the expected day, too close (less than 24 months from
 * birth to conception, counted as 14 days after the last menstruation) or too many (three births).
 *
 * @see KMK HK.01.07/MENKES/2015/2023, 4T; the cut-offs are general knowledge of the field
 */
export function fourToo(
  { birthDate, births, lastBirth }: FourToo,
  anchor: LocalDate | undefined,
): 'none' | 'risk' | undefined {
  if (anchor === undefined) return undefined
  const age = completedYears(birthDate, addDays(anchor, 280))
  const close = lastBirth !== undefined && addMonths(lastBirth, 24) > addDays(anchor, 14)
  return age < 20 || age > 35 || close || (births ?? 0) >= 3 ? 'risk' : 'none'
}

/** Completed days of the pregnancy. */
export const pregnancyDays = (anchor: LocalDate | undefined, on: LocalDate): number | undefined =>
  anchor === undefined ? undefined : daysBetween(anchor, on)
