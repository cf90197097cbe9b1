import { DAYS_PER_MONTH, STANDING_FROM_DAY } from './who-2006.ts'
import type { Position } from './who-2006.ts'

/** A child is this much longer lying than standing. */
const LYING_MINUS_STANDING_CM = 0.7
const STANDING_FROM_MONTHS = 9

/** The position a child of this age is to be measured in. */
export const positionFor = (ageDays: number): Position =>
  ageDays < STANDING_FROM_DAY ? 'lying' : 'standing'

/** Nobody stands before nine months: "standing" was a slip of the pen and is read as not said. */
export const isTooYoungToStand = (ageDays: number): boolean =>
  ageDays / DAYS_PER_MONTH < STANDING_FROM_MONTHS

/**
 * The length in the position the tables expect at this age, in cm: 0.7 more when measured standing
 * before day 731, 0.7 less when measured lying from day 731 on. Unchanged when nobody said how.
 * @see WHO anthro, treatment of length and height
 */
export function lengthAsExpected(
  ageDays: number,
  lengthCm: number,
  measured: Position | undefined,
): number {
  const expected = positionFor(ageDays)
  if (measured === undefined || measured === expected) return lengthCm
  if (measured === 'standing') {
    return isTooYoungToStand(ageDays) ? lengthCm : exact(lengthCm + LYING_MINUS_STANDING_CM)
  }
  return exact(lengthCm - LYING_MINUS_STANDING_CM)
}

/** Takes away what binary fractions add: 109.3 + 0.7 is 110, not a hair more. */
const exact = (cm: number): number => Math.round(cm * 1e6) / 1e6
