import type { LocalDate } from '../calendar/local-date.ts'
import type { Clock } from '../journal/clock.ts'
import type { Entry } from '../journal/entry.ts'
import type { VisitDoneBody } from './visit-body.ts'

interface VisitDone extends VisitDoneBody {
  readonly id: string
  readonly on: LocalDate
  readonly clock: Clock
  readonly author: string
}
interface Handed {
  /** Id of the entry. */
  readonly id: string
  /** Account; absent when the hand-over was taken back. */
  readonly to?: string
  /** The last day on which the visit is asked for. */
  readonly due?: LocalDate
  readonly on: LocalDate
  readonly clock: Clock
  readonly author: string
}

/** Who was sent to a person, and what came of it; part of the person's record. */
export interface PersonVisits {
  /** By id. */
  readonly done: readonly VisitDone[]
  /** Ids of visits taken back, sorted. */
  readonly withdrawn: readonly string[]
  /** The latest hand-over. */
  readonly handed?: Handed
}

export type VisitEntry = Extract<
  Entry,
  { kind: 'visit-assigned' | 'visit-done' | 'visit-withdrawn' }
>

const none: PersonVisits = { done: [], withdrawn: [] }

/** Order-free and idempotent, like the record it is part of. */
export function foldVisit(visits: PersonVisits = none, entry: VisitEntry): PersonVisits {
  const { id, on, clock, author } = entry
  switch (entry.kind) {
    case 'visit-assigned': {
      const handed: Handed = { ...entry.body, id, on, clock, author }
      return isLater(handed, visits.handed) ? { ...visits, handed } : visits
    }
    case 'visit-done': {
      const others = visits.done.filter((one) => one.id !== id)
      const done = [...others, { ...entry.body, id, on, clock, author }]
      return { ...visits, done: done.sort((a, b) => (a.id < b.id ? -1 : 1)) }
    }
    case 'visit-withdrawn':
      return {
        ...visits,
        withdrawn: [...new Set([...visits.withdrawn, entry.body.visit])].sort(),
      }
  }
}

/** What two records of one person say, put together. */
export function visitsTogether(
  one: PersonVisits = none,
  { done, withdrawn, handed }: PersonVisits = none,
): PersonVisits {
  const byId = new Map([...one.done, ...done].map((visit) => [visit.id, visit]))
  const latest = handed !== undefined && isLater(handed, one.handed) ? handed : one.handed
  return {
    done: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    withdrawn: [...new Set([...one.withdrawn, ...withdrawn])].sort(),
    ...(latest === undefined ? {} : { handed: latest }),
  }
}

const isLater = (handed: Handed, known: Handed | undefined): boolean =>
  known === undefined ||
  handed.clock > known.clock ||
  (handed.clock === known.clock && handed.id > known.id)

/** Visits that were not taken back, the earliest first. */
export const standing = ({ done, withdrawn }: PersonVisits): readonly VisitDone[] =>
  done
    .filter(({ id }) => !withdrawn.includes(id))
    .toSorted((a, b) => (a.on === b.on ? (a.clock < b.clock ? -1 : 1) : a.on < b.on ? -1 : 1))
