import { inVillageThreads } from '../journal/village-threads.ts'
import type { SeedTask, VillageSeeded } from './seed-worker.ts'

/** Writes the journals of all villages, the largest first. */
export async function seedVillages(
  task: SeedTask,
  onSeeded: (done: VillageSeeded) => void,
): Promise<void> {
  const villages = task.network.villages.toSorted((a, b) => b.share - a.share)
  const codes = villages.map(({ code }) => code)
  await inVillageThreads(new URL('seed-worker.ts', import.meta.url), task, codes, onSeeded)
}
