import type { LocalDate } from '../calendar/local-date.ts'
import type { Answer } from '../catalogue/observation.ts'
import type { HouseholdFields, PersonFields } from '../person/person.ts'
import { foldVisit, type PersonVisits } from '../visits/person-visits.ts'
import { withArrival, type Arrival } from './arrival.ts'
import { foldReaction, type PersonReactions } from '../reaction/person-reactions.ts'
import { withAnswers, withReceived } from '../referral/answers.ts'
import type { AttendanceRecord } from './attendance.ts'
import { withBirth, type BirthSettled } from './birth-settled.ts'
import type { BookingRecord } from './booking.ts'
import type { Clock } from './clock.ts'
import {
  isOfPerson,
  subjectsOf,
  type Changes,
  type EncounterBody,
  type Entry,
  type ReferralAnswerBody,
  type ReferralBody,
} from './entry.ts'
import { withChanges, withValues, type Writes } from './writes.ts'

export interface EncounterVersion extends EncounterBody {
  /** The entry that says so. */
  readonly entry: string
  readonly on: LocalDate
  readonly clock: Clock
  readonly author: string
  readonly catalogue: number
}
/** A visit with its corrections, newest first; the first counts. */
export interface EncounterRecord {
  readonly id: string
  /** The id it was written about, where that is another of the same person. */
  readonly of?: string
  /** The village where it happened, where that is another: it is read here and corrected there. */
  readonly from?: string
  readonly versions: readonly EncounterVersion[]
  readonly voided?: { readonly entry: string; readonly author: string; readonly reason: string }
}
export interface ReferralRecord {
  readonly id: string
  /** The id it was written about, where that is another of the same person. */
  readonly of?: string
  /** The village it came from with the person; it is answered here. */
  readonly from?: string
  readonly made?: ReferralBody & {
    readonly on: LocalDate
    readonly clock: Clock
    readonly author: string
  }
  /** When the person came there, by whoever wrote it down first; absent while nobody did. */
  readonly received?: readonly {
    readonly id: string
    readonly on: LocalDate
    readonly author: string
    readonly takesBack?: string
  }[]
  /** Taken back, and what takes them back. */
  readonly unreceived?: NonNullable<ReferralRecord['received']>
  /** Those that stand. */
  readonly answers: readonly ReferralAnswer[]
  /** Those that do not any more; absent while all stand. */
  readonly replaced?: readonly ReferralAnswer[]
}
export interface ReferralAnswer extends Omit<ReferralAnswerBody, 'referral'> {
  readonly id: string
  readonly on: LocalDate
  readonly clock: Clock
  readonly author: string
}
/** Died or left; taken back when a `person-returned` names its id. */
export interface Departure {
  readonly id: string
  readonly kind: 'died' | 'moved'
  readonly on: LocalDate
  readonly clock: Clock
  /** Where they are waited for: code and name of the village. Absent where that is out of reach. */
  readonly village?: string
  readonly to?: string
}

/** Two records that are one person's, until somebody parts them again. */
export interface Merge {
  readonly id: string
  /** Whose id goes on. */
  readonly survivor: string
  readonly absorbed: string
  readonly on: LocalDate
  readonly clock: Clock
  readonly author: string
  /** Values chosen where the two differed. */
  readonly choices: Changes<PersonFields>
}

/**
 * Everything the journal says about one person. Folding the same entries in any order, any number of times,
 * gives the same record: arrays are sorted by id or stamp.
 */
export interface PersonRecord {
  readonly id: string
  /** First day the person is known here. */
  readonly since?: LocalDate
  readonly fields: Writes<PersonFields>
  readonly encounters: readonly EncounterRecord[]
  readonly referrals: readonly ReferralRecord[]
  /** Absent while nothing was booked. */
  readonly bookings?: readonly BookingRecord[]
  /** Ids of bookings taken back. */
  readonly bookingsCancelled?: readonly string[]
  /** Days at a Posyandu, those taken back included; absent while nobody marked any. */
  readonly attended?: readonly AttendanceRecord[]
  /** Ids of attendances taken back. */
  readonly attendedWithdrawn?: readonly string[]
  readonly departures: readonly Departure[]
  /** Ids of departures taken back. */
  readonly returned: readonly string[]
  /** Merges with others, as both know them; absent while there was none. */
  readonly merges?: readonly Merge[]
  /** Ids of merges taken back. */
  readonly parted?: readonly string[]
  /** Ids of people alike who are somebody else; absent while nobody was told apart. */
  readonly apart?: readonly string[]
  /** Home visits; absent while nobody was sent and nobody went. */
  readonly visits?: PersonVisits
  /** What happened after vaccines; absent while nobody told of anything. */
  readonly reactions?: PersonReactions
  /** Absent for nearly everybody: who never came from another village. */
  readonly arrivals?: readonly Arrival[]
  /** Children of deliveries that are not registered from them; absent while nobody said so of any. */
  readonly births?: readonly BirthSettled[]
  /** Ids of arrivals taken back. */
  readonly arrivalsWithdrawn?: readonly string[]
}
export interface ObservedAnswer {
  readonly on: LocalDate
  readonly answer: Answer
}
export interface HouseholdRecord {
  readonly id: string
  readonly since?: LocalDate
  readonly fields: Writes<HouseholdFields>
  /** By field of `householdObservations`; absent while nothing was asked. */
  readonly observed?: Writes<Readonly<Record<string, ObservedAnswer>>>
}

