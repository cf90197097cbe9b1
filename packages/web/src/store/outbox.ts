import { atom } from 'nanostores'
import { $undelivered, setUndelivered } from '../session/undelivered.ts'
import { database, type Waiting } from './database.ts'
import { isRefused } from './held.ts'
import { openWaiting } from './reading.ts'

/** How many entries wait for the server, and how many it refused. */
export const $outbox = atom<{
  readonly waiting: number
  readonly refused: number
  /** A server in the post has them and passes them on. */
  readonly passed: number
}>({
  // Until it is counted, what was remembered: the line must never say that all is delivered when it is not.
  waiting: $undelivered.get(),
  refused: 0,
  passed: 0,
})

/** So many entries were stored just now: said at once, and counted when there is time. */
export function noteWaiting(count: number): void {
  const before = $outbox.get()
  $outbox.set({ ...before, waiting: before.waiting + count })
  setUndelivered($undelivered.get() + count)
}

export async function countOutbox(): Promise<void> {
  const all = await database.outbox.toArray()
  const refused = all.filter(isRefused).length
  const passed = all.filter((one) => one.refusal === undefined && one.passed !== undefined).length
  const counted = { waiting: all.length - refused - passed, refused, passed }
  const before = $outbox.get()
  const isSame =
    before.waiting === counted.waiting &&
    before.refused === refused &&
    before.passed === counted.passed
  if (!isSame) $outbox.set(counted)
  setUndelivered(all.length)
}

/** Changes elsewhere come in bursts. */
const SETTLE_MS = 500
let counting: ReturnType<typeof setTimeout> | undefined

/* Another tab has written or delivered something. */
new BroadcastChannel('jejaring').addEventListener('message', () => {
  counting ??= setTimeout(() => {
    counting = undefined
    void countOutbox()
  }, SETTLE_MS)
})

/** In the order of their ids. */
export const everythingWaiting = async (): Promise<readonly Waiting[]> =>
  openWaiting(await database.outbox.toArray())
