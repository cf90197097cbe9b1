import { atom } from 'nanostores'
import { breath } from './breath.ts'
import { applied, type Change, type Shown } from './change.ts'
import { database } from './database.ts'
import { today } from './device-clock.ts'
import { unseal } from './seal.ts'
import { hasOldList, listOld } from './seal-old.ts'
import { taskOf } from './tasks.ts'

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

/** @param clock when it is read, today is known: lists compare with it */
export async function loadIndex(clock: Promise<void>): Promise<void> {
  const [listed, isOld] = await Promise.all([database.listed.toArray(), hasOldList()])
  const rows = isOld ? await listOld().then(() => database.listed.toArray()) : listed
  await clock
  const changes: Change[] = []
  for (const { sealed } of rows) {
    const change = await unseal<Change>(sealed)
    changes.push(change)
    await breath()
    warm(change)
    await breath()
  }
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

/** What others tell comes in bursts. */
const SETTLE_MS = 250
/** Milliseconds between two pictures of a list that grows, for each person in it: drawing it takes that much longer. */
const PER_PERSON_MS = 5

let isMany = false

/** While thousands arrive for the first time a screen need not be drawn for every twenty. */
export function expectMany(expected: boolean): void {
  isMany = expected
  if (!expected) showHeld()
}

/* From another tab, or from the worker that files what the server sent. */
channel.addEventListener('message', ({ data }: MessageEvent<readonly Change[]>) => {
  hold(data)
  const known = $index.get()?.people.size ?? 0
  timer ??= setTimeout(showHeld, isMany ? Math.max(1000, known * PER_PERSON_MS) : SETTLE_MS)
})

function hold(changes: readonly Change[]): void {
  held = [...held, ...changes]
  changes.forEach(warm)
}

/** Worked out now, a piece at a time, and not when a list of thousands is drawn. */
function warm({ people = [] }: Change): void {
  const day = today()
  for (const person of people) taskOf(person, day)
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
