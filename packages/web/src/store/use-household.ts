import { useLiveQuery } from 'dexie-react-hooks'
import { emptyHousehold, type HouseholdRecord } from '@jejaring/core/journal/record'
import { entriesOf, stored } from './reading.ts'
import { householdWithOwn } from './summary.ts'

/** A household as this device knows it, with what the server has not taken yet; `undefined` while it is read. */
export function useHousehold(id: string): HouseholdRecord | undefined {
  return useLiveQuery(() => readHousehold(id), [id])
}

export async function readHousehold(id: string): Promise<HouseholdRecord> {
  const [[household], waiting] = await Promise.all([
    stored.households([id]),
    stored.waitingAbout([id]),
  ])
  return householdWithOwn(household?.record ?? emptyHousehold(id), entriesOf(waiting))
}
