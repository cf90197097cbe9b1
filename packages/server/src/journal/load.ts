import {
  isOfHousehold,
  isOfPerson,
  subjectsOf,
  type Entry,
  type PersonEntry,
} from '@jejaring/core/journal/entry'
import type { HouseholdRecord, PersonRecord } from '@jejaring/core/journal/record'
import { isOfProblem, type ProblemRecord } from '@jejaring/core/problem/problem-record'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { DisabilityState } from '@jejaring/core/person/disability'
import type { Sex } from '@jejaring/core/person/person'
import type { ClientBase } from 'pg'
import { emptyVillage, type PersonState, type VillageState } from './fold-village.ts'
import {
  bookingKey,
  differenceKey,
  dueKey,
  keyed,
  markKey,
  referralKey,
  type BookingRow,
  type DifferenceRow,
  type DueRow,
  type MarkRow,
  type PersonRows,
  type ReferralRow,
} from './person-rows.ts'

/** Every person and household the entries speak of, refer to or move, as the tables have them. */
export async function loadTouched(
  client: ClientBase,
  village: string,
  entries: readonly Entry[],
): Promise<VillageState> {
  const { persons, households, movedHouseholds, problems } = wanted(entries)
  const state = emptyVillage()
  const homes =
    households.size === 0 ? undefined : loadHouseholds(client, village, [...households], state)
  const everybody = async () => {
    if (persons.size === 0 && movedHouseholds.size === 0) return
    const ids =
      movedHouseholds.size === 0
        ? [...persons]
        : await withMembers(client, village, persons, movedHouseholds)
    await loadPersons(client, village, ids, state)
  }
  await Promise.all([homes, everybody(), loadProblems(client, village, [...problems], state)])
  if (entries.some(isOfMerge) || hasMerged(state)) await loadMerged(client, village, state)
  return state
}

const isOfMerge = ({ kind }: Entry): boolean => kind === 'persons-merged' || kind === 'merge-undone'
const hasMerged = ({ persons }: VillageState): boolean =>
  [...persons.values()].some(({ wasMerged }) => wasMerged)

/** The other ids of those who have several, and the homes each was written down in. Few ask for it. */
async function loadMerged(client: ClientBase, village: string, state: VillageState): Promise<void> {
  const { rows } = await client.query<{ readonly id: string }>(
    `select mate.id from merged_person m
     join merged_person mate on mate.village = $1 and mate.one = m.one
     where m.village = $1 and m.id = any ($2::uuid[])`,
    [village, [...state.persons.keys()]],
  )
  const missing = rows.map(({ id }) => id).filter((id) => !state.persons.has(id))
  if (missing.length > 0) await loadPersons(client, village, missing, state)
  await loadHomes(client, village, state.persons.values(), state)
}

/** The homes these persons have now, and those they had. */
export async function loadHomes(
  client: ClientBase,
  village: string,
  persons: Iterable<PersonState>,
  state: VillageState,
): Promise<void> {
  const homes = [...persons].flatMap(({ record: { fields, merges = [] } }) => [
    ...(fields.household ?? []).map(({ value }) => value),
    ...merges.flatMap(({ choices }) => choices.household?.value ?? []),
  ])
  const unknown = homes.filter((id) => !state.households.has(id))
  if (unknown.length > 0) await loadHouseholds(client, village, [...new Set(unknown)], state)
}

async function withMembers(
  client: ClientBase,
  village: string,
  persons: ReadonlySet<string>,
  households: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly id: string }>({
    name: 'find-members',
    text: MEMBERS,
    values: [village, [...persons], [...households]],
  })
  return rows.map(({ id }) => id)
}

function wanted(entries: readonly Entry[]) {
  const persons = new Set<string>()
  const households = new Set<string>()
  /** Their members move with them. */
  const movedHouseholds = new Set<string>()
  const problems = new Set<string>()
  for (const entry of entries) {
    const { subject } = entry
    if (isOfPerson(entry)) {
      for (const id of subjectsOf(entry)) persons.add(id)
      const home = householdNamed(entry)
      if (home !== undefined) households.add(home)
    } else if (isOfHousehold(entry)) {
      households.add(subject)
      if (entry.kind !== 'household-observed') movedHouseholds.add(subject)
    } else if (isOfProblem(entry)) problems.add(subject)
  }
  return { persons, households, movedHouseholds, problems }
}

/** The household to which the entry brings somebody. */
function householdNamed(entry: PersonEntry): string | undefined {
  if (entry.kind === 'person-registered') return entry.body.household
  if (entry.kind === 'person-changed') return entry.body.changes.household?.value
  if (entry.kind === 'persons-merged') return entry.body.choices?.household?.value
  return undefined
}

async function loadProblems(
  client: ClientBase,
  village: string,
  ids: readonly string[],
  state: VillageState,
): Promise<void> {
  if (ids.length === 0) return
  const { rows } = await client.query<{ readonly id: string; readonly record: ProblemRecord }>({
    name: 'load-problems',
    text: 'select id, record from problem where village = $1 and id = any ($2::uuid[])',
    values: [village, ids],
  })
  for (const { id, record } of rows) state.problems.set(id, { record, touched: false })
}

interface HouseholdRead {
  readonly id: string
  readonly rt: string
  readonly record: HouseholdRecord
  readonly since_seq: number
  readonly rt_since_seq: number
  readonly changed_seq: number
}

