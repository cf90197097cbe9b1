import { atom } from 'nanostores'
import { database, type HouseholdSummary, type PersonSummary } from './database.ts'
import type { KnownPlaces } from './posyandu-day.ts'

/**
 * Everybody on this device, small enough for the memory of a 2 GB phone; lists and searches read it.
 * Replaced as a whole when something changes, so that a screen compares by identity.
 */
export interface Index {
  readonly people: ReadonlyMap<string, PersonSummary>
  readonly houses: ReadonlyMap<string, HouseholdSummary>
}
const EMPTY: Index = { people: new Map(), houses: new Map() }

/** Undefined until it was read from the device. */
export const $index = atom<Index | undefined>(undefined)
/** Villages, neighbourhoods and posts of this user, as last told by the server. */
export const $places = atom<KnownPlaces | undefined>(undefined)

const channel = new BroadcastChannel('jejaring')

/** @param today is known when this is done: lists compare with it */
export async function loadIndex(today: Promise<void>): Promise<void> {
  const [people, houses, places] = await Promise.all([
    database.summaries.toArray(),
    database.houses.toArray(),
    database.values.get('places'),
    today,
  ])
  $index.set({ people: byId(people), houses: byId(houses) })
  if (places !== undefined) $places.set(places as KnownPlaces)
}

const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]))

export interface Change {
  readonly people?: readonly PersonSummary[]
  readonly houses?: readonly HouseholdSummary[]
  /** Ids of who is gone from this device. */
  readonly gone?: readonly string[]
}

/** Changes that are stored but not shown yet, in the order they were stored. */
let held: readonly Change[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows a change that is already stored, in this tab and in others. */
export function showChange(change: Change): void {
  held = [...held, change]
  showHeld()
}

/** Milliseconds between two pictures of a list that grows, for each person in it: drawing it takes that much longer. */
const PER_PERSON_MS = 2

/**
 * Shows it within a second, or some when there are thousands: a screen need not be drawn for every twenty that arrive.
 */
export function showSoon(change: Change): void {
  held = [...held, change]
  const known = $index.get()?.people.size ?? 0
  timer ??= setTimeout(showHeld, Math.max(1000, known * PER_PERSON_MS))
}

function showHeld(): void {
  clearTimeout(timer)
  timer = undefined
  const changes = held
  held = []
  if (changes.length === 0) return
  apply(changes)
  channel.postMessage(changes)
}

channel.addEventListener('message', ({ data }: MessageEvent<readonly Change[]>) => apply(data))

function apply(changes: readonly Change[]): void {
  const before = $index.get() ?? EMPTY
  const next = { people: new Map(before.people), houses: new Map(before.houses) }
  for (const { people = [], houses = [], gone = [] } of changes) {
    for (const person of people) next.people.set(person.id, person)
    for (const house of houses) next.houses.set(house.id, house)
    for (const id of gone) {
      next.people.delete(id)
      next.houses.delete(id)
    }
  }
  $index.set(next)
}
