import { foundFull } from '../session/room.ts'
import { afterPaint } from './breath.ts'
import { now } from './device-clock.ts'
import { summarise } from './fold-in.ts'
import { showChange } from './index-of-people.ts'
import { readUnlisted, unlisted, unlistedBy, type Unlisted } from './unlisted.ts'
import { uuidv7 } from './uuid.ts'
import { write, type Writing } from './writing.ts'

/**
 * Stores what was written, so that it can be said to be safe, and then lists it. A phone that dies in between lists it
 * when it starts again.
 *
 * @param store stores all of what `put` puts, or nothing
 * @param onStored called in between; what it shows is painted before the rest is begun
 * @returns when it is listed, or will be at the next start
 */
export async function storeThenList(
  store: (put: (writing: Writing) => void) => Promise<void>,
  written: readonly Unlisted[],
  onStored: () => void,
): Promise<void> {
  const name = unlistedBy(uuidv7(now()))
  await store((writing) => writing.keepValue(name, written))
  onStored()
  await afterPaint()
  try {
    await write(showChange, (writing) => list(writing, name, written))
  } catch (error) {
    foundFull(error)
    reportError(error)
  }
}

/** Lists what was stored but not listed when the app ended. */
export const listLeft = (): Promise<void> =>
  write(showChange, async (writing) => {
    for (const name of await unlisted()) await list(writing, name, await readUnlisted(name))
  })

async function list(writing: Writing, name: string, all: readonly Unlisted[]): Promise<void> {
  for (const { village, subjects } of all) await summarise(writing, village, subjects)
  writing.keepValue(name, undefined)
}
