import { liveQuery } from 'dexie'
import { atom, computed } from 'nanostores'
import {
  foldSession,
  noSessions,
  type SessionDays,
  type SessionEntry,
} from '@jejaring/core/session/session-days'
import { database } from './database.ts'
import { $places } from './known-places.ts'
import type { Writing } from './writing.ts'

/** Lies clear: it names nobody. */
const KEY = 'sessions'

/** Days at the Posyandu as the journal and this device know them; undefined until they were read from the device. */
const $sessions = atom<SessionDays | undefined>(undefined)

/** Where and when a Posyandu meets: what the server planned, and what was opened and closed. */
export const $calendar = computed([$places, $sessions], (places, sessions) =>
  places === undefined || sessions === undefined ? undefined : { ...places, sessions },
)

/** Keeps what was written about days at the Posyandu, here or elsewhere, delivered or not. */
export async function keepSessions(
  writing: Writing,
  entries: readonly SessionEntry[],
): Promise<void> {
  if (entries.length === 0) return
  writing.keepValue(KEY, entries.reduce(foldSession, await kept()))
}

/** From now on the screens know of every change, in whichever tab or worker it is made. */
export async function watchSessions(): Promise<void> {
  $sessions.set(await kept())
  liveQuery(kept).subscribe((days) => $sessions.set(days))
}

async function kept(): Promise<SessionDays> {
  const days: SessionDays | undefined = await database.table('values').get(KEY)
  return days ?? noSessions
}
