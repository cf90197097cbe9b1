import { setTimeout as pause } from 'node:timers/promises'
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

/** What it tells: the best until now, and at its end the answer. */
export interface PlanNews {
  readonly soFar?: Proposal
  readonly found?: Proposal
}

/** The plan; after a while the best until now, and that it is still being searched: then it is asked again. */
export type Planner = (problem: PlanProblem, from?: Proposal['years']) => Promise<Proposal>

interface Search {
  readonly task: PlanTask
  readonly ended: Later<Proposal>
  /** Anything has been found. */
  readonly first: Later<void>
  soFar?: Proposal
}

const usual = {
  /** Who asks is answered after this, if anything has been found. */
  patienceMs: 3_000,
  /** A search ends then with what it has found, and how far that may be from the best. */
  aloneMs: 60_000,
  /** And sooner, where others wait. */
  othersWaitMs: 10_000,
}
const KEPT = 40

/** Computes plans in a thread of their own, one after the other; the same question again is answered at once. */
export function createPlanner({ patienceMs, aloneMs, othersWaitMs } = usual): Planner {
  const kept = new Map<string, Search>()
  const waiting: Search[] = []
  let running: { readonly worker: Worker; readonly since: number; hasFound: boolean } | undefined
  let limit: NodeJS.Timeout | undefined

  const begin = (search: Search) => {
    const worker = inThread(search)
    running = { worker, since: performance.now(), hasFound: false }
    // Not cut short before it has anything to tell.
    void search.first.promise.then(() => {
      if (running?.worker !== worker) return
      running.hasFound = true
      goOn()
    })
    worker.on('exit', () => {
      running = undefined
      goOn()
    })
  }
  const goOn = () => {
    const next = running === undefined ? waiting.shift() : undefined
    if (next !== undefined) begin(next)
    clearTimeout(limit)
    if (running === undefined) return
    const { worker, since, hasFound } = running
    const until = since + (waiting.length > 0 && hasFound ? othersWaitMs : aloneMs)
    limit = setTimeout(() => void worker.terminate(), Math.max(0, until - performance.now()))
    limit.unref()
  }
  const search = (key: string, task: PlanTask): Search => {
    const begun: Search = {
      task,
      ended: later(),
      first: later(),
    }
    // What has failed is tried again when it is asked again.
    begun.ended.promise.catch(() => kept.delete(key))
    kept.set(key, begun)
    for (const old of kept.keys()) {
      if (kept.size <= KEPT) break
      kept.delete(old)
    }
    waiting.push(begun)
    goOn()
    return begun
  }
  return async (problem, from) => {
    const key = JSON.stringify(problem)
    const task = { problem, seconds: aloneMs / 1000, ...(from === undefined ? {} : { from }) }
    const known = kept.get(key) ?? search(key, task)
    const { promise: ended } = known.ended
    const soFar = Promise.all([
      pause(patienceMs, undefined, { ref: false }),
      known.first.promise,
    ]).then(() =>
      known.soFar === undefined ? ended : { ...known.soFar, isSearching: true as const },
    )
    return Promise.race([ended, soFar])
  }
}

function inThread(search: Search): Worker {
  const worker = new Worker(new URL('./solve-worker.ts', import.meta.url), {
    workerData: search.task,
  })
  const { ended, first } = search
  worker.on('message', ({ soFar, found }: PlanNews) => {
    // `node --watch` has its own messages come this way.
    if (soFar !== undefined) {
      search.soFar = soFar
      first.resolve()
    }
    if (found !== undefined) ended.resolve(found)
  })
  worker.on('error', ended.reject)
  worker.on('exit', () => {
    if (search.soFar === undefined) ended.reject(new Error('a thread ended without a plan'))
    else ended.resolve(search.soFar)
  })
  return worker
}

/** A promise that others keep. */
interface Later<Value> {
  readonly promise: Promise<Value>
  readonly resolve: (value: Value) => void
  readonly reject: (because: Error) => void
}

function later<Value>(): Later<Value> {
  let resolve: Later<Value>['resolve'] = () => undefined
  let reject: Later<Value>['reject'] = () => undefined
  const promise = new Promise<Value>((keep, breakIt) => {
    resolve = keep
    reject = breakIt
  })
  return { promise, resolve, reject }
}
