import { hideOverMonths } from './hide-over-months.ts'
import type { Count } from './trend.ts'

/**
 * Which areas of one column must not be shown by parts (sexes, life stages) to who sees no names, though their sums are:
 * an area is shown by all of its parts or by none, and none when one of them is small. Whatever is hidden is then one
 * of several numbers of which the sum alone is known; and of a number that is counted from the start of a period on, what
 * is shown before and after says no more of it.
 *
 * @param areas the parts of each area in every month of the period until now; the last is asked for
 * @returns for each area whether it is hidden, and whether their sum is: with the others shown, it would give one away
 */
export function hideParts(areas: readonly (readonly (readonly Count[])[])[]): {
  readonly areas: readonly boolean[]
  readonly total: boolean
} {
  const hidden = areas.map(
    (months) =>
      hideOverMonths(months.map((cells) => ({ cells })))
        .at(-1)
        ?.includes(true) === true,
  )
  return { areas: hidden, total: hidden.includes(true) }
}
