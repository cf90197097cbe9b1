import { foundFull } from '../session/room.ts'
import { $session } from '../session/session.ts'
import { $locked, dataKey } from './data-key.ts'
import type { Jobs } from './filing-worker.ts'
import { $places } from './known-places.ts'
import { canSeal } from './seal.ts'

/** What came of a job. */
interface Said {
  readonly id: number
  readonly found: never
  readonly trouble?: { readonly isFull: boolean; readonly text: string }
}
interface Pending {
  readonly resolve: (found: never) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | undefined
let last = 0
const pending = new Map<number, Pending>()

/** In the middle of an exchange; what was not taken comes with the next one. */
const locked = () => new Error('the store is locked')

/** Has a job done by the worker that files what the server sent. `know` comes before the first. */
export function file<Name extends keyof Jobs>(
  job: Name,
  told: Parameters<Jobs[Name]>[0],
): Promise<Awaited<ReturnType<Jobs[Name]>>> {
  if ($locked.get() && canSeal()) return Promise.reject(locked())
  const filing = (worker ??= begun())
  last += 1
  const id = last
  const done = new Promise<Awaited<ReturnType<Jobs[Name]>>>((resolve, reject) => {
    pending.set(id, { resolve, reject })
  })
  filing.postMessage({ id, job, told }, told instanceof ArrayBuffer ? [told] : [])
  return done
}

/** Who works here, where, and the key: the worker has neither the page's memory nor its settings. */
export const tellSurroundings = async (): Promise<void> =>
  file('know', {
    session: $session.get(),
    places: $places.get(),
    key: canSeal() ? await dataKey() : undefined,
  })

function begun(): Worker {
  const begun = new Worker(new URL('./filing-worker.ts', import.meta.url), { type: 'module' })
  begun.addEventListener('message', ({ data }: MessageEvent<Said>) => hear(data))
  begun.addEventListener('error', ({ message }) => end(new Error(message)))
  return begun
}

function hear({ id, found, trouble }: Said): void {
  const waiting = pending.get(id)
  if (waiting === undefined) return
  pending.delete(id)
  if (trouble === undefined) waiting.resolve(found)
  else {
    if (trouble.isFull) foundFull(new DOMException('', 'QuotaExceededError'))
    waiting.reject(new Error(trouble.text))
  }
}

/** With it goes its copy of the key. What it was storing is stored whole or not at all. */
function end(error: Error): void {
  worker?.terminate()
  worker = undefined
  for (const { reject } of pending.values()) reject(error)
  pending.clear()
}

$locked.listen((isLocked) => {
  if (isLocked) end(locked())
})
