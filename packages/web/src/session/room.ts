import { atom } from 'nanostores'

/** A month of a village's work with its records, several times over. */
const LEAST_BYTES = 50_000_000

/** How much this browser still lets us keep. */
export type Room = 'enough' | 'tight'

/**
 * `kept`: whether the browser has promised not to clear our tables when the phone runs full; undefined while nobody
 * knows, and where browsers do not say.
 */
export const $room = atom<{ readonly room: Room; readonly kept?: boolean }>({ room: 'enough' })

export function roomOf({ usage, quota }: StorageEstimate): Room {
  if (usage === undefined || quota === undefined) return 'enough'
  return quota - usage < LEAST_BYTES ? 'tight' : 'enough'
}

/** Asks the browser to keep what lies here, which it grants or not without asking anybody; looks how much fits. */
export async function lookForRoom(): Promise<void> {
  // A browser without it, or a page that is not served safely.
  const storage: StorageManager | undefined = navigator.storage
  const kept = (await storage?.persisted?.()) === true || (await storage?.persist?.())
  const room = roomOf((await storage?.estimate?.()) ?? {})
  $room.set({ room, ...(kept === undefined ? {} : { kept }) })
}

/** Something could not be written: whatever the browser estimates, it is full. */
export function foundFull(error: unknown): void {
  if (isFull(error)) $room.set({ ...$room.get(), room: 'tight' })
}

/** Dexie passes the browser's error on inside of its own. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'QuotaExceededError' || isFull('inner' in error ? error.inner : undefined)
}
