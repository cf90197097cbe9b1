import {
  type LocalDate,
  addDays,
  addMonths,
  completedMonths,
  daysBetween,
} from '../calendar/local-date.ts'

export type KpspClass = 'fits' | 'doubtful' | 'still-doubtful' | 'deviating'

/** Number of "yes" of ten: 9-10, 7-8, 6 or fewer. @see KPSP; KMK 33/2025 for what to do */
export function kpspFirst(
  score: number | undefined,
): 'fits' | 'doubtful' | 'deviating' | undefined {
  if (score === undefined) return undefined
  if (score >= 9) return 'fits'
  return score >= 7 ? 'doubtful' : 'deviating'
}

/** At the repetition two weeks later: 7-8 once more is referred. @see KMK 33/2025 */
export function kpspRepeated(
  score: number | undefined,
): 'fits' | 'still-doubtful' | 'deviating' | undefined {
  const found = kpspFirst(score)
  return found === 'doubtful' ? 'still-doubtful' : found
}

/** @param repeats this is the repetition of a doubtful one */
export const kpspClass = (score: number | undefined, repeats = false): KpspClass | undefined =>
  repeats ? kpspRepeated(score) : kpspFirst(score)

/** Wanted after two weeks; later than this it is a new check, not the repetition. Ours. */
const REPEATED_WITHIN_DAYS = 60

interface Scored {
  readonly on: LocalDate
  readonly measured: { readonly kpsp?: number }
}

/**
 * Whether a check on that day repeats a doubtful one; written down twice on one day it is one check.
 *
 * @param earlier oldest first
 */
export function repeatsDoubt(earlier: readonly Scored[], on: LocalDate): boolean {
  const last = earlier.findLast((check) => check.on < on && check.measured.kpsp !== undefined)
  return (
    last !== undefined &&
    kpspFirst(last.measured.kpsp) === 'doubtful' &&
    daysBetween(last.on, on) <= REPEATED_WITHIN_DAYS
  )
}

/** Ages in months for which there is a form. @see SDIDTK, from general knowledge of the field */
export const KPSP_AGES = [3, 6, 9, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60, 66, 72] as const
export type KpspAge = (typeof KPSP_AGES)[number]

/** Below these weeks of pregnancy a child was born too early, and its age is corrected until two years. */
const TERM_WEEKS = 37
const FULL_WEEKS = 40
const CORRECTED_BEFORE_MONTHS = 24
/** Days over the completed months from which the next month counts. */
const ROUNDED_UP_FROM_DAYS = 16

/**
 * The form of the nearest lower age; undefined below three months.
 *
 * @param weeksAtBirth completed weeks of pregnancy; no correction when unknown
 * @see decisions of the project, 17; rounding from 16 days: SDIDTK, from general knowledge of the field
 */
export function kpspForm(
  birthDate: LocalDate,
  on: LocalDate,
  weeksAtBirth?: number,
): KpspAge | undefined {
  const tooEarly =
    weeksAtBirth !== undefined &&
    weeksAtBirth < TERM_WEEKS &&
    completedMonths(birthDate, on) < CORRECTED_BEFORE_MONTHS
  const start = tooEarly ? addDays(birthDate, 7 * (FULL_WEEKS - weeksAtBirth)) : birthDate
  const whole = completedMonths(start, on)
  const over = daysBetween(addMonths(start, whole), on)
  const age = over >= ROUNDED_UP_FROM_DAYS ? whole + 1 : whole
  return KPSP_AGES.findLast((form) => form <= age)
}
