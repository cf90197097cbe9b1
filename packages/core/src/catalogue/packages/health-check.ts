/** The free health check (CKG): a package over services, asked for once a year and by age group. */
import { type LocalDate, type Span, addSpan, earliest, latest } from '../../calendar/local-date.ts'
import type { Sex } from '../../person/person.ts'
import type { History } from '../history.ts'
import type { Period } from '../indicator.ts'
import { type Text, text } from '../observation.ts'
import { type Way, dayOfWay } from './done-by.ts'

/** For whom a part is meant, in words and as a rule; it holds in a year. */
export interface Condition {
  readonly label: Text
  holds(history: History, year: Period): boolean
}
/** One kind of check; any of its ways makes it done. */
export interface Part {
  readonly label: Text
  readonly by: readonly Way[]
  readonly sex?: Sex
  /** From this age on the last day of the year. */
  readonly from?: Span
  readonly only?: Condition
  /** A rule of 2026 that was read second-hand. */
  readonly secondHand?: true
}
export interface HealthCheck {
  readonly id: string
  readonly label: Text
  readonly source: string
  /** This old on the last day of the year; half-open. */
  readonly from: Span
  readonly before: Span
  readonly parts: Readonly<Record<string, Part>>
}

export interface PartDue {
  readonly part: string
  readonly label: Text
  readonly status: 'done' | 'left' | 'notNeeded'
  /** For whom it is meant, where this person is not one of them. */
  readonly who?: Text
  /** The first day of the year on which it was done. */
  readonly on?: LocalDate
}
export interface CheckDue {
  readonly check: string
  readonly label: Text
  readonly parts: readonly PartDue[]
  /** The day on which the last part was done; undefined while one is left. */
  readonly completeOn?: LocalDate
}

/** Whether the person belongs to the group of that year. */
export const isOfGroup = (check: HealthCheck, { birthDate }: History, year: Period): boolean =>
  addSpan(birthDate, check.from) < year.before && year.before <= addSpan(birthDate, check.before)

/** Which parts of the package were done in the year, are left, or do not concern this person. */
export function checkDue(check: HealthCheck, history: History, year: Period): CheckDue {
  const parts = Object.entries(check.parts).map(([id, part]): PartDue => {
    const common = { part: id, label: part.label }
    const on = doneOn(part, history, year)
    if (on !== undefined) return { ...common, status: 'done', on }
    const who = meantForOthers(part, history, year)
    return who === undefined
      ? { ...common, status: 'left' }
      : { ...common, status: 'notNeeded', who }
  })
  const completeOn = completedOn(check, history, year)
  return {
    check: check.id,
    label: check.label,
    parts,
    ...(completeOn === undefined ? {} : { completeOn }),
  }
}

/** The day on which the last part was done; undefined while one is left. */
export function completedOn(
  { parts }: HealthCheck,
  history: History,
  year: Period,
): LocalDate | undefined {
  let last: LocalDate | undefined
  for (const part of Object.values(parts)) {
    const on = doneOn(part, history, year)
    if (on !== undefined) last = last === undefined ? on : latest(last, on)
    else if (meantForOthers(part, history, year) === undefined) return undefined
  }
  return last
}

/** Undefined when this person is one of those it is meant for. */
function meantForOthers(
  { sex, from, only }: Part,
  history: History,
  year: Period,
): Text | undefined {
  if (sex !== undefined && sex !== history.sex) {
    return sex === 'female' ? text('perempuan', 'women') : text('laki-laki', 'men')
  }
  if (from !== undefined && addSpan(history.birthDate, from) >= year.before) {
    const age = from.months / 12
    return text(`sejak umur ${age} tahun`, `from ${age} years`)
  }
  return only === undefined || only.holds(history, year) ? undefined : only.label
}

const doneOn = ({ by }: Part, history: History, year: Period): LocalDate | undefined =>
  by.reduce<LocalDate | undefined>((first, way) => {
    const day = dayOfWay(way, history, year)
    return first === undefined || day === undefined ? (first ?? day) : earliest(first, day)
  }, undefined)
