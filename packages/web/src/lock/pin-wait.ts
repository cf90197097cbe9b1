/** Seconds to wait after the first, second … wrong PIN in a row; the last holds for all that follow. */
const WAITS_S = [0, 0, 0, 30, 60, 300, 900, 3600] as const
/** With this one the person's PIN opens nothing any more: who knows it signs in anew. */
export const MOST_WRONG = 10

/** Wrong PINs in a row, and the wait as it was when somebody last looked. */
export interface Tries {
  readonly wrong: number
  readonly leftMs: number
  /** By this phone's clock, milliseconds since 1970. */
  readonly seenAt: number
}

/** One more wrong PIN. `dropped`: it was the last. */
export function afterWrong(before: Tries | undefined, now: number): Tries | 'dropped' {
  const wrong = (before?.wrong ?? 0) + 1
  if (wrong >= MOST_WRONG) return 'dropped'
  const seconds = WAITS_S[Math.min(wrong, WAITS_S.length) - 1] ?? 0
  return { wrong, leftMs: seconds * 1000, seenAt: now }
}

/**
 * How long to wait still. Of a clock that went back nothing has passed: it neither shortens the wait nor makes a day
 * of it. What comes out is to be kept, so that a phone switched off and on goes on with it.
 */
export function waited(before: Tries, now: number): Tries {
  const passed = Math.max(0, now - before.seenAt)
  return { ...before, leftMs: Math.max(0, before.leftMs - passed), seenAt: now }
}
