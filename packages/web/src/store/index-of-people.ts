import { atom } from 'nanostores'
import { applied, type Change, type Shown } from './change.ts'
import { database } from './database.ts'
import { unseal } from './seal.ts'
import { listOld } from './seal-old.ts'

/**
 * Everybody on this device, small enough for the memory of a 2 GB phone; lists and searches read it.
 * Replaced as a whole when something changes, so that a screen compares by identity.
 */
export type Index = Shown

/** Undefined until it was read from the device. */
export const $index = atom<Index | undefined>(undefined)

const channel = new BroadcastChannel('jejaring')

/** Changes that are stored but not shown yet, in the order they were stored. */
let held: readonly Change[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** @param today is known when this is done: lists compare with it */
export async function loadIndex(today: Promise<void>): Promise<void> {
  await listOld()
  const rows = await database.listed.toArray()
  const changes = await Promise.all(rows.map(({ sealed }) => unseal<Change>(sealed)))
  await today
  // What was stored while these were read may be in them or not; twice does no harm.
  const since = held
  held = []
  $index.set(applied(undefined, [...changes, ...since]))
}

/** Shows a change that is already stored, in this tab and in others. */
export function showChange(change: Change): void {
  channel.postMessage([change])
  hold([change])
  showHeld()
}

/** Milliseconds between two pictures of a list that grows, for each person in it: drawing it takes that much longer. */
const PER_PERSON_MS = 2

/**
 * Shows it within a second, or some when there are thousands: a screen need not be drawn for every twenty that arrive.
 */
export function showSoon(change: Change): void {
  channel.postMessage([change])
  hold([change])
  const known = $index.get()?.people.size ?? 0
  timer ??= setTimeout(showHeld, Math.max(1000, known * PER_PERSON_MS))
}

channel.addEventListener('message', ({ data }: MessageEvent<readonly Change[]>) => {
  hold(data)
  timer ??= setTimeout(showHeld)
})

function hold(changes: readonly Change[]): void {
  held = [...held, ...changes]
}

/** Before the list was read from the device nothing is shown: what changes meanwhile waits for it. */
function showHeld(): void {
  clearTimeout(timer)
  timer = undefined
  const before = $index.get()
  if (before === undefined || held.length === 0) return
  const changes = held
  held = []
  $index.set(applied(before, changes))
}
