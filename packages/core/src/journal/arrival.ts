import type { LocalDate } from '../calendar/local-date.ts'
import type { DisabilityFacts } from '../person/disability.ts'
import type { Reported } from '../reaction/person-reactions.ts'
import type { BookingRecord } from './booking.ts'
import type { Clock } from './clock.ts'
import type { EncounterBody, Entry } from './entry.ts'
import type { EncounterRecord, PersonRecord, ReferralRecord } from './record.ts'

/** A visit in the village somebody came from, as it stood there. */
export interface CarriedVisit extends EncounterBody {
  readonly id: string
  readonly on: LocalDate
  readonly clock: Clock
  readonly author: string
  readonly catalogue: number
}

/** A device names the departure; what is carried is the server's part, and comes with the next pull. */
export interface ArrivalBody extends Carried {
  /** The village of the departure. */
  readonly from: string
  /** The person's id there. */
  readonly person: string
  /** The `person-moved` that this one answers. */
  readonly departure: string
}

/** What somebody has done and is owed where they come from, and what is known of their disability there. */
export interface Carried extends DisabilityFacts {
  readonly visits?: readonly CarriedVisit[]
  /** Letters that wait for an answer, and what became of those that were carried before. */
  readonly referrals?: readonly ReferralRecord[]
  /** Promises that stand. */
  readonly bookings?: readonly BookingRecord[]
  /** What was told of illness after vaccines, and nobody took back. */
  readonly reactions?: readonly Reported[]
}

/** Came here from another village of the regency, with what was done there. */
export interface Arrival extends ArrivalBody {
  readonly id: string
  readonly on: LocalDate
  readonly author: string
}

/** An id that follows from the departure's, so that two desks that receive somebody register one person. */
export function arrivingId(departure: string): string {
  const mirrored = (digit: string) => (15 - Number.parseInt(digit, 16)).toString(16)
  return departure.slice(0, 24) + departure.slice(24).replaceAll(/[0-9a-f]/g, mirrored)
}

/** Arrivals by the entry that says so; of the same entry with and without its visits, the one with them. */
export function withArrival(
  arrivals: readonly Arrival[] = [],
  { id, on, author, body }: Extract<Entry, { kind: 'person-arrived' }>,
): readonly Arrival[] {
  const known = arrivals.find((one) => one.id === id)
  if (known !== undefined && (known.visits !== undefined || body.visits === undefined)) {
    return arrivals
  }
  const others = arrivals.filter((one) => one.id !== id)
  return [...others, { ...body, id, on, author }].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Arrivals that nobody took back. */
export const standingArrivals = ({
  arrivals = [],
  arrivalsWithdrawn = [],
}: PersonRecord): readonly Arrival[] => arrivals.filter(({ id }) => !arrivalsWithdrawn.includes(id))

/**
 * Visits here and those that were carried over, sorted by id. A carried one is as good as one copied from a book; who
 * comes back to a village brings its own visits again, which count once.
 */
export function encountersOf(record: PersonRecord): readonly EncounterRecord[] {
  if (record.arrivals === undefined) return record.encounters
  const visits = new Map<string, EncounterRecord>()
  for (const { from, visits: carried = [] } of standingArrivals(record)) {
    for (const { id, ...version } of carried) {
      visits.set(id, { id, from, versions: [{ ...version, entry: id, reported: true }] })
    }
  }
  for (const visit of record.encounters) visits.set(visit.id, visit)
  return [...visits.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What goes with somebody who leaves: visits that stand, as they read now. */
export const carriedVisits = (record: PersonRecord): readonly CarriedVisit[] =>
  encountersOf(record).flatMap(({ id, versions: [version], voided }) => {
    if (version === undefined || voided !== undefined) return []
    const { entry: _, ...visit } = version
    return [{ ...visit, id }]
  })
