import type { Count } from '../coverage/trend.ts'

/** How far a village is, in words that need no explanation. */
export const plainStates = ['reached', 'nearly', 'rising', 'needs-help'] as const
export type PlainState = (typeof plainStates)[number]

/** Percentage points below the target of today that are still nearly there; ours, no source has one. */
const NEARLY = 5

/**
 * Against the target of today, in percent: reached; at most five points below; further below but rising; or in need of
 * help. Undefined without people.
 */
export function plainState(
  { population, served }: Count,
  targetToday: number,
  isRising: boolean,
): PlainState | undefined {
  if (population === 0) return undefined
  // Multiplied, not divided: 9 of 10 reach 90 percent whatever binary fractions say.
  const missing = targetToday * population - served * 100
  if (missing <= 1e-6) return 'reached'
  if (missing <= NEARLY * population) return 'nearly'
  return isRising ? 'rising' : 'needs-help'
}
