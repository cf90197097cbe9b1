import type { Count } from './trend.ts'

/** Fewer people than this are not shown on a page without names. */
export const FEWEST_SHOWN = 5

/**
 * Which cells of one column must not be shown on a page without names: where those served, or those not served, are
 * fewer than `FEWEST_SHOWN`, and as many more as it takes that nobody finds them by subtracting the others from the
 * total. A cell without people says nothing about anybody and is shown.
 *
 * @param cells parts that sum to a total which is itself shown, unless it is too small
 * @returns for each cell, whether it is hidden
 */
export function hideSmall(cells: readonly Count[]): readonly boolean[] {
  const hidden = cells.map(isSmall)
  // Smallest first: the least is lost.
  const rest = cells
    .map((cell, at) => ({ cell, at }))
    .filter(({ cell, at }) => cell.population > 0 && !hidden[at])
    .toSorted((a, b) => a.cell.population - b.cell.population)
  for (const { at } of rest) {
    const together = cells.filter((_, other) => hidden[other])
    if (together.length === 0 || tellsOfNobody(together)) break
    hidden[at] = true
  }
  return hidden
}

/** Whether a number of people, or the rest of them, is too small to be shown. */
export const isSmall = ({ population, served }: Count): boolean =>
  population > 0 && (served < FEWEST_SHOWN || population - served < FEWEST_SHOWN)

/**
 * Whether the sum of hidden cells, which a total gives away, tells of nobody: it is not small, and whoever knows how many
 * people each cell has, and that small ones are small, is left with five numbers for each, or with all it had before.
 */
export function tellsOfNobody(together: readonly Count[]): boolean {
  const population = together.reduce((sum, cell) => sum + cell.population, 0)
  const served = together.reduce((sum, cell) => sum + cell.served, 0)
  if (together.length < 2 || isSmall({ population, served })) return false
  const ranges = together.map(rangeOf)
  const least = ranges.reduce((sum, { min }) => sum + min, 0)
  const most = ranges.reduce((sum, { max }) => sum + max, 0)
  return ranges.every(({ min, max }) => {
    const from = Math.max(min, served - (most - max))
    const to = Math.min(max, served - (least - min))
    return to - from >= Math.min(max - min, FEWEST_SHOWN - 1)
  })
}

/** Closed. */
export interface Range {
  readonly min: number
  readonly max: number
}

/** How many may be served in a hidden cell, both ends included, for who knows its people. */
export function rangeOf({ population, served }: Count): Range {
  const isFew = served < FEWEST_SHOWN
  const areFewLeft = population - served < FEWEST_SHOWN
  // Of few people it may be either.
  if (isFew === areFewLeft || population < 2 * FEWEST_SHOWN - 1) return { min: 0, max: population }
  return isFew
    ? { min: 0, max: FEWEST_SHOWN - 1 }
    : { min: population - FEWEST_SHOWN + 1, max: population }
}
