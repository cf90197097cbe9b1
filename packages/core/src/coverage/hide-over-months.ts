import { FEWEST_SHOWN, isSmall, rangeOf, tellsOfNobody, type Range } from './hide-small.ts'
import type { Count } from './trend.ts'
import { whatIsLeft, type ColumnOfMonth, type Hidden, type Ranges } from './what-is-left.ts'

/**
 * Which cells must not be shown of a number that is counted from the start of a period on, for who has the pages of every
 * month of it: what is shown before or after stands below or above what was hidden in between, for who was served stays so.
 * A month is never hidden differently because of a later one.
 *
 * @param months from the first of the period on
 * @returns for each month and cell, whether it is hidden
 */
export function hideOverMonths(months: readonly ColumnOfMonth[]): Hidden {
  const hidden: (readonly boolean[])[] = []
  let known: Ranges = []
  for (const [at, { cells, isSumHidden }] of months.entries()) {
    const until = months.slice(0, at + 1)
    const whole = cells.map(isSomebody)
    const now = isSumHidden === true ? whole : hideMonth(until, { hidden, known })
    hidden.push(now)
    known = whatIsLeft(until, hidden, known)
  }
  return hidden
}

const isSomebody = (cell: Count | undefined): boolean => (cell?.population ?? 0) > 0

interface Before {
  readonly hidden: Hidden
  readonly known: Ranges
}

/** What is hidden in the last of these months, after what the others hide and leave. */
function hideMonth(months: readonly ColumnOfMonth[], before: Before): readonly boolean[] {
  const cells = months.at(-1)?.cells ?? []
  const now = cells.map(isSmall)
  const rest = [...cells.keys()]
    .filter((place) => isSomebody(cells[place]) && now[place] !== true)
    .toSorted((a, b) => (cells[a]?.population ?? 0) - (cells[b]?.population ?? 0))
  if (rest.length === 0) return now
  // What all of this month hidden would leave is the most there is to keep.
  const most = whatIsLeft(months, [...before.hidden, cells.map(isSomebody)], before.known)
  for (const place of rest) {
    if (isKept(months, { now, most, ...before })) break
    now[place] = true
  }
  return now
}

interface Trial extends Before {
  readonly now: readonly boolean[]
  readonly most: Ranges
}

/** Whether what is hidden in the last month tells of nobody, and what is shown in it nothing of the months before. */
function isKept(
  months: readonly ColumnOfMonth[],
  { now, most, hidden: before, known }: Trial,
): boolean {
  const together = (months.at(-1)?.cells ?? []).filter((_, place) => now[place])
  if (together.length > 0 && !tellsOfNobody(together)) return false
  const hidden = [...before, now]
  const left = whatIsLeft(months, hidden, known)
  return months.every(({ cells }, at) =>
    cells.every(
      (cell, place) =>
        hidden[at]?.[place] !== true ||
        widthOf(left[at]?.[place]) >=
          Math.min(FEWEST_SHOWN - 1, widthOf(rangeOf(cell)), widthOf(most[at]?.[place])),
    ),
  )
}

const widthOf = (range: Range | undefined): number =>
  range === undefined ? 0 : range.max - range.min
