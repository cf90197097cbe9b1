import { useStore } from '@nanostores/react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Entry } from '@jejaring/core/journal/entry'
import type { HouseholdRecord } from '@jejaring/core/journal/record'
import type { HouseholdSummary } from './database.ts'
import { $index } from './index-of-people.ts'
import { entriesOf, stored } from './reading.ts'
import { houseOf } from './summary.ts'
import { readHousehold } from './use-household.ts'
import { readPerson, type PersonView } from './use-person.ts'

export interface FamilyView {
  readonly village: string
  readonly record: HouseholdRecord
  readonly house: HouseholdSummary
  /** Who lives there, the oldest first. */
  readonly members: readonly PersonView[]
  /** Entries of this device about the house that the server has not taken yet. */
  readonly own: readonly Entry[]
}

/** A household with its people, as this device knows them; `undefined` while it is read, `'unknown'` when there is none. */
export function useFamily(id: string): FamilyView | 'unknown' | undefined {
  const index = useStore($index)
  const members = [...(index?.people.values() ?? [])]
    .filter(({ household, left }) => household === id && left === undefined)
    .toSorted((a, b) => (a.birthDate < b.birthDate ? -1 : 1))
    .map((person) => person.id)
  return useLiveQuery(
    () => (index === undefined ? undefined : readFamily(id, members)),
    [id, index === undefined, members.join()],
  )
}

async function readFamily(id: string, ids: readonly string[]): Promise<FamilyView | 'unknown'> {
  const [[household], waiting, record, people] = await Promise.all([
    stored.households([id]),
    stored.waitingAbout([id]),
    readHousehold(id),
    Promise.all(ids.map(readPerson)),
  ])
  const village = household?.village ?? waiting[0]?.village
  const house = village === undefined ? undefined : houseOf(record, village)
  if (village === undefined || house === undefined) return 'unknown'
  const members = people.flatMap((person) => (person === 'unknown' ? [] : [person]))
  return { village, record, house, members, own: entriesOf(waiting) }
}
