import type { Pool, PoolConfig } from 'pg'
import type { Difference } from './rebuild.ts'
import { connectionOf, inVillageThreads } from './village-threads.ts'

/** What a thread must know to rebuild villages. */
export interface RebuildTask {
  readonly connection: PoolConfig
  readonly check: boolean
}

/** Rebuilds the villages as `rebuildVillage` does, several at a time, in the order given. */
export async function rebuildVillages(
  pool: Pool,
  villages: readonly string[],
  { check }: { readonly check: boolean },
  onRebuilt: (differences: readonly Difference[]) => void,
): Promise<void> {
  const task: RebuildTask = { connection: connectionOf(pool), check }
  await inVillageThreads(new URL('rebuild-worker.ts', import.meta.url), task, villages, onRebuilt)
}
