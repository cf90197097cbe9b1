import { isSmall } from './hide-small.ts'
import type { Count } from './trend.ts'

/**
 * Which areas of one column must not be shown by parts (sexes, life stages) to who sees no names, though their sums are:
 * an area is shown by all of its parts or by none, and none when one of them is small. Whatever is hidden is then one
 * of several numbers of which the sum alone is known.
 *
 * @param areas the parts of each area
 * @returns for each area whether it is hidden, and whether their sum is: with the others shown, it would give one away
 */
export function hideParts(areas: readonly (readonly Count[])[]): {
  readonly areas: readonly boolean[]
  readonly total: boolean
} {
  const hidden = areas.map((parts) => parts.some(isSmall))
  return { areas: hidden, total: hidden.includes(true) }
}
