import { atom } from 'nanostores'
import type { Shown } from './change.ts'
import { database } from './database.ts'
import { homeOf, type HomeOf, type HomeView } from './home-view.ts'
import { sealQuickly, unseal, type Sealed } from './seal.ts'

/**
 * The home as it was last drawn, kept so that the app opens with it: reading thousands of people takes a slow phone
 * longer than everything else of its start. It holds for one reader and one day, and until the list changes; what it
 * shows is put right as soon as the list is read.
 */
interface Glance {
  readonly key: string
  readonly view: HomeView
}
export const $glance = atom<Glance | undefined>(undefined)

/** As it lies in the values. */
interface Kept {
  /** The pieces of the list it was drawn from. */
  readonly of: string
  readonly sealed: Sealed
}
const NAME = 'glance'

export const glanceKey = ({ me, today, meeting }: HomeOf): string =>
  [me.id, me.scope, today, ...meeting].join(' ')

const stored = (): Promise<Kept | undefined> => database.table('values').get(NAME)
/** Pieces are added and taken away whole: the same ids are the same list. */
const pieces = async (): Promise<string> =>
  (await database.listed.toCollection().primaryKeys()).join()

let drawn: { readonly from: Shown; readonly key: string; readonly view: HomeView } | undefined

/** The home as it is now, worked out once for a reader, a day and a list: whoever goes to and fro waits for nothing. */
export function drawHome(from: Shown, of: HomeOf): HomeView {
  const key = glanceKey(of)
  if (drawn?.from !== from || drawn.key !== key) drawn = { from, key, view: homeOf(from, of) }
  return drawn.view
}

/** @param clock when it is read, today is known: the home asks for it */
export async function loadGlance(clock: Promise<void>): Promise<void> {
  const [kept, of] = await Promise.all([stored(), pieces()])
  if (kept?.of !== of) return
  const glance = await unseal<Glance>(kept.sealed)
  await clock
  $glance.set(glance)
}

/** A screen that changes again and again is kept once. */
const SETTLE_MS = 500
let timer: ReturnType<typeof setTimeout> | undefined
let latest: HomeView | undefined

export function keepGlanceSoon(glance: Glance): void {
  if (glance.view === latest) return
  latest = glance.view
  clearTimeout(timer)
  timer = setTimeout(() => void keep(glance).catch(reportError), SETTLE_MS)
}

async function keep(glance: Glance): Promise<void> {
  const [of, sealed] = await Promise.all([pieces(), sealQuickly(glance)])
  const kept: Kept = { of, sealed }
  await database.values.put(kept, NAME)
}

/** Another post begins to work on this phone. */
export async function forgetGlance(): Promise<void> {
  clearTimeout(timer)
  latest = undefined
  $glance.set(undefined)
  await database.values.delete(NAME)
}

/**
 * Puts pieces of the list in the place of others that show the same, in a transaction of list and values: what was drawn
 * from those is as good as drawn from these.
 */
export async function followPieces(replace: () => Promise<unknown>): Promise<void> {
  const [kept, before] = await Promise.all([stored(), pieces()])
  await replace()
  if (kept?.of === before) await database.values.put({ ...kept, of: await pieces() }, NAME)
}
