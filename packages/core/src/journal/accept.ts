import { addDays, type LocalDate } from '../calendar/local-date.ts'
import { householdObservations } from '../catalogue/observations/household.ts'
import { refuseAnswers, refuseServices } from './accept-services.ts'
import { BOOKING_DAYS } from './booking.ts'
import { refuseVisit } from '../visits/refuse-visit.ts'
import { refuseProblem } from '../problem/refuse-problem.ts'
import { refuseReaction } from '../reaction/refuse-reaction.ts'
import { withCarried } from './carried.ts'
import { clockTime } from './clock.ts'
import { isOfPerson, type Bodies, type Entry } from './entry.ts'
import { hiddenOf } from './keep-hidden.ts'
import { isMotherAndChild } from './merge-plan.ts'
import type { Merge, PersonRecord } from './record.ts'
import type { Circumstances, Refused } from './refusal.ts'
import { isWithinReach, type Stay } from './stays.ts'
import { current } from './writes.ts'

/** What the journal knows when the entry comes, the entries before it in its batch included. */
export interface Known {
  /**
   * The whole of who has that id, also when they go on under another. One of the neighbourhoods is enough to write about
   * them: a phone that has not heard of a merge or a move yet brings what it wrote before.
   */
  person(id: string): { readonly record: PersonRecord; readonly stays: readonly Stay[] } | undefined
  household(id: string): { readonly stays: readonly Stay[] } | undefined
}

/** A device may be ahead of the server by this much: longer is a wrong clock, whose stamps would beat honest ones. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000

/** Why a well-formed entry makes no sense here and now; undefined when it does. */
export function refuse(entry: Entry, known: Known, at: Circumstances): Refused | undefined {
  if (entry.village !== at.village) return { reason: 'other-village', field: 'village' }
  if (!at.authors.has(entry.author)) return { reason: 'not-allowed', field: 'author' }
  if (clockTime(entry.clock) > at.now + CLOCK_TOLERANCE_MS) {
    return { reason: 'clock-ahead', field: 'clock' }
  }
  if (entry.on > at.today) return { reason: 'in-future', field: 'on' }
  return refuseByKind(entry, known, at)
}

function refuseByKind(entry: Entry, known: Known, at: Circumstances): Refused | undefined {
  if (entry.kind === 'person-registered')
    return (
      refuseKnown(entry, known.person(entry.subject), at) ??
      refuseOwnMother(entry.subject, entry.body.mother) ??
      refuseRegistration(entry, known, at)
    )
  if (isOfPerson(entry)) return refuseOfPerson(entry, known, at)
  switch (entry.kind) {
    case 'household-registered':
      return (
        refuseKnown(entry, known.household(entry.subject), at) ??
        refusePlace(entry.body.rt, at) ??
        refuseScope(entry, [{ rt: entry.body.rt }], at)
      )
    case 'household-changed': {
      const household = known.household(entry.subject)
      if (household === undefined) return { reason: 'unknown-household', field: 'subject' }
      const { rt } = entry.body.changes
      return (
        refuseScope(entry, household.stays, at) ?? (rt && refusePlace(rt.value, at, 'changes.rt'))
      )
    }
    case 'household-observed': {
      const household = known.household(entry.subject)
      if (household === undefined) return { reason: 'unknown-household', field: 'subject' }
      const { answers } = entry.body
      return (
        refuseScope(entry, household.stays, at) ??
        refuseAnswers(householdObservations, answers, entry.on)
      )
    }
    case 'session-opened':
    case 'session-closed':
    case 'session-counselled':
      return at.posyandu.has(entry.body.posyandu)
        ? undefined
        : { reason: 'unknown-place', field: 'posyandu' }
    case 'problem-reported':
    case 'problem-followed-up':
      return refuseProblem(entry, at)
    // What names nothing changes nothing: there is nobody to protect.
    case 'session-counselling-withdrawn':
      return undefined
  }
}

type OfPerson = Exclude<
  Entry,
  {
    kind:
      | 'household-registered'
      | 'household-changed'
      | 'household-observed'
      | 'person-registered'
      | 'session-opened'
      | 'session-closed'
      | 'session-counselled'
      | 'session-counselling-withdrawn'
      | 'problem-reported'
      | 'problem-followed-up'
  }
>

