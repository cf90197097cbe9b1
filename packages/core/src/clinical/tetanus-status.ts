import { type LocalDate, type Span, addSpan, days, months } from '../calendar/local-date.ts'

/** Number of tetanus doses that count, T1 to T5; 0 when none. */
export type TetanusStatus = 0 | 1 | 2 | 3 | 4 | 5

interface Step {
  readonly status: TetanusStatus
  /** At least this long after the dose before. */
  readonly interval: Span
  /** Protected so long from the dose; T1 does not protect. */
  readonly protects?: Span
}

/**
 * @see Kemenkes, immunisation directorate (about 2022) and the primary-care practice guide: 4 weeks, 6 months, 1 year,
 * 1 year; protection of 3, 5, 10 and more than 25 years
 */
const STEPS: readonly Step[] = [
  { status: 1, interval: days(0) },
  { status: 2, interval: days(28), protects: months(36) },
  { status: 3, interval: months(6), protects: months(60) },
  { status: 4, interval: months(12), protects: months(120) },
  { status: 5, interval: months(12), protects: months(300) },
]

export interface Tetanus {
  readonly status: TetanusStatus
  /** The dose that made the status. */
  readonly on?: LocalDate
  /** Half-open: protected until the day before. */
  readonly protectedBefore?: LocalDate
  /** The next dose counts from then; undefined when nothing more is wanted. */
  readonly nextFrom?: LocalDate
}

/**
 * What all tetanus doses of a life amount to: DPT of infancy and second year, DT and Td at school, Td of women. A dose
 * too soon after the one before changes nothing, and the next counts from it: so DPT 1 to 3 of infancy make T2, the fourth
 * T3, DT of class 1 T4, Td of class 2 T5.
 *
 * @see decisions of the project, 4
 * @param given days of the doses, in any order
 */
export function tetanusOf(given: readonly LocalDate[]): Tetanus {
  let status: TetanusStatus = 0
  let on: LocalDate | undefined
  let last: LocalDate | undefined
  for (const day of given.toSorted()) {
    const step: Step | undefined = STEPS[status]
    if (step === undefined) break
    if (last === undefined || day >= addSpan(last, step.interval)) {
      status = step.status
      on = day
    }
    last = day
  }
  if (on === undefined || last === undefined) return { status }
  const protects = STEPS[status - 1]?.protects
  const next = STEPS[status]
  return {
    status,
    on,
    ...(protects === undefined ? {} : { protectedBefore: addSpan(on, protects) }),
    ...(next === undefined ? {} : { nextFrom: addSpan(last, next.interval) }),
  }
}

export const tetanusStatus = (given: readonly LocalDate[]): TetanusStatus => tetanusOf(given).status
