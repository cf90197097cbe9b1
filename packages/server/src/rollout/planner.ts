import { Worker } from 'node:worker_threads'
import type { PlanProblem } from '@jejaring/core/rollout/plan'
import type { Proposal } from '@jejaring/core/rollout/wire'

/** What the thread is given. */
export interface PlanTask {
  readonly problem: PlanProblem
  /** A plan to begin with. */
  readonly from?: Proposal['years']
  readonly seconds: number
}

export type Planner = (problem: PlanProblem, from?: Proposal['years']) => Promise<Proposal>

/** A search that has not ended by then gives what it has found, and how far that may be from the best. */
const SECONDS = 4
/** The library is loaded and the model made before the search. */
const MOST_MS = 20_000
const KEPT = 40

/** Computes plans in a thread of their own, one after the other; the same question again is answered at once. */
export function createPlanner(): Planner {
  const kept = new Map<string, Promise<Proposal>>()
  let last: Promise<unknown> = Promise.resolve()
  return (problem, from) => {
    const key = JSON.stringify(problem)
    const known = kept.get(key)
    if (known !== undefined) return known
    const task: PlanTask = { problem, seconds: SECONDS, ...(from === undefined ? {} : { from }) }
    const found = last.then(() => inThread(task))
    last = found.catch(() => {
      kept.delete(key)
    })
    kept.set(key, found)
    for (const old of kept.keys()) {
      if (kept.size <= KEPT) break
      kept.delete(old)
    }
    return found
  }
}

function inThread(task: PlanTask): Promise<Proposal> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./solve-worker.ts', import.meta.url), { workerData: task })
    const tooLong = setTimeout(() => void worker.terminate(), MOST_MS)
    worker.on('message', (message: { readonly found?: Proposal }) => {
      // `node --watch` has its own messages come this way.
      if (message.found !== undefined) resolve(message.found)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      clearTimeout(tooLong)
      reject(new Error('the thread of a plan ended without one'))
    })
  })
}
