import type { Entry } from '@jejaring/core/journal/entry'
import { groupBySubject } from './by-subject.ts'
import { database } from './database.ts'

/**
 * Entries of this device that the server has not taken yet, by everybody they are about. For many it is quicker to read
 * all that wait.
 */
export async function ownEntries(
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const waiting =
    ids.length > 3
      ? await database.outbox.toArray()
      : await database.outbox.where('subject').anyOf(ids).or('other').anyOf(ids).toArray()
  return groupBySubject(waiting.map(({ entry }) => entry))
}
