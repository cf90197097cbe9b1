import {
  emptyHousehold,
  emptyPerson,
  foldHousehold,
  foldPerson,
} from '@jejaring/core/journal/record'
import type { Entry } from '@jejaring/core/journal/entry'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import { database, type HouseholdSummary, type PersonSummary } from './database.ts'
import { ownCatalogue } from './own-catalogue.ts'
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

/** Puts entries the server has into the records. Call inside of a transaction; summaries follow by `summarise`. */
export async function foldIn(village: string, entries: readonly Entry[]): Promise<void> {
  const ofHouseholds = groupBySubject(entries.filter(isOfHousehold))
  const ofPeople = groupBySubject(
    entries.filter((entry) => !isOfHousehold(entry) && !isOfSession(entry)),
  )
  const [people, households] = await Promise.all([
    database.people.bulkGet([...ofPeople.keys()]),
    database.households.bulkGet([...ofHouseholds.keys()]),
  ])
  await Promise.all([
    database.people.bulkPut(
      [...ofPeople].map(([id, own], place) => ({
        id,
        village,
        record: own.reduce(foldPerson, people[place]?.record ?? emptyPerson(id)),
      })),
    ),
    database.households.bulkPut(
      [...ofHouseholds].map(([id, own], place) => ({
        id,
        village,
        record: own.reduce(foldHousehold, households[place]?.record ?? emptyHousehold(id)),
      })),
    ),
  ])
}

/** Derives the summaries of these subjects anew from records and outbox. Call inside of the same transaction. */
export async function summarise(village: string, subjects: Iterable<string>): Promise<Change> {
  const ids = [...new Set(subjects)]
  const [people, households, waiting] = await Promise.all([
    database.people.bulkGet(ids),
    database.households.bulkGet(ids),
    database.outbox.where('subject').anyOf(ids).toArray(),
  ])
  const own = groupBySubject(waiting.map(({ entry }) => entry))
  const facts = factsOf(village)
  const changedPeople: PersonSummary[] = []
  const changedHouses: HouseholdSummary[] = []
  const gone: string[] = []
  ids.forEach((id, place) => {
    const mine = own.get(id) ?? []
    const person = summaryOf(withOwn(people[place]?.record ?? emptyPerson(id), mine), village, {
      catalogue: ownCatalogue(),
      facts,
    })
    const house = houseOf(
      householdWithOwn(households[place]?.record ?? emptyHousehold(id), mine),
      village,
    )
    if (person !== undefined) changedPeople.push({ ...person, due: packDue(person.due) })
    if (house !== undefined) changedHouses.push(house)
    if (person === undefined && house === undefined) gone.push(id)
  })
  // Every request costs a slow phone some milliseconds: none for nothing.
  await Promise.all([
    ...(changedPeople.length > 0 ? [database.summaries.bulkPut(changedPeople)] : []),
    ...(changedHouses.length > 0 ? [database.houses.bulkPut(changedHouses)] : []),
    ...(gone.length > 0
      ? [database.summaries.bulkDelete(gone), database.houses.bulkDelete(gone)]
      : []),
  ])
  return { people: changedPeople, houses: changedHouses, gone }
}

export function groupBySubject(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.subject)
    if (group === undefined) groups.set(entry.subject, [entry])
    else group.push(entry)
  }
  return groups
}
