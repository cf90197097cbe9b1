import { subjectsOf, type Entry } from '@jejaring/core/journal/entry'
import {
  emptyHousehold,
  emptyPerson,
  foldHousehold,
  foldPerson,
  type HouseholdRecord,
  type PersonRecord,
} from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { PersonRows } from './person-rows.ts'

/** Numbers of the entries that brought somebody to the village, to the present RT, and of the latest. */
export interface Seqs {
  since: number
  rtSince: number
  changed: number
}
export interface HouseholdState {
  record: HouseholdRecord
  rt: string
  readonly seqs: Seqs
  touched: boolean
}
export interface PersonState {
  record: PersonRecord
  household: string
  rt: string
  readonly seqs: Seqs
  touched: boolean
  /** What the tables say; absent for who is new there. */
  readonly stored?: PersonRows
}
export interface SessionState {
  readonly id: string
  readonly posyandu: string
  readonly on: LocalDate
  readonly closed: boolean
}

/** The part of a village that a run of entries touches, held while they are folded in. */
export interface VillageState {
  readonly households: Map<string, HouseholdState>
  readonly persons: Map<string, PersonState>
  readonly sessions: Map<string, SessionState>
}

export const emptyVillage = (): VillageState => ({
  households: new Map(),
  persons: new Map(),
  sessions: new Map(),
})

/**
 * Folds the entry into the person, household or session it speaks of. Households of registered or moved persons, and
 * the members of households that change their RT, must be in the state.
 */
export function takeEntry(state: VillageState, entry: Entry, seq: number): void {
  switch (entry.kind) {
    case 'household-registered':
    case 'household-changed':
    case 'household-observed':
      return takeForHousehold(state, entry, seq)
    case 'session-opened':
    case 'session-closed':
      return takeForSession(state, entry)
    case 'person-registered':
    case 'person-changed':
    case 'person-moved':
    case 'person-died':
    case 'person-returned':
    case 'persons-told-apart':
    case 'encounter-recorded':
    case 'encounter-amended':
    case 'encounter-voided':
    case 'referral-made':
    case 'referral-received':
    case 'referral-answered':
    case 'service-booked':
    case 'booking-cancelled':
      for (const id of subjectsOf(entry)) takeForPerson(state, id, entry, seq)
  }
}

const startingAt = (seq: number): Seqs => ({ since: seq, rtSince: seq, changed: seq })

function takeForHousehold(state: VillageState, entry: Entry, seq: number): void {
  const id = entry.subject
  const known = state.households.get(id)
  const household = known ?? {
    record: emptyHousehold(id),
    rt: '',
    seqs: startingAt(seq),
    touched: true,
  }
  state.households.set(id, household)
  household.record = foldHousehold(household.record, entry)
  household.touched = true
  household.seqs.changed = seq
  const rt = current(household.record.fields.rt) ?? ''
  if (rt === household.rt) return
  household.rt = rt
  household.seqs.rtSince = seq
  if (known === undefined) return
  for (const person of state.persons.values()) {
    if (person.household === id) movePerson(person, rt, seq)
  }
}

function takeForPerson(state: VillageState, id: string, entry: Entry, seq: number): void {
  const person = state.persons.get(id) ?? {
    record: emptyPerson(id),
    household: '',
    rt: '',
    seqs: startingAt(seq),
    touched: true,
  }
  state.persons.set(id, person)
  person.record = foldPerson(person.record, entry)
  person.touched = true
  person.seqs.changed = seq
  const household = current(person.record.fields.household)
  if (household === undefined || household === person.household) return
  person.household = household
  const rt = state.households.get(household)?.rt
  if (rt === undefined) throw new Error(`household ${household} was not loaded`)
  if (rt !== person.rt) movePerson(person, rt, seq)
}

function movePerson(person: PersonState, rt: string, seq: number): void {
  person.rt = rt
  person.touched = true
  person.seqs.rtSince = seq
  person.seqs.changed = seq
}

function takeForSession(
  { sessions }: VillageState,
  entry: Extract<Entry, { kind: 'session-opened' | 'session-closed' }>,
): void {
  const { posyandu } = entry.body
  const key = `${posyandu} ${entry.subject}`
  const known = sessions.get(key)
  sessions.set(key, {
    id: entry.subject,
    posyandu,
    on: known === undefined || entry.on < known.on ? entry.on : known.on,
    closed: entry.kind === 'session-closed' || known?.closed === true,
  })
}