function refuseOfPerson(entry: OfPerson, known: Known, at: Circumstances): Refused | undefined {
  const person = known.person(entry.subject)
  if (person === undefined) return { reason: 'unknown-person', field: 'subject' }
  const outside = refuseScope(entry, person.stays, at)
  if (outside !== undefined) return outside
  const record = withCarried(person.record)
  const birthDate = bornOf(record)
  if (entry.kind !== 'person-changed' && birthDate !== undefined && entry.on < birthDate) {
    return { reason: 'before-birth', field: 'on' }
  }
  switch (entry.kind) {
    case 'person-changed':
      return (
        refuseOwnMother(entry.subject, entry.body.changes.mother?.value) ??
        refuseChanges(entry.body, known, at)
      )
    case 'person-moved':
      return entry.body.village === at.village
        ? { reason: 'unknown-place', field: 'village' }
        : undefined
    case 'person-died':
    case 'birth-settled':
      return undefined
    case 'person-arrived':
      return refuseKader(entry, at) ?? refuseArrival(entry, at)
    case 'arrival-withdrawn':
      return record.arrivals?.some(({ id }) => id === entry.body.arrival) === true
        ? refuseKader(entry, at)
        : { reason: 'unknown-encounter', field: 'arrival' }
    case 'person-returned':
      return record.departures.some(({ id }) => id === entry.body.entry)
        ? undefined
        : { reason: 'unknown-encounter', field: 'entry' }
    case 'persons-merged':
      return (
        refuseKader(entry, at) ??
        refuseOther(entry, known, at) ??
        refuseOwnMother(entry.subject, entry.body.choices?.mother?.value) ??
        refuseMotherAndChild(person.record, known.person(entry.body.other)?.record) ??
        refuseChanges({ changes: entry.body.choices ?? {} }, known, at)
      )
    case 'merge-undone':
      return record.merges?.some((merge) => isUndoneBy(merge, entry)) === true
        ? refuseKader(entry, at)
        : { reason: 'unknown-encounter', field: 'merge' }
    case 'persons-told-apart':
      return refuseOther(entry, known, at)
    case 'encounter-recorded':
      return refuseServices(entry, at)
    case 'encounter-amended':
      return (
        refuseCorrection(entry, record, at) ??
        refuseServices(entry, at, visitOf(record, entry.body.encounter)?.versions)
      )
    case 'encounter-voided':
      return refuseCorrection(entry, record, at)
    case 'referral-made': {
      const { because } = entry.body
      return because && refuseEncounter(record, because.encounter, 'because.encounter')
    }
    case 'referral-received':
    case 'referral-answered':
      return refuseAnswer(entry, record, at)
    case 'service-booked':
      return refuseBooking(entry, at)
    case 'booking-cancelled':
      return record.bookings?.some(({ id }) => id === entry.body.booking)
        ? undefined
        : { reason: 'unknown-encounter', field: 'booking' }
    case 'attendance-marked':
      return at.posyandu.has(entry.body.posyandu)
        ? undefined
        : { reason: 'unknown-place', field: 'posyandu' }
    case 'attendance-withdrawn':
      return record.attended?.some(({ id }) => id === entry.body.attendance)
        ? undefined
        : { reason: 'unknown-encounter', field: 'attendance' }
    case 'visit-assigned':
    case 'visit-done':
    case 'visit-withdrawn':
      return refuseVisit(entry, person, at)
    case 'reaction-reported':
    case 'reaction-withdrawn':
      return refuseReaction(entry, record, at)
  }
}

/** What was said by mistake is taken back by health workers, for a kader only what is her own. */
function refuseAnswer(
  entry: Extract<Entry, { kind: 'referral-received' | 'referral-answered' }>,
  record: PersonRecord,
  at: Circumstances,
): Refused | undefined {
  const letter = record.referrals.find(({ id, made }) => id === entry.body.referral && made)
  if (letter === undefined) return { reason: 'unknown-encounter', field: 'referral' }
  const [field, named, said] =
    entry.kind === 'referral-received'
      ? ([
          'takesBack',
          [entry.body.takesBack ?? []].flat(),
          [...(letter.received ?? []), ...(letter.unreceived ?? [])],
        ] as const)
      : ([
          'replaces',
          entry.body.replaces ?? [],
          [...letter.answers, ...(letter.replaced ?? [])],
        ] as const)
  for (const id of named) {
    const found = said.find((one) => one.id === id)
    if (found === undefined) return { reason: 'unknown-encounter', field }
    if (found.author !== entry.author && at.authors.get(entry.author) === 'kader') {
      return { reason: 'not-allowed', field }
    }
  }
  return undefined
}

/** From the day it is promised, and at most a year ahead. */
function refuseBooking(
  { on, body }: Extract<Entry, { kind: 'service-booked' }>,
  { catalogue }: Circumstances,
): Refused | undefined {
  if (!catalogue.services.some(({ id }) => id === body.service)) {
    return { reason: 'unknown-service', field: 'service' }
  }
  return body.day < on || body.day > addDays(on, BOOKING_DAYS)
    ? { reason: 'implausible', field: 'day' }
    : undefined
}

/** Somebody left for this village and nobody else is they. A server in a post leaves it to the one above. */
function refuseArrival(
  { subject, body }: Extract<Entry, { kind: 'person-arrived' }>,
  { departed }: Circumstances,
): Refused | undefined {
  if (departed === undefined) return undefined
  const left = departed.get(body.departure)
  if (left?.from !== body.from || left.person !== body.person) {
    return { reason: 'unknown-encounter', field: 'departure' }
  }
  return left.receivedAs === undefined || left.receivedAs === subject
    ? undefined
    : { reason: 'id-taken', field: 'departure' }
}

