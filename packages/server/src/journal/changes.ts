import { disabilityOf } from '@jejaring/core/journal/disability-of'
import { survivorOf } from '@jejaring/core/journal/merge'
import { departureOf, type PersonRecord } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import type { JudgeOptions } from '@jejaring/core/judge/judge'
import { isOpen } from '@jejaring/core/problem/problem-record'
import { disabilityStateOf } from '@jejaring/core/person/disability'
import { searchText } from '@jejaring/core/person/search-text'
import {
  count,
  countMark,
  coverageChanges,
  emptyCounters,
  populationChanges,
  type Counters,
} from './counters.ts'
import {
  membersOf,
  wholeOf,
  type HouseholdState,
  type PersonState,
  type ProblemState,
  type VillageState,
} from './fold-village.ts'
import {
  bookingKey,
  referralKey,
  nothingAt,
  rowsOf,
  type BookingRow,
  type DifferenceRow,
  type DueRow,
  type MarkRow,
  type PersonRows,
  type ReferralRow,
} from './person-rows.ts'

/** Rows to write, to take away and to add up, as objects named like their columns. */
export type Changes = ReturnType<typeof changesOf>

/** What the tables must become after a run of entries: everything about the touched, and nothing else. */
export function changesOf(state: VillageState, options: JudgeOptions) {
  const counters = emptyCounters()
  return { ...changesOfPeople(state, options, counters), ...changesOfCounters(counters) }
}

/** What is summed, to write once for several runs of entries. */
export const changesOfCounters = (counters: Counters) => ({
  coverage: coverageChanges(counters),
  population: populationChanges(counters),
})

/** All but what is summed, which is left in `counters`. */
export function changesOfPeople(state: VillageState, options: JudgeOptions, counters: Counters) {
  const persons = [...state.persons.values()].filter(({ touched }) => touched)
  const rows = persons.map((person) => compare(state, person, options, counters))
  const goOn = persons.filter(({ record }) => oneOf(state, record) === record.id)
  // What is another id's of the same person now is written over, not taken away.
  const booked = new Set(rows.flatMap((one) => one.bookings.map(bookingKey)))
  const referred = new Set(rows.flatMap((one) => one.referrals.map(referralKey)))
  const merged = persons.filter(({ record }) => membersOf(state, record.id).length > 1)
  return {
    household: [...state.households.values()].filter(({ touched }) => touched).map(householdRow),
    person: goOn.map((person) => personRow(state, person)),
    personGone: gone(persons, goOn, ({ stored }) => stored !== undefined),
    merged: merged.map((person) => mergedRow(state, person)),
    mergedGone: gone(persons, merged, ({ wasMerged }) => wasMerged === true),
    due: rows.flatMap((one) => one.due.map((row) => dueColumns(one, row))),
    dueGone: rows.flatMap((one) => one.dueGone.map((row) => dueColumns(one, row))),
    mark: rows.flatMap((one) => one.marks.map((row) => markColumns(one, row))),
    markGone: rows.flatMap((one) => one.marksGone.map((row) => markColumns(one, row))),
    referral: rows.flatMap((one) => one.referrals.map((row) => referralColumns(one, row))),
    referralGone: rows
      .flatMap((one) => one.referralsGone.map((row) => referralColumns(one, row)))
      .filter(({ id }) => !referred.has(id)),
    booking: rows.flatMap((one) => one.bookings.map((row) => bookingColumns(one, row))),
    bookingGone: rows
      .flatMap((one) => one.bookingsGone.map((row) => bookingColumns(one, row)))
      .filter(({ id }) => !booked.has(id)),
    difference: rows.flatMap((one) => one.differences.map((row) => differenceColumns(one, row))),
    differenceGone: rows.flatMap((one) =>
      one.differencesGone.map((row) => differenceColumns(one, row)),
    ),
    move: persons.flatMap(({ record }) => movesOf(record)),
    session: [...state.sessions.values()].map(({ id, posyandu, on, closed }) => ({
      posyandu,
      id,
      on_day: on,
      closed,
    })),
    problem: [...state.problems.values()].flatMap(problemRow),
  }
}

