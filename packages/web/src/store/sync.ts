import { atom } from 'nanostores'
import { $lock } from '../lock/lock-state.ts'
import { foundFull } from '../session/room.ts'
import { $session, worksInField } from '../session/session.ts'
import { ifFree } from './locks.ts'
import { untilNextExchange } from './next-exchange.ts'
import { $outbox, countOutbox } from './outbox.ts'
import type { Outcome } from './push.ts'

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

/** `busy`: another tab exchanges, or for a moment the page before this one. */
type Came = 'ran' | 'busy'
const BUSY_MS = 1000
/** Taps follow each other faster than a line comes back. */
const TAP_MS = 1000

let timer: ReturnType<typeof setTimeout> | undefined
let triedAt = 0
let failures = 0
let running: Promise<void> | undefined
let again = false
/** An attempt nobody asked for says nothing on the screen until the server answers. */
let quiet = false

/** Starts exchanging with the server, now and then, whenever there is a line. */
export function startSync(): void {
  addEventListener('online', () => void syncNow())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void syncNow()
  })
  // Whoever takes the phone into the hand after a long time without a line may have one again.
  addEventListener('pointerdown', () => {
    if ($sync.get().last === 'offline' && Date.now() - triedAt > TAP_MS) knock()
  })
  $lock.listen((lock) => {
    if (lock === 'open') void syncNow()
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
export async function syncNow(): Promise<void> {
  quiet = false
  again = running !== undefined
  await run()
}

/** Tries whether there is a line again. */
function knock(): void {
  quiet = true
  void run()
}

function run(): Promise<void> {
  clearTimeout(timer)
  running ??= attempt()
  return running
}

async function attempt(): Promise<void> {
  triedAt = Date.now()
  let came: Came = 'ran'
  try {
    came = await locked()
  } finally {
    running = undefined
    if (again) {
      again = false
      void run()
    } else plan(came)
  }
}

async function locked(): Promise<Came> {
  const came = await ifFree('jejaring-sync', async (): Promise<Came> => {
    await exchange().catch(failed)
    return 'ran'
  })
  await countOutbox()
  return came
}

async function exchange(): Promise<void> {
  const session = $session.get()
  if (session.kind !== 'signed-in' || session.expired || !worksInField(session.me)) return
  // Nothing is read or fetched before the PIN.
  if ($lock.get() !== 'open') return
  if (!navigator.onLine) {
    ended('offline')
    return
  }
  const show = (doing: SyncState['doing']) => (done: number, of: number) => {
    if (!quiet || done > 0) $sync.set({ ...$sync.get(), doing, done, of })
  }
  const ways = await fetchWays()
  if (ways === undefined) {
    ended('offline')
    return
  }
  const { pushAll, pullAll } = ways
  const sent = await pushAll(session.me, show('sending'))
  const { waiting } = $outbox.get()
  ended(sent === 'done' || sent === 'problem' ? await pullAll(session.me, show('fetching')) : sent)
  // More was answered above: what a server in the post had taken goes out once more.
  if ($outbox.get().waiting > waiting) again = true
}

/** They come when the first screen stands. */
async function fetchWays() {
  try {
    const [{ pushAll }, { pullAll }] = await Promise.all([import('./push.ts'), import('./pull.ts')])
    return { pushAll, pullAll }
  } catch {
    // The line broke; the next attempt asks again.
    return undefined
  }
}

/** A full disk, a database another tab has closed: the line must not say for ever that it is sending. */
function failed(error: unknown): void {
  if ($lock.get() !== 'open') {
    $sync.set({ ...$sync.get(), doing: 'nothing', done: 0, of: 0 })
    return
  }
  foundFull(error)
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

function plan(came: Came): void {
  clearTimeout(timer)
  const { last, lostAt } = $sync.get()
  const lostMs = lostAt === undefined ? 0 : Math.max(0, Date.now() - lostAt)
  const wait =
    came === 'busy' ? BUSY_MS : untilNextExchange({ last, failures, lostMs, chance: Math.random() })
  timer = setTimeout(() => (last === 'offline' ? knock() : void syncNow()), wait)
}
