/**
 * The growth card (KMS): each month's weight against the month before.
 * @see Buku KIA 2023, KMS; Permenkes 2/2020 for the classes. The minimal gains of boys in months 7 and
 * 11 and of girls in month 11 differ between printings.
 */
import { completedMonths, daysBetween, monthOf, monthsBetween } from '../calendar/local-date.ts'
import type { LocalDate, Month } from '../calendar/local-date.ts'
import type { Sex } from '../person/person.ts'
import { growthOf } from './growth.ts'

/** A weighing on the birth day is the birth weight, which the card does not count. */
export interface Weighing {
  readonly on: LocalDate
  readonly weightKg: number
}

/**
 * N: gained enough (naik). T: did not (tidak naik). O: not weighed the month before. B: new, nothing to
 * compare with.
 */
export type KmsLetter = 'N' | 'T' | 'O' | 'B'

export interface KmsMonth {
  readonly month: Month
  readonly on: LocalDate
  readonly weightKg: number
  readonly letter: KmsLetter
  /** T also in the month before (2T). */
  readonly isSecondT: boolean
  /** Since the month before, in grams; with N and T only. */
  readonly gainGrams?: number
  /** What the child ought to have gained (KBM); with N and T only. */
  readonly minimalGainGrams?: number
}

const LAST_MONTH = 60
/** Completed months 1 to 11. */
const MINIMAL_GAIN: Readonly<Record<Sex, readonly number[]>> = {
  male: [800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300],
  female: [800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200],
}

/**
 * Minimal gain (KBM) in grams since the month before, by completed months at the weighing: 1 to 60.
 * In the first month of life there is none.
 */
export function minimalGainGrams(sex: Sex, ageMonths: number): number | undefined {
  if (ageMonths < 1 || ageMonths > LAST_MONTH) return undefined
  return MINIMAL_GAIN[sex][ageMonths - 1] ?? 200
}

/**
 * One entry for every calendar month with a weighing, oldest first; of two in a month the last counts.
 * Ends after 60 completed months. A second weighing before one month of age is still B, because the card
 * asks for no gain yet.
 */
export function kmsOf(
  child: { readonly sex: Sex; readonly birthDate: LocalDate },
  weighings: readonly Weighing[],
): readonly KmsMonth[] {
  const months: KmsMonth[] = []
  for (const weighing of lastOfEachMonth(child.birthDate, weighings)) {
    months.push(kmsMonth(child, weighing, months.at(-1)))
  }
  return months
}

function lastOfEachMonth(birthDate: LocalDate, weighings: readonly Weighing[]): Weighing[] {
  const months: Weighing[] = []
  for (const weighing of weighings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const { on } = weighing
    if (on <= birthDate || completedMonths(birthDate, on) > LAST_MONTH) continue
    const last = months.at(-1)
    if (last !== undefined && monthOf(last.on) === monthOf(on)) months.pop()
    months.push(weighing)
  }
  return months
}

function kmsMonth(
  { sex, birthDate }: { readonly sex: Sex; readonly birthDate: LocalDate },
  { on, weightKg }: Weighing,
  earlier: KmsMonth | undefined,
): KmsMonth {
  const month = monthOf(on)
  if (earlier === undefined) return { month, on, weightKg, letter: 'B', isSecondT: false }
  if (monthsBetween(earlier.month, month) !== 1) {
    return { month, on, weightKg, letter: 'O', isSecondT: false }
  }
  const minimal = minimalGainGrams(sex, completedMonths(birthDate, on))
  if (minimal === undefined) return { month, on, weightKg, letter: 'B', isSecondT: false }
  const gainGrams = Math.round((weightKg - earlier.weightKg) * 1000)
  const letter = gainGrams >= minimal ? 'N' : 'T'
  const isSecondT = letter === 'T' && earlier.letter === 'T'
  return { month, on, weightKg, letter, isSecondT, gainGrams, minimalGainGrams: minimal }
}

/** Below the red line (BGM): weight for age under -3 SD. */
export function isBelowRedLine(
  { sex, birthDate }: { readonly sex: Sex; readonly birthDate: LocalDate },
  { on, weightKg }: Weighing,
): boolean {
  const { waz } = growthOf({ sex, ageDays: daysBetween(birthDate, on), weightKg }).z
  return waz !== undefined && waz < -3
}