const isUndoneBy = (
  { id, survivor, absorbed }: Merge,
  { subject, body }: Extract<Entry, { kind: 'merge-undone' }>,
): boolean => id === body.merge && survivor === subject && absorbed === body.other

/** Whose record goes on is a matter for health workers: a kader does not see all of it. */
const refuseKader = ({ author }: Entry, at: Circumstances): Refused | undefined =>
  at.authors.get(author) === 'kader' ? { reason: 'not-allowed', field: 'kind' } : undefined

/** A phone that has not heard of a merge goes by the birth date it knows: of several the earliest. */
const bornOf = ({ fields, merges }: PersonRecord): LocalDate | undefined =>
  merges === undefined
    ? current(fields.birthDate)
    : fields.birthDate?.map(({ value }) => value).toSorted()[0]

/** The second of two persons an entry speaks of. */
function refuseOther(
  entry: Extract<Entry, { kind: 'persons-merged' | 'persons-told-apart' }>,
  known: Known,
  at: Circumstances,
): Refused | undefined {
  const { other } = entry.body
  const person = known.person(other)
  return person === undefined || other === entry.subject
    ? { reason: 'unknown-person', field: 'other' }
    : refuseScope(entry, person.stays, at)
}

/**
 * Whether a mother is old enough, or a woman, is not asked here: her own record may be the wrong one, and a child must not
 * be kept from the register by it.
 */
const refuseOwnMother = (subject: string, mother: string | undefined): Refused | undefined =>
  mother === subject ? { reason: 'implausible', field: 'mother' } : undefined

const refuseMotherAndChild = (
  one: PersonRecord,
  other: PersonRecord | undefined,
): Refused | undefined =>
  other !== undefined && isMotherAndChild(one, other)
    ? { reason: 'implausible', field: 'other' }
    : undefined

function refuseRegistration(
  entry: Extract<Entry, { kind: 'person-registered' }>,
  known: Known,
  at: Circumstances,
): Refused | undefined {
  const { on, body } = entry
  if (body.birthDate > at.today) return { reason: 'in-future', field: 'birthDate' }
  if (on < body.birthDate) return { reason: 'before-birth', field: 'on' }
  const household = known.household(body.household)
  if (household === undefined) return { reason: 'unknown-household', field: 'household' }
  return refuseScope(entry, household.stays, at)
}

function refuseChanges(
  { changes }: Bodies['person-changed'],
  known: Known,
  at: Circumstances,
): Refused | undefined {
  const { birthDate, household } = changes
  if (birthDate !== undefined && birthDate.value > at.today) {
    return { reason: 'in-future', field: 'changes.birthDate' }
  }
  return household === undefined || known.household(household.value) !== undefined
    ? undefined
    : { reason: 'unknown-household', field: 'changes.household' }
}

/**
 * A kader corrects what kader did: a health worker's visit may hold what she is not shown. Nor does she withdraw what
 * somebody wrote down beside it.
 */
function refuseCorrection(
  { kind, author, body }: Extract<Entry, { kind: 'encounter-amended' | 'encounter-voided' }>,
  record: PersonRecord,
  at: Circumstances,
): Refused | undefined {
  const [now] = visitOf(record, body.encounter)?.versions ?? []
  if (now === undefined || at.authors.get(author) !== 'kader') {
    return refuseEncounter(record, body.encounter)
  }
  const loses = kind === 'encounter-voided' && hiddenOf(now, at.catalogue).length > 0
  return loses || now.cadre !== 'kader' ? { reason: 'not-allowed', field: 'encounter' } : undefined
}

const visitOf = (record: PersonRecord, id: string) =>
  record.encounters.find((encounter) => encounter.id === id)

function refuseEncounter(
  record: PersonRecord,
  id: string,
  field = 'encounter',
): Refused | undefined {
  return visitOf(record, id) !== undefined ? undefined : { reason: 'unknown-encounter', field }
}

/** Who is registered a second time must be within reach as well. */
const refuseKnown = (
  entry: Entry,
  found: { readonly stays: readonly Stay[] } | undefined,
  at: Circumstances,
): Refused | undefined => found && refuseScope(entry, found.stays, at)

const refusePlace = (rt: string, at: Circumstances, field = 'rt'): Refused | undefined =>
  at.neighbourhoods.has(rt) ? undefined : { reason: 'unknown-place', field }

const refuseScope = (
  { on }: Entry,
  stays: readonly Stay[],
  { scope }: Circumstances,
): Refused | undefined =>
  scope === undefined || isWithinReach(stays, on, scope)
    ? undefined
    : { reason: 'outside-scope', field: 'subject' }
