import { atom } from 'nanostores'
import { database } from './database.ts'
import type { KnownPlaces } from './posyandu-day.ts'
import { isSealed, seal, unseal } from './seal.ts'

/** Villages, neighbourhoods and posts of this user, as last told by the server. */
export const $places = atom<KnownPlaces | undefined>(undefined)

const NAME = 'places'

export async function keepPlaces(places: KnownPlaces): Promise<void> {
  await database.values.put(await seal(places), NAME)
  $places.set(places)
}

export async function loadPlaces(): Promise<void> {
  const kept = await database.values.get(NAME)
  // What an earlier version of the app kept clear is told anew with the next exchange, and sealed.
  if (kept !== undefined) {
    $places.set(isSealed(kept) ? await unseal<KnownPlaces>(kept) : (kept as KnownPlaces))
  }
}
