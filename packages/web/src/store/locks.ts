/** `jejaring-store`: who changes what lies here. `jejaring-sync`: who exchanges with the server. */
type LockName = 'jejaring-store' | 'jejaring-sync'

/** Browsers have no locks for a page that came over an unsafe line; then each tab is by itself. */
const locks: LockManager | undefined = navigator.locks

const turns = new Map<LockName, Promise<unknown>>()

/** One at a time, in this tab, in others and in workers. */
export function exclusively<Found>(name: LockName, work: () => Promise<Found>): Promise<Found> {
  if (locks !== undefined) return locks.request(name, work)
  const done = (turns.get(name) ?? Promise.resolve()).then(work, work)
  turns.set(name, done)
  return done
}

/** @throws the reason of the signal, when it was given before the turn came */
export function exclusivelyWithin<Found>(
  name: LockName,
  signal: AbortSignal,
  work: () => Promise<Found>,
): Promise<Found> {
  return locks === undefined ? exclusively(name, work) : locks.request(name, { signal }, work)
}

/** `busy`: somebody else has it. */
export function ifFree<Found>(name: LockName, work: () => Promise<Found>): Promise<Found | 'busy'> {
  if (locks === undefined) return exclusively(name, work)
  return locks.request(name, { ifAvailable: true }, async (lock) =>
    lock === null ? 'busy' : work(),
  )
}
