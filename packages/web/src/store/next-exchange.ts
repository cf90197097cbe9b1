import type { Outcome } from './push.ts'

const EVERY_MS = 60_000
/** No answer came: it costs the server nothing to try again, and a phone seldom says that it has a line again. */
const KNOCK_MS = { first: 1000, longest: 60_000, ofTheTimeLost: 0.1 }
/** The server answered that it cannot: asking again soon makes it worse. */
const TROUBLE_MS = { first: 3000, longest: 300_000 }

interface Circumstances {
  readonly last: Outcome | undefined
  /** Exchanges in a row that did not go through. */
  readonly failures: number
  /** For how long none went through. */
  readonly lostMs: number
  /** From 0 to before 1, so that a hall of phones does not ask at once. */
  readonly chance: number
}

/**
 * Milliseconds until the next exchange. Without a line it grows with the time already lost, a tenth of it: whoever
 * walks out of a dead spot delivers within a second or two, and after an hour's outage the phones of a regency come
 * back over a minute.
 */
export function untilNextExchange({ last, failures, lostMs, chance }: Circumstances): number {
  return usual() * (0.75 + chance / 2)

  function usual(): number {
    if (failures === 0) return EVERY_MS
    if (last === 'offline') return clamp(lostMs * KNOCK_MS.ofTheTimeLost, KNOCK_MS)
    return clamp(TROUBLE_MS.first * 2 ** Math.min(failures - 1, 10), TROUBLE_MS)
  }
}

const clamp = (
  ms: number,
  { first, longest }: { readonly first: number; readonly longest: number },
) => Math.min(longest, Math.max(first, ms))
