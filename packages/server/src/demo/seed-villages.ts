import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { SeedTask, VillageSeeded } from './seed-worker.ts'

/** More than this many threads only wait for the database. */
const MOST_THREADS = 4

/**
 * Writes the journals of all villages, several at a time, the largest first. Each village is made and accepted by one
 * thread; which one does not matter to the result.
 */
export async function seedVillages(
  task: SeedTask,
  onSeeded: (done: VillageSeeded) => void,
): Promise<void> {
  const waiting = task.network.villages
    .toSorted((a, b) => b.share - a.share)
    .map(({ code }) => code)
  const threads = Math.min(MOST_THREADS, Math.max(1, availableParallelism()), waiting.length)
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('seed-worker.ts', import.meta.url), { workerData: task }),
  )
  try {
    await Promise.all(workers.map((worker) => work(worker, waiting, onSeeded)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Gives one thread village after village, until none is left and it has ended. */
function work(
  worker: Worker,
  waiting: string[],
  onSeeded: (done: VillageSeeded) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`a seeding thread ended with ${code}`))
    })
    worker.on('message', (done: VillageSeeded | { readonly village?: undefined }) => {
      // `node --watch` has its own messages come this way.
      if (done.village === undefined) return
      onSeeded(done)
      worker.postMessage(waiting.shift())
    })
    worker.postMessage(waiting.shift())
  })
}
