import type { Caller } from './caller.ts'

interface Kept {
  readonly caller: Promise<Caller | undefined>
  readonly until: number
}
export interface CallerCache {
  get(cookie: string | undefined): Promise<Caller | undefined>
  forget(cookie: string | undefined): void
  forgetAll(): void
}

/** Callers at once; a device asks every few seconds, so this holds more than can be signed in on one server. */
const MOST = 20_000

/** Remembers who stands behind a session cookie for `keepMs`; requests that come together are answered by one read. */
export function callerCache(options: {
  readonly keepMs: number
  readonly now: () => number
  readonly read: (cookie: string) => Promise<Caller | undefined>
}): CallerCache {
  const kept = new Map<string, Kept>()
  const { keepMs, now, read } = options

  function remember(cookie: string): Promise<Caller | undefined> {
    const caller = read(cookie)
    const entry = { caller, until: now() + keepMs }
    if (kept.size >= MOST) prune()
    kept.delete(cookie)
    kept.set(cookie, entry)
    // Nobody, or a failure, is not remembered: the next request may be the one after signing in.
    const drop = () => {
      if (kept.get(cookie) === entry) kept.delete(cookie)
    }
    caller.then((found) => {
      if (found === undefined) drop()
    }, drop)
    return caller
  }
  function prune(): void {
    for (const [cookie, { until }] of kept) if (until <= now()) kept.delete(cookie)
    // Insertion order: the first is the one that was read longest ago.
    for (const cookie of kept.keys()) {
      if (kept.size < MOST) break
      kept.delete(cookie)
    }
  }
  return {
    get: async (cookie) => {
      if (cookie === undefined) return undefined
      const known = kept.get(cookie)
      return known !== undefined && known.until > now() ? known.caller : remember(cookie)
    },
    forget: (cookie) => {
      if (cookie !== undefined) kept.delete(cookie)
    },
    forgetAll: () => kept.clear(),
  }
}