/** Moves to and from other villages, those taken back included: a row never goes. */
const movesOf = ({
  id: person,
  departures,
  returned,
  arrivals = [],
  arrivalsWithdrawn = [],
}: PersonRecord) => [
  ...departures.flatMap(({ id, on, village }) =>
    village === undefined
      ? []
      : [
          {
            id,
            direction: 'out',
            departure: id,
            person,
            other_village: village,
            on_day: on,
            stands: !returned.includes(id),
          },
        ],
  ),
  ...arrivals.map(({ id, on, from, departure }) => ({
    id,
    direction: 'in',
    departure,
    person,
    other_village: from,
    on_day: on,
    stands: !arrivalsWithdrawn.includes(id),
  })),
]

interface Compared {
  readonly person: string
  readonly rt: string
  readonly due: readonly DueRow[]
  readonly dueGone: readonly DueRow[]
  readonly marks: readonly MarkRow[]
  readonly marksGone: readonly MarkRow[]
  readonly referrals: readonly ReferralRow[]
  readonly referralsGone: readonly ReferralRow[]
  readonly bookings: readonly BookingRow[]
  readonly bookingsGone: readonly BookingRow[]
  readonly differences: readonly DifferenceRow[]
  readonly differencesGone: readonly DifferenceRow[]
}

/** What differs from the stored rows; after a move to another RT, every row does. */
function compare(
  state: VillageState,
  { record, rt, stored }: PersonState,
  options: JudgeOptions,
  counters: Counters,
): Compared {
  const whole = oneOf(state, record) === record.id ? wholeOf(state, record.id) : undefined
  const now = whole === undefined ? nothingAt(rt) : rowsOf(whole, rt, options)
  recount(counters, stored, now)
  const known = stored?.rt === rt ? stored : undefined
  const [due, dueGone] = differing(stored?.due, known?.due, now.due)
  const [marks, marksGone] = differing(stored?.marks, known?.marks, now.marks)
  const [referrals, referralsGone] = differing(stored?.referrals, known?.referrals, now.referrals)
  const [bookings, bookingsGone] = differing(stored?.bookings, known?.bookings, now.bookings)
  const [differences, differencesGone] = differing(
    stored?.differences,
    known?.differences,
    now.differences,
  )
  const gone = { dueGone, marksGone, referralsGone, bookingsGone, differencesGone }
  return { person: record.id, rt, due, marks, referrals, bookings, differences, ...gone }
}