/**
 * How many kinds of entries the fold understands, one for the disability an arrival brings and one for answers that
 * replace others. A device that was folded by fewer folds its journal again from the beginning.
 */
export const KINDS = 37

export const emptyPerson = (id: string): PersonRecord => ({
  id,
  fields: {},
  encounters: [],
  referrals: [],
  departures: [],
  returned: [],
})
export const emptyHousehold = (id: string): HouseholdRecord => ({ id, fields: {} })

/** The record with one more entry; entries of other kinds leave it as it is. */
export function foldPerson(record: PersonRecord, entry: Entry): PersonRecord {
  if (!isOfPerson(entry)) return record
  switch (entry.kind) {
    case 'person-registered':
      return {
        ...record,
        since: record.since === undefined || entry.on < record.since ? entry.on : record.since,
        fields: withValues(record.fields, entry.body, entry.clock),
      }
    case 'person-changed':
      return {
        ...record,
        fields: withChanges(record.fields, entry.body.changes, entry.clock),
      }
    case 'person-died':
    case 'person-moved': {
      const departure: Departure = {
        id: entry.id,
        kind: entry.kind === 'person-died' ? 'died' : 'moved',
        on: entry.on,
        clock: entry.clock,
        ...(entry.kind === 'person-moved' && entry.body.village !== undefined ? entry.body : {}),
      }
      return { ...record, departures: insert(record.departures, departure, (a) => a.id) }
    }
    case 'person-returned':
      return { ...record, returned: insert(record.returned, entry.body.entry, (id) => id) }
    case 'birth-settled':
      return { ...record, births: withBirth(record.births, entry) }
    case 'person-arrived': {
      const { disability, mentalDisability } = entry.body
      const told = {
        ...(disability === undefined ? {} : { disability }),
        ...(mentalDisability === undefined ? {} : { mentalDisability }),
      }
      return {
        ...record,
        fields: withValues(record.fields, told, entry.clock),
        arrivals: withArrival(record.arrivals, entry),
      }
    }
    case 'arrival-withdrawn': {
      const withdrawn = insert(record.arrivalsWithdrawn ?? [], entry.body.arrival, (id) => id)
      return { ...record, arrivalsWithdrawn: withdrawn }
    }
    case 'persons-merged': {
      const merge: Merge = {
        id: entry.id,
        survivor: entry.subject,
        absorbed: entry.body.other,
        on: entry.on,
        clock: entry.clock,
        author: entry.author,
        choices: entry.body.choices ?? {},
      }
      return { ...record, merges: insert(record.merges ?? [], merge, (known) => known.id) }
    }
    case 'merge-undone':
      return { ...record, parted: insert(record.parted ?? [], entry.body.merge, (id) => id) }
    case 'persons-told-apart': {
      const [other] = subjectsOf(entry).filter((id) => id !== record.id)
      if (other === undefined) return record
      return { ...record, apart: insert(record.apart ?? [], other, (id) => id) }
    }
    case 'encounter-recorded':
      return withVersion(record, entry.id, versionOf(entry, entry.body))
    case 'encounter-amended': {
      const { encounter, ...body } = entry.body
      return withVersion(record, encounter, versionOf(entry, body))
    }
    case 'encounter-voided': {
      const voided = { entry: entry.id, author: entry.author, reason: entry.body.reason }
      return withEncounter(record, entry.body.encounter, (encounter) =>
        encounter.voided !== undefined && encounter.voided.entry <= entry.id
          ? encounter
          : { ...encounter, voided },
      )
    }
    case 'referral-made': {
      const made = { ...entry.body, on: entry.on, clock: entry.clock, author: entry.author }
      return withReferral(record, entry.id, (referral) => ({ ...referral, made }))
    }
    case 'referral-answered': {
      const { referral: id, ...said } = entry.body
      const answer = {
        ...said,
        id: entry.id,
        on: entry.on,
        clock: entry.clock,
        author: entry.author,
      }
      return withReferral(record, id, (referral) => withAnswers(referral, [answer]))
    }
    case 'referral-received': {
      const { id, on, author } = entry
      const { referral: letter, ...said } = entry.body
      return withReferral(record, letter, (referral) =>
        withReceived(referral, [{ ...said, id, on, author }]),
      )
    }
    case 'service-booked': {
      const { id, on, clock, author } = entry
      const booking = { ...entry.body, id, on, clock, author }
      return { ...record, bookings: insert(record.bookings ?? [], booking, (one) => one.id) }
    }
    case 'booking-cancelled': {
      const cancelled = insert(record.bookingsCancelled ?? [], entry.body.booking, (id) => id)
      return { ...record, bookingsCancelled: cancelled }
    }
    case 'attendance-marked': {
      const { id, on, clock, author } = entry
      const came = { ...entry.body, id, on, clock, author }
      return { ...record, attended: insert(record.attended ?? [], came, (one) => one.id) }
    }
    case 'attendance-withdrawn': {
      const withdrawn = insert(record.attendedWithdrawn ?? [], entry.body.attendance, (id) => id)
      return { ...record, attendedWithdrawn: withdrawn }
    }
    case 'visit-assigned':
    case 'visit-done':
    case 'visit-withdrawn':
      return { ...record, visits: foldVisit(record.visits, entry) }
    case 'reaction-reported':
    case 'reaction-withdrawn':
      return { ...record, reactions: foldReaction(record.reactions, entry) }
  }
  // A kind that a later version of the app writes down: it is kept in the journal and understood after the update.
  return record
}

