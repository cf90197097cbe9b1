import { subjectsOf, type Entry } from '@jejaring/core/journal/entry'
import { database, type Waiting } from './database.ts'
import { summarise } from './fold-in.ts'
import { showChange } from './index-of-people.ts'
import { countOutbox } from './outbox.ts'
import { release } from './settle-refused.ts'

const tables = [
  database.outbox,
  database.people,
  database.households,
  database.summaries,
  database.houses,
  database.values,
]

/**
 * Sends a refused entry again, changed or as it was, with a new stamp: the server never took it, so it is still ours
 * to change. What was refused only because of it follows.
 */
export async function sendAgain(
  id: string,
  change: Partial<Pick<Entry, 'on'>> = {},
): Promise<void> {
  const shown = await database.transaction('rw', tables, async () => {
    const waiting = await database.outbox.get(id)
    if (waiting === undefined) return undefined
    await release(waiting, { ...waiting.entry, ...change })
    return summarise(waiting.village, subjectsOf(waiting.entry))
  })
  if (shown !== undefined) showChange(shown)
  await countOutbox()
}

/** Removes a refused entry for good; the screen has asked before. */
export async function putAway(id: string): Promise<void> {
  const shown = await database.transaction('rw', tables, async () => {
    const waiting = await database.outbox.get(id)
    if (waiting?.refusal === undefined) return undefined
    await database.outbox.delete(id)
    return summarise(waiting.village, subjectsOf(waiting.entry))
  })
  if (shown !== undefined) showChange(shown)
  await countOutbox()
}

/** Another device or a server in the post has it too, and delivers it. */
const liesElsewhere = ({ handedAt, passed }: Waiting): boolean =>
  handedAt !== undefined || passed !== undefined

/** Without a line an exchange ends at once; with one, who taps rather hears why than waits for it. */
const PATIENCE_MS = 1500

/**
 * Takes back what was written down a moment ago, as long as the server has none of it: all of the entries or none.
 * `sending`: an exchange with the server is under way, so nobody can say yet.
 */
export async function takeBack(ids: readonly string[]): Promise<'taken' | 'sending' | 'sent'> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  try {
    return await navigator.locks.request('jejaring-sync', { signal }, () => takeOut(ids))
  } catch (error) {
    if (error === signal.reason) return 'sending'
    throw error
  }
}

async function takeOut(ids: readonly string[]): Promise<'taken' | 'sent'> {
  const changes = await database.transaction('rw', tables, async () => {
    const waiting = (await database.outbox.bulkGet([...ids])).flatMap((one) => one ?? [])
    if (waiting.length < ids.length || waiting.some(liesElsewhere)) return undefined
    await database.outbox.bulkDelete([...ids])
    const villages = [...new Set(waiting.map(({ village }) => village))]
    const shown = []
    for (const village of villages) {
      const own = waiting.filter((one) => one.village === village)
      shown.push(
        await summarise(
          village,
          own.flatMap(({ entry }) => subjectsOf(entry)),
        ),
      )
    }
    return shown
  })
  if (changes === undefined) return 'sent'
  for (const change of changes) showChange(change)
  await countOutbox()
  return 'taken'
}
