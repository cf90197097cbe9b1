/** Searching what is kept oldest first: a history of ten years is asked hundreds of times. */
import type { LocalDate } from '../calendar/local-date.ts'

interface Dated {
  readonly on: LocalDate
}

/** How many are of an earlier day: the place of the first on that day or later. */
export function countBefore(sorted: readonly Dated[], day: LocalDate): number {
  let [least, most] = [0, sorted.length]
  while (least < most) {
    const middle = (least + most) >> 1
    const found = sorted[middle]
    if (found !== undefined && found.on < day) least = middle + 1
    else most = middle
  }
  return least
}

/** How many are of that day or earlier. */
export function countUntil(sorted: readonly Dated[], day: LocalDate): number {
  let count = countBefore(sorted, day)
  while (sorted[count]?.on === day) count += 1
  return count
}

/** Those of that day or later. */
export const since = <Visit extends Dated>(
  sorted: readonly Visit[],
  day: LocalDate,
): readonly Visit[] => sorted.slice(countBefore(sorted, day))

/** The first `count`; the same list when these are all. */
export const prefix = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  count === items.length ? items : items.slice(0, count)
