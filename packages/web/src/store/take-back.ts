import { subjectsOf, type Entry } from '@jejaring/core/journal/entry'
import type { Waiting } from './database.ts'
import { summarise } from './fold-in.ts'
import { showChange } from './index-of-people.ts'
import { exclusivelyWithin } from './locks.ts'
import { countOutbox } from './outbox.ts'
import { entriesOf } from './reading.ts'
import { release } from './settle-refused.ts'
import { write } from './writing.ts'

/**
 * Sends a refused entry again, changed or as it was, with a new stamp: the server never took it, so it is still ours
 * to change. What was refused only because of it follows.
 */
export async function sendAgain(
  id: string,
  change: Partial<Pick<Entry, 'on'>> = {},
): Promise<void> {
  await write(showChange, async (writing) => {
    const [waiting] = await writing.waiting.get([id])
    if (waiting === undefined) return
    await release(writing, waiting, { ...waiting.entry, ...change })
    await summarise(writing, waiting.village, subjectsOf(waiting.entry))
  })
  await countOutbox()
}

/** Removes a refused entry for good; the screen has asked before. */
export async function putAway(id: string): Promise<void> {
  await write(showChange, async (writing) => {
    const [waiting] = await writing.waiting.get([id])
    if (waiting?.refusal === undefined) return
    writing.waiting.drop([id])
    await summarise(writing, waiting.village, subjectsOf(waiting.entry))
  })
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
    return await exclusivelyWithin('jejaring-sync', signal, () => takeOut(ids))
  } catch (error) {
    if (error === signal.reason) return 'sending'
    throw error
  }
}

async function takeOut(ids: readonly string[]): Promise<'taken' | 'sent'> {
  const came = await write(showChange, async (writing) => {
    const waiting = await writing.waiting.get(ids)
    if (waiting.length < ids.length || waiting.some(liesElsewhere)) return 'sent'
    writing.waiting.drop(ids)
    for (const village of new Set(waiting.map((one) => one.village))) {
      const here = waiting.filter((one) => one.village === village)
      await summarise(writing, village, entriesOf(here).flatMap(subjectsOf))
    }
    return 'taken'
  })
  if (came === 'taken') await countOutbox()
  return came
}
