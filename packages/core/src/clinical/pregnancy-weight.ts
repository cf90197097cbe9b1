/** Weight in pregnancy, against the body mass at its beginning. */
import { type LocalDate, daysBetween } from '../calendar/local-date.ts'
import { bodyMassIndex } from './body-mass.ts'
import { trimesterAt } from './gestational-age.ts'

export type GainTarget = 'normal' | 'under' | 'over' | 'obese'

/**
 * Body mass before pregnancy or in its first trimester: below 18.5, 18.5 to below 25, 25 to below 30, 30 or more.
 *
 * @see IDCore code list for the ranges of gain; their pairing with body mass is general knowledge of the field (IOM)
 */
export function gainTarget(index: number | undefined): GainTarget | undefined {
  if (index === undefined) return undefined
  if (index < 18.5) return 'under'
  if (index < 25) return 'normal'
  return index < 30 ? 'over' : 'obese'
}

/** Kilograms to gain until the birth, closed. */
export const TARGET_KG: Readonly<Record<GainTarget, readonly [least: number, most: number]>> = {
  under: [12.5, 18],
  normal: [11.5, 16],
  over: [7, 11.5],
  obese: [5, 9],
}
const TERM_DAYS = 259

/**
 * Gained more than the target of the whole pregnancy at any time, or less than it from 37 weeks on. The curve between is
 * read in the Buku KIA.
 *
 * @see general knowledge of the field; comparing at 37 weeks is ours
 */
export function weightGained(
  gainedKg: number | undefined,
  target: GainTarget | undefined,
  ageDays: number | undefined,
): 'as-expected' | 'below' | 'above' | undefined {
  if (gainedKg === undefined || target === undefined || ageDays === undefined) return undefined
  const [least, most] = TARGET_KG[target]
  const grams = Math.round(gainedKg * 1000)
  if (grams > most * 1000) return 'above'
  return ageDays >= TERM_DAYS && grams < least * 1000 ? 'below' : 'as-expected'
}

/** What a contact or the registration tells of her size. */
export interface Sized {
  readonly on: LocalDate
  readonly weight?: number
  readonly weightBefore?: number
  readonly height?: number
}
export interface AtTheBeginning {
  readonly weight?: number
  readonly index?: number
}

/** The weight before pregnancy as told, else the first of the first trimester; the height as last measured. */
export function atTheBeginning(
  sizes: readonly Sized[],
  anchor: LocalDate | undefined,
): AtTheBeginning {
  if (anchor === undefined) return {}
  const height = sizes.findLast((size) => size.height !== undefined)?.height
  const told = sizes.findLast(({ weightBefore }) => weightBefore !== undefined)?.weightBefore
  const early = sizes.find(
    ({ on, weight }) => weight !== undefined && trimesterAt(daysBetween(anchor, on)) === 1,
  )?.weight
  const weight = told ?? early
  const index = bodyMassIndex(weight, height)
  return {
    ...(weight === undefined ? {} : { weight }),
    ...(index === undefined ? {} : { index }),
  }
}
