import type { CellState } from '../sync/api.ts'
import type { Count, Trend } from './trend.ts'

/**
 * The four states of local-area monitoring: at or above the target of today and rising or level is baik, falling
 * is kurang; below it and rising is cukup, else jelek. Undefined without people: a count, never a percentage.
 *
 * @param target percent wanted today
 * @see Pedoman Pemantauan Wilayah Setempat KIA (Kemenkes 2010)
 */
export function cellState(count: Count, target: number, trend: Trend): CellState | undefined {
  if (count.population === 0) return undefined
  // Multiplied, not divided: 9 of 10 reach 90 percent whatever binary fractions say.
  const isReached = count.served * 100 >= target * count.population - 1e-6
  if (isReached) return trend === 'down' ? 'kurang' : 'baik'
  return trend === 'up' ? 'cukup' : 'jelek'
}
