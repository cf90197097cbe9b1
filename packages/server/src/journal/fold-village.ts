import { isOfHousehold, isOfPerson, subjectsOf, type Entry } from '@jejaring/core/journal/entry'
import {
  emptyHousehold,
  emptyPerson,
  foldHousehold,
  foldPerson,
  type HouseholdRecord,
  type PersonRecord,
} from '@jejaring/core/journal/record'
import { asOne, whoIsOne } from '@jejaring/core/journal/merge'
import { current } from '@jejaring/core/journal/writes'
import { foldProblem, type ProblemRecord } from '@jejaring/core/problem/problem-record'
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
/** One id of a person; with nearly everybody the only one. */
export interface PersonState {
  /** What was written about this id. */
  record: PersonRecord
  /** Of the person, under whichever id: with the RT it decides who sees them. */
  household: string
  rt: string
  readonly seqs: Seqs
  touched: boolean
  /** What the tables say; absent for who is new there, or goes on under another id. */
  readonly stored?: PersonRows
  /** Stands among the several ids of one person. */
  readonly wasMerged?: true
}
export interface SessionState {
  readonly id: string
  readonly posyandu: string
  readonly on: LocalDate
  readonly closed: boolean
}

export interface ProblemState {
  record: ProblemRecord | undefined
  touched: boolean
}

/** The part of a village that a run of entries touches, held while they are folded in. */
export interface VillageState {
  readonly households: Map<string, HouseholdState>
  readonly persons: Map<string, PersonState>
  readonly sessions: Map<string, SessionState>
  readonly problems: Map<string, ProblemState>
}

export const emptyVillage = (): VillageState => ({
  households: new Map(),
  persons: new Map(),
  sessions: new Map(),
  problems: new Map(),
})

/**
 * Folds the entry into the person, household, session or problem it speaks of. Households of registered or moved persons, and
 * the members of households that change their RT, must be in the state.
 */
export function takeEntry(state: VillageState, entry: Entry, seq: number): void {
  if (isOfPerson(entry)) return takeForPeople(state, entry, seq)
  if (isOfHousehold(entry)) return takeForHousehold(state, entry, seq)
  switch (entry.kind) {
    case 'session-opened':
    case 'session-closed':
      return takeForSession(state, entry)
    case 'problem-reported':
    case 'problem-followed-up':
      state.problems.set(entry.subject, {
        record: foldProblem(state.problems.get(entry.subject)?.record, entry),
        touched: true,
      })
      return
    // Only the phones of the post count talks.
    case 'session-counselled':
    case 'session-counselling-withdrawn':
      return
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

function takeForPeople(state: VillageState, entry: Entry, seq: number): void {
  const ids = subjectsOf(entry)
  for (const id of ids) {
    const person = state.persons.get(id) ?? {
      record: emptyPerson(id),
      household: '',
      rt: '',
      seqs: startingAt(seq),
      touched: true,
    }
    state.persons.set(id, person)
    person.record = foldPerson(person.record, entry)
  }
  // After a merge was taken back the two are looked at one by one.
  for (const id of ids) placeOne(state, id, seq)
}

/** Everybody who is one person with `id`, all of whom are in the state. */
export const membersOf = (state: VillageState, id: string): readonly PersonState[] =>
  whoIsOne(id, (one) => state.persons.get(one)?.record).flatMap(
    (record) => state.persons.get(record.id) ?? [],
  )

/** The record that counts for the person of this id. */
export function wholeOf(state: VillageState, id: string): PersonRecord | undefined {
  const person = state.persons.get(id)
  return person?.record.merges === undefined
    ? person?.record
    : asOne(membersOf(state, id).map(({ record }) => record))
}

function placeOne(state: VillageState, id: string, seq: number): void {
  const household = current(wholeOf(state, id)?.fields.household)
  for (const person of membersOf(state, id)) {
    person.touched = true
    person.seqs.changed = seq
    if (household === undefined || household === person.household) continue
    person.household = household
    const rt = state.households.get(household)?.rt
    if (rt === undefined) throw new Error(`household ${household} was not loaded`)
    if (rt !== person.rt) movePerson(person, rt, seq)
  }
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
