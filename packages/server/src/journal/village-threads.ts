import { on } from 'node:events'
import { flushCompileCache } from 'node:module'
import { availableParallelism } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'
import type { Pool, PoolConfig } from 'pg'

/** More than this many threads only wait for the database. */
const MOST_THREADS = 4
/** Folding and judging leave much behind that is short-lived: with the usual 16 MB a tenth of the time is collecting it. */
const YOUNG_MEGABYTES = 64

/**
 * Works off villages, several at a time, each in one of a few threads; which one does not matter to the result.
 *
 * @param file the thread's program, which calls `workOnVillages`
 * @param task what each thread finds as its `workerData`
 */
export async function inVillageThreads<Done>(
  file: URL,
  task: object,
  villages: readonly string[],
  onDone: (done: Done) => void,
): Promise<void> {
  const waiting = [...villages]
  // What this thread has compiled the others need not, on the very first start too.
  flushCompileCache()
  const threads = Math.min(MOST_THREADS, Math.max(1, availableParallelism()), waiting.length)
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
  const workers = Array.from(
    { length: threads },
    () => new Worker(file, { workerData: task, resourceLimits }),
  )
  try {
    await Promise.all(workers.map((worker) => feed(worker, waiting, onDone)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Gives one thread village after village, until none is left and it has ended. */
function feed<Done>(
  worker: Worker,
  waiting: string[],
  onDone: (done: Done) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`a thread ended with ${code}`))
    })
    worker.on('message', (message: { readonly done: Done } | { readonly done?: undefined }) => {
      // `node --watch` has its own messages come this way.
      if (message.done === undefined) return
      onDone(message.done)
      worker.postMessage(waiting.shift())
    })
    worker.postMessage(waiting.shift())
  })
}

/** In a thread: works on village after village, until there is none. */
export async function workOnVillages(work: (village: string) => Promise<unknown>): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('runs in a worker thread only')
  for await (const [code] of on(port, 'message')) {
    if (typeof code !== 'string') break
    port.postMessage({ done: await work(code) })
  }
  port.close()
}

/** What reaches the pool's database, and can be copied to a thread. */
export function connectionOf({ options }: Pool): PoolConfig {
  const { host, port, user, password, database, connectionString } = options
  const { statement_timeout, idle_in_transaction_session_timeout } = options
  const given = { host, port, user, password, database, connectionString }
  const limits = { statement_timeout, idle_in_transaction_session_timeout }
  return Object.fromEntries(
    Object.entries({ ...given, ...limits }).filter(([, value]) => value !== undefined),
  )
}
