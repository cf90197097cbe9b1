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
    if (isSafe(cells.filter((_, other) => hidden[other]))) break
    hidden[at] = true
  }
  return hidden
}

/** Whether a number of people, or the rest of them, is too small to be shown. */
export const isSmall = ({ population, served }: Count): boolean =>
  population > 0 && (served < FEWEST_SHOWN || population - served < FEWEST_SHOWN)

/** What the hidden cells amount to together, which the total gives away, tells of nobody. */
function isSafe(together: readonly Count[]): boolean {
  if (together.length === 0) return true
  const population = together.reduce((sum, cell) => sum + cell.population, 0)
  const served = together.reduce((sum, cell) => sum + cell.served, 0)
  return together.length > 1 && !isSmall({ population, served })
}
