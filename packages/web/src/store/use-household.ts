import { useLiveQuery } from 'dexie-react-hooks'
import { emptyHousehold, type HouseholdRecord } from '@jejaring/core/journal/record'
import { database } from './database.ts'
import { householdWithOwn } from './summary.ts'

/** A household as this device knows it, with what the server has not taken yet; `undefined` while it is read. */
export function useHousehold(id: string): HouseholdRecord | undefined {
  return useLiveQuery(() => readHousehold(id), [id])
}

export async function readHousehold(id: string): Promise<HouseholdRecord> {
  const [stored, waiting] = await Promise.all([
    database.households.get(id),
    database.outbox.where('subject').equals(id).toArray(),
  ])
  return householdWithOwn(
    stored?.record ?? emptyHousehold(id),
    waiting.map(({ entry }) => entry),
  )
}