/** @returns rows to write (new, or unlike the one in `known`), and rows of `stored` that are no more */
function differing<Row extends readonly unknown[]>(
  stored: ReadonlyMap<string, Row> | undefined,
  known: ReadonlyMap<string, Row> | undefined,
  now: ReadonlyMap<string, Row>,
): readonly [written: readonly Row[], gone: readonly Row[]] {
  const written = [...now].filter(([key, row]) => {
    const before = known?.get(key)
    return before === undefined || !isSame(before, row)
  })
  const gone = [...(stored ?? [])].filter(([key]) => !now.has(key))
  return [written.map(([, row]) => row), gone.map(([, row]) => row)]
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((value, at) => value === b[at] || isSameObject(value, b[at]))

/** Written by the same code, so with their keys in the same order. */
const isSameObject = (a: unknown, b: unknown): boolean =>
  typeof a === 'object' && a !== null && JSON.stringify(a) === JSON.stringify(b)

function recount(counters: Counters, stored: PersonRows | undefined, now: PersonRows): void {
  if (
    stored === undefined ||
    stored.rt !== now.rt ||
    stored.lives !== now.lives ||
    !isCountedSame(stored, now)
  ) {
    if (stored !== undefined) count(counters, stored, -1)
    count(counters, now, 1)
    return
  }
  for (const mark of now.marks.values()) recountMark(counters, now, stored.marks.get(mark[0]), mark)
  for (const mark of stored.marks.values()) {
    if (!now.marks.has(mark[0])) countMark(counters, now, mark, -1)
  }
}

const isCountedSame = ({ counted: a }: PersonRows, { counted: b }: PersonRows): boolean =>
  a?.sex === b?.sex && a?.birthDate === b?.birthDate && a?.disability === b?.disability

/** Adds and takes away only where they differ. */
function recountMark(
  counters: Counters,
  of: PersonRows,
  stored: MarkRow | undefined,
  now: MarkRow,
): void {
  if (stored === undefined) return countMark(counters, of, now, 1)
  if (isSameObject(stored[1], now[1])) return
  countMark(counters, of, stored, -1)
  countMark(counters, of, now, 1)
}

const problemRow = ({ record, touched }: ProblemState) =>
  record === undefined || !touched
    ? []
    : [
        {
          id: record.id,
          reported_by: record.reports[0]?.by ?? '',
          is_open: isOpen(record),
          record,
        },
      ]

function householdRow({ record, rt, seqs }: HouseholdState) {
  return {
    id: record.id,
    rt,
    head_name: current(record.fields.headName) ?? '',
    address: current(record.fields.address) ?? '',
    record,
    since_seq: seqs.since,
    rt_since_seq: seqs.rtSince,
    changed_seq: seqs.changed,
  }
}

/** Who had a row and is not among those who have one. */
function gone(
  persons: readonly PersonState[],
  stay: readonly PersonState[],
  had: (person: PersonState) => boolean,
): readonly { readonly id: string }[] {
  const kept = new Set(stay)
  return persons
    .filter((person) => had(person) && !kept.has(person))
    .map(({ record }) => ({ id: record.id }))
}

/** Under which id the person of this record goes on. */
const oneOf = (state: VillageState, record: PersonRecord): string | undefined =>
  record.merges === undefined
    ? record.id
    : survivorOf(membersOf(state, record.id).map((member) => member.record))

function mergedRow(state: VillageState, { record, household, rt, seqs }: PersonState) {
  return {
    id: record.id,
    one: oneOf(state, record) ?? record.id,
    household,
    rt,
    record,
    since_seq: seqs.since,
    rt_since_seq: seqs.rtSince,
    changed_seq: seqs.changed,
  }
}

function personRow(state: VillageState, { record: own, household, rt, seqs }: PersonState) {
  const record = wholeOf(state, own.id) ?? own
  const { fields } = record
  const left = departureOf(record)
  const name = current(fields.name) ?? ''
  return {
    id: record.id,
    household,
    rt,
    name,
    search: searchText(name),
    sex: current(fields.sex),
    birth_date: current(fields.birthDate),
    disability: disabilityStateOf(disabilityOf(record)),
    left_on: left?.on,
    left_kind: left?.kind,
    record,
    since_seq: seqs.since,
    rt_since_seq: seqs.rtSince,
    changed_seq: seqs.changed,
  }
}

const dueColumns = ({ person, rt }: Compared, row: DueRow) => {
  const [service, dose, from_day, late_day, before_day, reason] = row
  return { person, rt, service, dose, from_day, late_day, before_day, reason }
}

const markColumns = ({ person, rt }: Compared, row: MarkRow) => {
  const [indicator, periods] = row
  return { person, rt, indicator, periods }
}

const referralColumns = ({ person, rt }: Compared, row: ReferralRow) => {
  const [id, to_kind, on_day, within_days, answered_on, received_on, reason, ...because] = row
  const [encounter, service, scale, outcome] = because
  const what = { to_kind, on_day, within_days, answered_on, received_on, reason }
  return { person, rt, id, ...what, encounter, service, scale, outcome }
}

const bookingColumns = ({ person, rt }: Compared, row: BookingRow) => {
  const [id, service, place, day] = row
  return { person, rt, id, service, place, day }
}

const differenceColumns = ({ person, rt }: Compared, row: DifferenceRow) => {
  const [encounter, service, on_day, catalogue, told, judged] = row
  return { person, rt, encounter, service, on_day, catalogue, told, judged }
}
