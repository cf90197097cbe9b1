/** Farther apart, in milliseconds or pixels, nobody tapped twice by mistake. */
const AGAIN_MS = 500
const AGAIN_PX = 24

interface Tap {
  readonly timeStamp: number
  readonly clientX: number
  readonly clientY: number
}

let last: Tap = { timeStamp: Number.NEGATIVE_INFINITY, clientX: 0, clientY: 0 }

/**
 * For a button that goes away with its row: a finger that tapped twice would hit what has come to lie there since. To be
 * asked once for each tap.
 */
export function isSecondTap(tap: Tap): boolean {
  const isNear =
    Math.abs(tap.clientX - last.clientX) < AGAIN_PX &&
    Math.abs(tap.clientY - last.clientY) < AGAIN_PX
  const isSecond = tap.timeStamp - last.timeStamp < AGAIN_MS && isNear
  last = tap
  return isSecond
}
