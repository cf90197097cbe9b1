import type { Month } from '@jejaring/core/calendar/local-date'
import { inJournal } from '../db/scope.ts'
import type { Deps } from '../http/deps.ts'
import { factsOf } from '../places/village-places.ts'
import { changesOf } from './changes.ts'
import { lockKnownHead, openedPeriods } from './head.ts'
import { loadPortions } from './load.ts'
import { write } from './write.ts'

/** People judged and written in one go. */
const PORTION = 500

/**
 * Begins to keep marks for the months up to `month`, for everybody in the village.
 *
 * @returns whether anything was to do
 */
export async function openPeriods(
  deps: Pick<Deps, 'db' | 'pool' | 'catalogue'>,
  village: string,
  month: Month,
): Promise<boolean> {
  const facts = await factsOf(deps.db, village)
  return inJournal(deps.pool, village, async (client) => {
    const head = await lockKnownHead(client, village)
    if (head === undefined || head.openedUntil >= month) return false
    await client.query('update journal set opened_until = $2 where village = $1', [village, month])
    const periods = openedPeriods({ ...head, openedUntil: month })
    for await (const state of loadPortions(client, village, PORTION)) {
      for (const person of state.persons.values()) person.touched = true
      const changes = changesOf(state, { catalogue: deps.catalogue, facts, periods })
      // Nobody's record changed: only what is counted did.
      await write(client, village, head.seq, { changes: { ...changes, person: [] } })
    }
    return true
  })
}
