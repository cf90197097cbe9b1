import { atom } from 'nanostores'
import { $session, worksInField } from '../session/session.ts'
import { countOutbox } from './outbox.ts'
import { pullAll } from './pull.ts'
import { pushAll, type Outcome } from './push.ts'

/** What the exchange with the server is doing; for the delivery line and the bar of a first sync. */
export interface SyncState {
  readonly doing: 'nothing' | 'sending' | 'fetching'
  readonly done: number
  readonly of: number
  readonly last?: Outcome
  /** When the last exchange went through, and since when none did; milliseconds since 1970. */
  readonly reachedAt?: number
  readonly lostAt?: number
}
export const $sync = atom<SyncState>({ doing: 'nothing', done: 0, of: 0 })

const EVERY_MS = 60_000
const RETRY_MS = { first: 3000, longest: 300_000 }

let timer: ReturnType<typeof setTimeout> | undefined
let failures = 0
let running: Promise<void> | undefined
let again = false

/** Starts exchanging with the server, now and then, whenever there is a line. */
export function startSync(): void {
  addEventListener('online', () => void syncNow())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void syncNow()
  })
  $session.listen((session) => {
    if (session.kind === 'signed-in' && !session.expired) void syncNow()
  })
  void syncNow()
}

export function sendSoon(): void {
  void syncNow()
}

/** One exchange: send, then fetch. Never two at once, in this tab or another; a call in between runs once more after. */
export function syncNow(): Promise<void> {
  if (running !== undefined) {
    again = true
    return running
  }
  running = locked().finally(() => {
    running = undefined
    if (again) {
      again = false
      void syncNow()
    } else plan()
  })
  return running
}

async function locked(): Promise<void> {
  clearTimeout(timer)
  await navigator.locks.request('jejaring-sync', { ifAvailable: true }, async (lock) => {
    if (lock !== null) await exchange().catch(failed)
  })
  await countOutbox()
}

async function exchange(): Promise<void> {
  const session = $session.get()
  if (session.kind !== 'signed-in' || session.expired || !worksInField(session.me)) return
  if (!navigator.onLine) {
    ended('offline')
    return
  }
  const show = (doing: SyncState['doing']) => (done: number, of: number) =>
    $sync.set({ ...$sync.get(), doing, done, of })
  const sent = await pushAll(session.me, show('sending'))
  ended(sent === 'done' || sent === 'problem' ? await pullAll(session.me, show('fetching')) : sent)
}

/** A full disk, a database another tab has closed: the line must not say for ever that it is sending. */
function failed(error: unknown): void {
  ended('problem')
  reportError(error)
}

function ended(outcome: Outcome): void {
  const { reachedAt, lostAt } = $sync.get()
  failures = outcome === 'done' ? 0 : failures + 1
  $sync.set({
    doing: 'nothing',
    done: 0,
    of: 0,
    last: outcome,
    ...(outcome === 'done'
      ? { reachedAt: Date.now() }
      : reachedAt === undefined
        ? {}
        : { reachedAt }),
    ...(outcome === 'done' ? {} : { lostAt: lostAt ?? Date.now() }),
  })
}

/** Every minute; after a failure sooner, then ever later, with chance so that a hall of phones does not ask at once. */
function plan(): void {
  clearTimeout(timer)
  const wait =
    failures === 0
      ? EVERY_MS
      : Math.min(RETRY_MS.longest, RETRY_MS.first * 2 ** Math.min(failures - 1, 10))
  timer = setTimeout(() => void syncNow(), wait * (0.75 + Math.random() / 2))
}