async function loadHouseholds(
  client: ClientBase,
  village: string,
  ids: readonly string[],
  state: VillageState,
): Promise<void> {
  const { rows } = await client.query<HouseholdRead>({
    name: 'load-households',
    text: `select h.* from unnest($2::uuid[]) as wanted (id)
      cross join lateral (
        select id, rt, record, since_seq, rt_since_seq, changed_seq from household
        where village = $1 and id = wanted.id offset 0) h`,
    values: [village, ids],
  })
  for (const row of rows) {
    const { id, rt, record } = row
    state.households.set(id, { record, rt, seqs: seqsOf(row), touched: false })
  }
}

interface PersonRead extends Omit<HouseholdRead, 'record'> {
  readonly household: string
  /** Null for an id that goes on under another. */
  readonly lives: boolean | null
  readonly sex: Sex | null
  readonly birth_date: LocalDate | null
  readonly disability: DisabilityState | null
  readonly is_merged: boolean
  readonly record: PersonRecord
  readonly due: readonly DueRow[] | null
  readonly marks: readonly MarkRow[] | null
  readonly referrals: readonly ReferralRow[] | null
  readonly bookings: readonly BookingRow[] | null
  readonly differences: readonly DifferenceRow[] | null
}

/**
 * `offset 0` keeps the look-ups by key apart from each other: one index scan each, whatever the planner believes about
 * a table that grew since it was last analysed.
 */
const PERSONS = `
  select p.*,
    (select json_agg(json_build_array(service, dose, from_day, late_day, before_day, reason))
      from due where village = $1 and person = p.id) as due,
    (select json_agg(json_build_array(indicator, periods))
      from mark where village = $1 and person = p.id) as marks,
    (select json_agg(json_build_array(
        id, to_kind, on_day, within_days, answered_on, received_on, reason, encounter,
        service, scale, outcome))
      from referral where village = $1 and person = p.id) as referrals,
    (select json_agg(json_build_array(id, service, place, day))
      from booking where village = $1 and person = p.id) as bookings,
    (select json_agg(json_build_array(encounter, service, on_day, catalogue, told, judged))
      from outcome_difference where village = $1 and person = p.id) as differences
  from unnest($2::uuid[]) as wanted (id)
  left join lateral (
    select household, rt, left_on is null as lives, sex, birth_date, disability, record, since_seq, rt_since_seq, changed_seq
    from person where village = $1 and id = wanted.id offset 0) one on true
  left join lateral (
    select household, rt, record, since_seq, rt_since_seq, changed_seq
    from merged_person where village = $1 and id = wanted.id offset 0) own on true
  cross join lateral (
    select wanted.id, one.lives, one.sex, one.birth_date, one.disability, own.record is not null as is_merged,
      coalesce(own.record, one.record) as record, coalesce(own.household, one.household) as household,
      coalesce(own.rt, one.rt) as rt, coalesce(own.since_seq, one.since_seq) as since_seq,
      coalesce(own.rt_since_seq, one.rt_since_seq) as rt_since_seq,
      coalesce(own.changed_seq, one.changed_seq) as changed_seq) p
  where p.record is not null`

/** Members of the households beside the persons wanted anyway. */
const MEMBERS = `
  select distinct member.id from (
    select unnest($2::uuid[]) as id
    union all
    select p.id from unnest($3::uuid[]) as home (id)
    cross join lateral (
      select id from person where village = $1 and household = home.id offset 0) p) member`

async function loadPersons(
  client: ClientBase,
  village: string,
  ids: readonly string[],
  state: VillageState,
): Promise<void> {
  const { rows } = await client.query<PersonRead>({
    name: 'load-persons',
    text: PERSONS,
    values: [village, ids],
  })
  for (const row of rows) {
    const { id, household, rt, record, lives, is_merged } = row
    state.persons.set(id, {
      record,
      household,
      rt,
      seqs: seqsOf(row),
      touched: false,
      ...(is_merged ? { wasMerged: true } : {}),
      ...(lives === null ? {} : { stored: storedRows(row, lives) }),
    })
  }
}

const storedRows = (row: PersonRead, lives: boolean): PersonRows => ({
  rt: row.rt,
  lives,
  ...(row.sex === null || row.birth_date === null || row.disability === null
    ? {}
    : { counted: { sex: row.sex, birthDate: row.birth_date, disability: row.disability } }),
  due: keyed(row.due ?? [], dueKey),
  marks: keyed(row.marks ?? [], markKey),
  referrals: keyed(row.referrals ?? [], referralKey),
  bookings: keyed(row.bookings ?? [], bookingKey),
  differences: keyed(row.differences ?? [], differenceKey),
})

function seqsOf(row: Pick<HouseholdRead, 'since_seq' | 'rt_since_seq' | 'changed_seq'>) {
  return { since: row.since_seq, rtSince: row.rt_since_seq, changed: row.changed_seq }
}

/** People of the village in portions of `size`, for work on everybody without holding everybody. */
export async function* loadPortions(
  client: ClientBase,
  village: string,
  size: number,
): AsyncGenerator<VillageState> {
  const { rows } = await client.query<{ id: string }>(
    'select id from person where village = $1 order by id',
    [village],
  )
  for (let from = 0; from < rows.length; from += size) {
    const state = emptyVillage()
    const ids = rows.slice(from, from + size).map(({ id }) => id)
    await loadPersons(client, village, ids, state)
    if (hasMerged(state)) await loadMerged(client, village, state)
    yield state
  }
}
