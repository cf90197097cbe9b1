import { afterPaint } from './breath.ts'
import { summarise } from './fold-in.ts'
import { showChange } from './index-of-people.ts'
import { UNLISTED, unlisted, type Unlisted } from './unlisted.ts'
import { write, type Writing } from './writing.ts'

/**
 * Stores what was written, so that it can be said to be safe, and then lists it. A phone that dies in between lists it
 * when it starts again.
 *
 * @param all what is written now, and what an earlier save had left
 * @param onStored called in between; what it shows is painted before the rest is begun
 */
export async function storeThenList(
  writing: Writing,
  all: readonly Unlisted[],
  onStored: () => void,
): Promise<void> {
  writing.keepValue(UNLISTED, all)
  await writing.store()
  onStored()
  await afterPaint()
  await list(writing, all)
}

/** Lists what was stored but not listed when the app ended. */
export const listLeft = (): Promise<void> =>
  write(showChange, async (writing) => list(writing, await unlisted()))

async function list(writing: Writing, all: readonly Unlisted[]): Promise<void> {
  for (const { village, subjects } of all) await summarise(writing, village, subjects)
  writing.keepValue(UNLISTED, [])
}
