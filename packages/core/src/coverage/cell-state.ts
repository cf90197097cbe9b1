import type { CellState } from '../sync/board.ts'
import type { Count, Trend } from './trend.ts'

/**
 * The four states of local-area monitoring: at or above the target of today and rising or level is baik, falling
 * is kurang; below it and rising is cukup, else jelek. Where few are wanted, the same the other way round: at most the
 * target and not rising is baik. Undefined without people: a count, never a percentage.
 *
 * @param target percent of today
 * @see Pedoman Pemantauan Wilayah Setempat KIA (Kemenkes 2010)
 */
export function cellState(
  { served, population }: Count,
  { percent, wanted }: { readonly percent: number; readonly wanted?: 'few' | undefined },
  trend: Trend,
): CellState | undefined {
  if (population === 0) return undefined
  const [better, worse] = wanted === 'few' ? (['down', 'up'] as const) : (['up', 'down'] as const)
  // Multiplied, not divided: 9 of 10 reach 90 percent whatever binary fractions say.
  const ahead = served * 100 - percent * population
  const isReached = wanted === 'few' ? ahead <= 1e-6 : ahead >= -1e-6
  if (isReached) return trend === worse ? 'kurang' : 'baik'
  return trend === better ? 'cukup' : 'jelek'
}
