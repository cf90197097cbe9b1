import type { LocalDate } from '../calendar/local-date.ts'
import type { Setting } from '../catalogue/define.ts'
import type { Clock } from '../journal/clock.ts'
import type { ServiceGiven } from '../journal/entry.ts'

/** Fields of the catalogue's services that are read off a tool; a test holds the names to their codes. */
export const measures = ['weight', 'length', 'height', 'waist', 'systolic', 'diastolic'] as const
export type Measure = (typeof measures)[number]
/** What was read, in the order it was read: some are taken twice. */
export type Readings = { readonly [Name in Measure]?: readonly number[] }

/** A visit as its author wrote it down, without what was told from a book and without what was corrected later. */
export interface WrittenVisit {
  readonly subject: string
  readonly household?: string
  readonly on: LocalDate
  readonly clock: Clock
  readonly device: string
  readonly setting: Setting
  readonly readings: Readings
}

/** What was measured at a visit; where several services hold the same measure, it was read once. */
export function readingsOf(services: readonly ServiceGiven[]): Readings {
  const found: Partial<Record<Measure, readonly number[]>> = {}
  for (const { answers } of services) {
    for (const measure of measures) {
      const answer = answers[measure]
      const values = typeof answer === 'number' ? [answer] : Array.isArray(answer) ? answer : []
      if (values.length > 0) found[measure] ??= values
    }
  }
  return found
}

/** One number can be the same by chance; two or more together hardly. */
const SHARED = 2

/** Whether two visits have the same values; undefined when too few measures were taken at both. */
export function areAlike(
  one: Readings,
  other: Readings,
  among: readonly Measure[] = measures,
): boolean | undefined {
  const shared = among.filter((name) => one[name] !== undefined && other[name] !== undefined)
  if (shared.length < SHARED) return undefined
  return shared.every((name) => String(one[name]) === String(other[name]))
}
