import { trendOfMonth, type Count } from '../coverage/trend.ts'

/** An indicator at a place at a moment. */
export interface Figure extends Count {
  /** Id of the period in which it counts: `2026` or `2026-11`. */
  readonly period: string
}
export type Movement = 'better' | 'worse' | 'level' | 'other-period' | 'nobody'

/**
 * Whether an indicator moved between two moments of one period: its share of those counted then, taken of those counted
 * now, is compared with those served now; less than half a person is level. Of two periods nothing is said, for a new
 * one begins at zero.
 */
export function movementOf(before: Figure, now: Figure, wanted?: 'few'): Movement {
  if (before.period !== now.period) return 'other-period'
  if (before.population === 0 || now.population === 0) return 'nobody'
  const trend = trendOfMonth(now, before)
  if (trend === 'level') return 'level'
  return (trend === 'up') === (wanted !== 'few') ? 'better' : 'worse'
}
