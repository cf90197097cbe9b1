import type { Entry } from '@jejaring/core/journal/entry'
import { groupBySubject } from './by-subject.ts'
import { database } from './database.ts'
import { now, sawStamp, today } from './device-clock.ts'
import { foldIn, isOfSession, summarise } from './fold-in.ts'
import { showSoon } from './index-of-people.ts'
import { taskOf } from './tasks.ts'

/** Persons and households stored in one transaction: what is saved meanwhile waits for no more. */
const CHUNK = 20
/** Stamps farther ahead than this are not believed. */
const TOLERANCE_MS = 5 * 60_000

export const pulledTables = [
  database.outbox,
  database.people,
  database.households,
  database.summaries,
  database.houses,
  database.cursors,
  database.values,
]

/**
 * Folding is idempotent, so what came at once may be taken in several transactions: when the app is closed in between,
 * the cursor still stands before it.
 *
 * @param isNew see `foldIn`
 */
export async function takeEntries(
  village: string,
  entries: readonly Entry[],
  isNew?: (id: string) => boolean,
): Promise<void> {
  const bySubject = [...groupBySubject(entries.filter((entry) => !isOfSession(entry)))]
  for (let at = 0; at < bySubject.length; at += CHUNK) {
    const chunk = bySubject.slice(at, at + CHUNK)
    const change = await database.transaction('rw', pulledTables, async () => {
      const own = chunk.flatMap(([, some]) => some)
      const folded = await foldIn(village, own, isNew)
      return summarise(
        village,
        chunk.map(([subject]) => subject),
        folded,
      )
    })
    // Worked out here, twenty at a time, and not when the list of thousands is drawn.
    for (const person of change.people ?? []) taskOf(person, today())
    showSoon(change)
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  const latest = entries.reduce((last, { clock }) => (clock > last ? clock : last), '')
  const entry = entries.find(({ clock }) => clock === latest)
  if (entry !== undefined && Number(entry.clock.slice(0, 13)) < now() + TOLERANCE_MS)
    await sawStamp(entry.clock)
}
