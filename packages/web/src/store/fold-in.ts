import {
  emptyHousehold,
  emptyPerson,
  foldHousehold,
  foldPerson,
} from '@jejaring/core/journal/record'
import { asOne, whoIsOne } from '@jejaring/core/journal/merge'
import { isOfHousehold, isOfPerson, type Entry } from '@jejaring/core/journal/entry'
import { isOfProblem } from '@jejaring/core/problem/problem-record'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import { breath } from './breath.ts'
import { groupBySubject } from './by-subject.ts'
import type { Change } from './change.ts'
import type { HouseholdSummary, PersonSummary, Stored } from './database.ts'
import { $places } from './known-places.ts'
import { ownCatalogue } from './own-catalogue.ts'
import { withOthers } from './one-person.ts'
import { keepProblems } from './problems.ts'
import { packDue } from './packed-due.ts'
import { entriesOf } from './reading.ts'
import { householdWithOwn, houseOf, summaryOf, withOwn } from './summary.ts'
import type { Writing } from './writing.ts'

const NO_FACTS: PlaceFacts = { japaneseEncephalitis: false, introduced: {} }

export const factsOf = (village: string): PlaceFacts =>
  $places.get()?.villages.find(({ code }) => code === village)?.facts ?? NO_FACTS

/** Puts entries the server has into the records. Summaries follow by `summarise`. */
export async function foldIn(
  writing: Writing,
  village: string,
  entries: readonly Entry[],
): Promise<void> {
  const ofHouseholds = groupBySubject(entries.filter(isOfHousehold))
  const ofPeople = groupBySubject(entries.filter(isOfPerson))
  await keepProblems(writing, village, entries.filter(isOfProblem))
  const [people, households] = await Promise.all([
    writing.people([...ofPeople.keys()]).then(recordsById),
    writing.households([...ofHouseholds.keys()]).then(recordsById),
  ])
  writing.person.put(
    Array.from(ofPeople, ([id, own]) => ({
      id,
      village,
      record: own.reduce(foldPerson, people.get(id) ?? emptyPerson(id)),
    })),
  )
  writing.household.put(
    Array.from(ofHouseholds, ([id, own]) => ({
      id,
      village,
      record: own.reduce(foldHousehold, households.get(id) ?? emptyHousehold(id)),
    })),
  )
}

const recordsById = <Record>(rows: readonly Stored<Record>[]): ReadonlyMap<string, Record> =>
  new Map(rows.map(({ id, record }) => [id, record]))

/** Judging takes no longer at once: a finger in between is answered within a tenth of a second. */
const BREATH_MS = 30

/** Derives what lists show of these subjects anew from records and outbox. */
export async function summarise(
  writing: Writing,
  village: string,
  subjects: Iterable<string>,
): Promise<void> {
  const asked = [...new Set(subjects)]
  if (asked.length === 0) return
  const [stored, households, waiting] = await Promise.all([
    writing.people(asked).then(recordsById),
    writing.households(asked).then(recordsById),
    writing.waitingAbout(asked),
  ])
  const own = groupBySubject(entriesOf(waiting))
  const known = new Map(
    asked.flatMap((id) => {
      const record = stored.get(id)
      const mine = own.get(id) ?? []
      return record === undefined && mine.length === 0
        ? []
        : [[id, withOwn(record ?? emptyPerson(id), mine)] as const]
    }),
  )
  const people = await withOthers(known, writing)
  // Whoever is one with somebody asked for changes as well.
  const ids = people === known ? asked : [...new Set([...asked, ...people.keys()])]
  const judging = { catalogue: ownCatalogue(), facts: factsOf(village) }
  const change = nothingChanged()
  let began = performance.now()
  for (const id of ids) {
    const record = asOne(whoIsOne(id, (one) => people.get(one)))
    const home = householdWithOwn(households.get(id) ?? emptyHousehold(id), own.get(id) ?? [])
    const person =
      record === undefined || record.id !== id ? undefined : summaryOf(record, village, judging)
    const house = houseOf(home, village)
    if (person !== undefined) change.people.push({ ...person, due: packDue(person.due) })
    if (house !== undefined) change.houses.push(house)
    if (person === undefined && house === undefined) change.gone.push(id)
    if (performance.now() - began > BREATH_MS) {
      await breath()
      began = performance.now()
    }
  }
  writing.list(village, change)
}

interface Changing extends Change {
  readonly people: PersonSummary[]
  readonly houses: HouseholdSummary[]
  readonly gone: string[]
}
const nothingChanged = (): Changing => ({ people: [], houses: [], gone: [] })
