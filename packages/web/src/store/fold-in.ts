import {
  emptyHousehold,
  emptyPerson,
  foldHousehold,
  foldPerson,
  type HouseholdRecord,
  type PersonRecord,
} from '@jejaring/core/journal/record'
import { asOne, whoIsOne } from '@jejaring/core/journal/merge'
import type { Entry } from '@jejaring/core/journal/entry'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import { groupBySubject } from './by-subject.ts'
import { database, type HouseholdSummary, type PersonSummary } from './database.ts'
import { ownCatalogue } from './own-catalogue.ts'
import { withOthers } from './one-person.ts'
import { ownEntries } from './own-entries.ts'
import { packDue } from './packed-due.ts'
import { $places, type Change } from './index-of-people.ts'
import { householdWithOwn, houseOf, summaryOf, withOwn } from './summary.ts'

const NO_FACTS: PlaceFacts = { japaneseEncephalitis: false, introduced: {} }

export const factsOf = (village: string): PlaceFacts =>
  $places.get()?.villages.find(({ code }) => code === village)?.facts ?? NO_FACTS

const isOfHousehold = ({ kind }: Entry): boolean =>
  kind === 'household-registered' || kind === 'household-changed' || kind === 'household-observed'
export const isOfSession = ({ kind }: Entry): boolean =>
  kind === 'session-opened' || kind === 'session-closed'

/** With it comes the whole of a person; an entry about two may come with the other alone. */
const isRegistration = ({ kind }: Entry): boolean =>
  kind === 'person-registered' || kind === 'household-registered'

/** Records as they are stored now, by id. */
interface Folded {
  readonly people: ReadonlyMap<string, PersonRecord>
  readonly households: ReadonlyMap<string, HouseholdRecord>
}
const NOTHING: Folded = { people: new Map(), households: new Map() }

/**
 * Puts entries the server has into the records. Call inside of a transaction; summaries follow by `summarise`.
 *
 * @param isNew of these nothing is stored yet, or nothing that the entries do not say again
 */
export async function foldIn(
  village: string,
  entries: readonly Entry[],
  isNew: (id: string) => boolean = () => false,
): Promise<Folded> {
  const ofHouseholds = groupBySubject(entries.filter(isOfHousehold))
  const ofPeople = groupBySubject(
    entries.filter((entry) => !isOfHousehold(entry) && !isOfSession(entry)),
  )
  const unread = (groups: ReadonlyMap<string, readonly Entry[]>) =>
    [...groups].flatMap(([id, own]) => (own.some(isRegistration) && isNew(id) ? [] : [id]))
  const before = await storedOf(unread(ofPeople), unread(ofHouseholds))
  const people = new Map(
    [...ofPeople].map(([id, own]) => [
      id,
      own.reduce(foldPerson, before.people.get(id) ?? emptyPerson(id)),
    ]),
  )
  const households = new Map(
    [...ofHouseholds].map(([id, own]) => [
      id,
      own.reduce(foldHousehold, before.households.get(id) ?? emptyHousehold(id)),
    ]),
  )
  const rows = <Record>(records: ReadonlyMap<string, Record>) =>
    [...records].map(([id, record]) => ({ id, village, record }))
  // Every request costs a slow phone some milliseconds: none for nothing.
  await Promise.all([
    ...(people.size > 0 ? [database.people.bulkPut(rows(people))] : []),
    ...(households.size > 0 ? [database.households.bulkPut(rows(households))] : []),
  ])
  return { people, households }
}

/** What is stored of these; call inside of a transaction. */
export async function storedOf(
  people: readonly string[],
  households: readonly string[],
): Promise<Folded> {
  if (people.length === 0 && households.length === 0) return NOTHING
  const [somePeople, someHouseholds] = await Promise.all([
    database.people.bulkGet([...people]),
    database.households.bulkGet([...households]),
  ])
  return { people: recordsById(somePeople), households: recordsById(someHouseholds) }
}

const recordsById = <Record>(
  rows: readonly ({ readonly id: string; readonly record: Record } | undefined)[],
): ReadonlyMap<string, Record> =>
  new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.record]])))

/** Judging takes no longer at once: a finger in between is answered within a tenth of a second. */
const BREATH_MS = 30

/**
 * Derives the summaries of these subjects anew from records and outbox. Call inside of the same transaction.
 *
 * @param folded records that were stored a moment ago and need not be read again
 */
export async function summarise(
  village: string,
  subjects: Iterable<string>,
  folded: Folded = NOTHING,
): Promise<Change> {
  const asked = [...new Set(subjects)]
  const unread = asked.filter((id) => !folded.people.has(id) && !folded.households.has(id))
  const [stored, own] = await Promise.all([storedOf(unread, unread), ownEntries(asked)])
  const known = new Map(
    asked.flatMap((id) => {
      const record = folded.people.get(id) ?? stored.people.get(id)
      const mine = own.get(id) ?? []
      return record === undefined && mine.length === 0
        ? []
        : [[id, withOwn(record ?? emptyPerson(id), mine)] as const]
    }),
  )
  const people = await withOthers(known)
  // Whoever is one with somebody asked for changes as well.
  const ids = people === known ? asked : [...new Set([...asked, ...people.keys()])]
  const judging = { catalogue: ownCatalogue(), facts: factsOf(village) }
  const change = nothingChanged()
  let fresh = nothingChanged()
  let began = performance.now()
  for (const id of ids) {
    const mine = own.get(id) ?? []
    const record = asOne(whoIsOne(id, (one) => people.get(one)))
    const home = folded.households.get(id) ?? stored.households.get(id)
    const person =
      record === undefined || record.id !== id ? undefined : summaryOf(record, village, judging)
    const house = houseOf(householdWithOwn(home ?? emptyHousehold(id), mine), village)
    if (person !== undefined) fresh.people.push({ ...person, due: packDue(person.due) })
    if (house !== undefined) fresh.houses.push(house)
    if (person === undefined && house === undefined) fresh.gone.push(id)
    if (performance.now() - began > BREATH_MS) {
      await store(fresh, change)
      fresh = nothingChanged()
      began = performance.now()
    }
  }
  await store(fresh, change)
  return change
}

interface Changing {
  readonly people: PersonSummary[]
  readonly houses: HouseholdSummary[]
  readonly gone: string[]
}
const nothingChanged = (): Changing => ({ people: [], houses: [], gone: [] })

async function store({ people, houses, gone }: Changing, all: Changing): Promise<void> {
  all.people.push(...people)
  all.houses.push(...houses)
  all.gone.push(...gone)
  await Promise.all([
    ...(people.length > 0 ? [database.summaries.bulkPut(people)] : []),
    ...(houses.length > 0 ? [database.houses.bulkPut(houses)] : []),
    ...(gone.length > 0
      ? [database.summaries.bulkDelete(gone), database.houses.bulkDelete(gone)]
      : []),
  ])
}
