import { addMonths, type LocalDate } from '../calendar/local-date.ts'
import type { PersonRecord } from '../journal/record.ts'
import type { Circumstances, Refused } from '../journal/refusal.ts'
import { isWithinReach, type Stay } from '../journal/stays.ts'
import type { VisitEntry } from './person-visits.ts'

/** Nobody promises farther ahead: it is a year mistyped. */
const AHEAD_MONTHS = 12

interface Visited {
  readonly record: PersonRecord
  readonly stays: readonly Stay[]
}

/**
 * Why a hand-over or a visit makes no sense here and now; the person is known and within reach of who brings the entry.
 * Nobody is sent to, or reports from, a house whose people they may not see.
 */
export function refuseVisit(
  entry: VisitEntry,
  person: Visited,
  at: Circumstances,
): Refused | undefined {
  const sees = (visitor: string): boolean => {
    const own = at.visitors.get(visitor)
    return own === undefined || isWithinReach(person.stays, entry.on, own)
  }
  switch (entry.kind) {
    case 'visit-assigned': {
      const { to, due } = entry.body
      if (to !== undefined && !(at.visitors.has(to) && sees(to))) {
        return { reason: 'unknown-worker', field: 'to' }
      }
      return isAhead(due, entry.on) ? undefined : { reason: 'implausible', field: 'due' }
    }
    case 'visit-done': {
      const { cadre, again } = entry.body
      if (at.authors.get(entry.author) === 'kader' && cadre !== 'kader') {
        return { reason: 'not-allowed', field: 'cadre' }
      }
      if (!sees(entry.author)) return { reason: 'outside-scope', field: 'author' }
      return isAhead(again, entry.on) ? undefined : { reason: 'implausible', field: 'again' }
    }
    case 'visit-withdrawn':
      return person.record.visits?.done.some(({ id }) => id === entry.body.visit) === true
        ? undefined
        : { reason: 'unknown-encounter', field: 'visit' }
  }
}

/** From the day it is said, or no day at all. */
const isAhead = (day: LocalDate | undefined, on: LocalDate): boolean =>
  day === undefined || (day >= on && day <= addMonths(on, AHEAD_MONTHS))