export function foldHousehold(record: HouseholdRecord, entry: Entry): HouseholdRecord {
  if (entry.kind === 'household-registered') {
    return {
      ...record,
      since: record.since === undefined || entry.on < record.since ? entry.on : record.since,
      fields: withValues(record.fields, entry.body, entry.clock),
    }
  }
  if (entry.kind === 'household-changed') {
    return {
      ...record,
      fields: withChanges(record.fields, entry.body.changes, entry.clock),
    }
  }
  if (entry.kind === 'household-observed') {
    const told = Object.entries(entry.body.answers).map(
      ([field, answer]) => [field, { on: entry.on, answer }] as const,
    )
    const observed: Readonly<Record<string, ObservedAnswer>> = Object.fromEntries(told)
    return { ...record, observed: withValues(record.observed ?? {}, observed, entry.clock) }
  }
  return record
}

/** Death or departure that stands; the earliest when there are several. */
export function departureOf(record: PersonRecord): Departure | undefined {
  return record.departures
    .filter((departure) => !record.returned.includes(departure.id))
    .reduce<Departure | undefined>(
      (first, next) => (first === undefined || next.on < first.on ? next : first),
      undefined,
    )
}

function versionOf(entry: Entry, body: EncounterBody): EncounterVersion {
  return {
    ...body,
    entry: entry.id,
    on: entry.on,
    clock: entry.clock,
    author: entry.author,
    catalogue: entry.catalogue,
  }
}

function withVersion(record: PersonRecord, id: string, version: EncounterVersion): PersonRecord {
  return withEncounter(record, id, (encounter) =>
    encounter.versions.some((known) => known.entry === version.entry)
      ? encounter
      : {
          ...encounter,
          versions: [...encounter.versions, version].sort(newestFirst),
        },
  )
}

function withEncounter(
  record: PersonRecord,
  id: string,
  change: (encounter: EncounterRecord) => EncounterRecord,
): PersonRecord {
  const known = record.encounters.find((encounter) => encounter.id === id)
  const changed = change(known ?? { id, versions: [] })
  return changed === known
    ? record
    : { ...record, encounters: insert(record.encounters, changed, (e) => e.id) }
}

function withReferral(
  record: PersonRecord,
  id: string,
  change: (referral: ReferralRecord) => ReferralRecord,
): PersonRecord {
  const known = record.referrals.find((referral) => referral.id === id)
  return {
    ...record,
    referrals: insert(record.referrals, change(known ?? { id, answers: [] }), (r) => r.id),
  }
}

/** Sorted by key; an element with the same key is replaced. */
export function insert<Item>(
  items: readonly Item[],
  item: Item,
  key: (item: Item) => string,
): readonly Item[] {
  const wanted = key(item)
  const rest = items.filter((other) => key(other) !== wanted)
  const at = rest.findIndex((other) => key(other) > wanted)
  return at === -1 ? [...rest, item] : [...rest.slice(0, at), item, ...rest.slice(at)]
}

export function newestFirst(a: EncounterVersion, b: EncounterVersion): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? 1 : -1
  return a.entry < b.entry ? 1 : -1
}
