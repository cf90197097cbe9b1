import { rangeOf, type Range } from './hide-small.ts'
import type { Count } from './trend.ts'

/** One column of a page without names at the end of a month. */
export interface ColumnOfMonth {
  /** The same places in every month. */
  readonly cells: readonly Count[]
  /** Nobody is told what they sum to: all are hidden. */
  readonly isSumHidden?: true
}
/** By month and place. */
export type Hidden = readonly (readonly boolean[])[]
export type Ranges = readonly (readonly Range[])[]

/** Rounds in which one month narrows another; what is not found by then is not found by looking. */
const ROUNDS = 8

/**
 * How many may have been served in each cell, for who knows its people, the pages of all months, which cells are small, and
 * that numbers grow. Where one fell, nobody can go by that.
 *
 * @param known what is left by all months but the last
 */
export function whatIsLeft(
  months: readonly ColumnOfMonth[],
  hidden: Hidden,
  known: Ranges,
): Ranges {
  const last = months.length - 1
  const start = (months[last]?.cells ?? []).map((cell, place) =>
    hidden[last]?.[place] === true ? rangeOf(cell) : { min: cell.served, max: cell.served },
  )
  const ranges: Range[][] = [...known, start].map((row) => [...row])
  const sums = sumsOf(months, hidden)
  for (let round = 0; round < ROUNDS; round += 1) {
    const hasGrown = narrowByGrowth(months, ranges)
    const hasSums = narrowBySums(sums, ranges)
    if (!hasGrown && !hasSums) break
  }
  return ranges
}

/** @returns whether it is narrower now */
function narrow(ranges: Range[][], month: number, place: number, { min, max }: Range): boolean {
  const row = ranges[month]
  const range = row?.[place]
  if (row === undefined || range === undefined || (min <= range.min && max >= range.max)) {
    return false
  }
  row[place] = { min: Math.max(min, range.min), max: Math.min(max, range.max) }
  return true
}

/** No fewer than the month before, no more than the month after. */
function narrowByGrowth(months: readonly ColumnOfMonth[], ranges: Range[][]): boolean {
  let isNarrower = false
  const places = months[0]?.cells.length ?? 0
  for (let place = 0; place < places; place += 1) {
    for (let at = 1; at < months.length; at += 1) {
      const min = ranges[at - 1]?.[place]?.min ?? 0
      if (!isGrown(months, place, at - 1, at)) continue
      isNarrower = narrow(ranges, at, place, { min, max: Infinity }) || isNarrower
    }
    for (let at = months.length - 1; at > 0; at -= 1) {
      const max = ranges[at]?.[place]?.max ?? Infinity
      if (!isGrown(months, place, at - 1, at)) continue
      isNarrower = narrow(ranges, at - 1, place, { min: 0, max }) || isNarrower
    }
  }
  return isNarrower
}

const servedAt = (months: readonly ColumnOfMonth[], month: number, place: number): number =>
  months[month]?.cells[place]?.served ?? 0
const isGrown = (
  months: readonly ColumnOfMonth[],
  place: number,
  month: number,
  later: number,
): boolean => servedAt(months, later, place) >= servedAt(months, month, place)

interface HiddenSum {
  readonly month: number
  readonly places: readonly number[]
  readonly sum: number
}
/** Those hidden in two months, and those hidden in one of them alone. */
interface Pair {
  readonly one: HiddenSum
  readonly later: HiddenSum
  readonly both: readonly number[]
  readonly before: readonly number[]
  readonly after: readonly number[]
}
interface Sums {
  readonly alone: readonly HiddenSum[]
  readonly pairs: readonly Pair[]
}

function sumsOf(months: readonly ColumnOfMonth[], hidden: Hidden): Sums {
  const alone = months.flatMap(({ cells, isSumHidden }, month): readonly HiddenSum[] => {
    if (isSumHidden === true) return []
    const places = [...cells.keys()].filter((place) => hidden[month]?.[place] === true)
    const sum = places.reduce((all, place) => all + servedAt(months, month, place), 0)
    return places.length === 0 ? [] : [{ month, places, sum }]
  })
  const pairs = alone.flatMap((one, at) =>
    alone.slice(at + 1).flatMap((later): readonly Pair[] => {
      const both = one.places.filter((place) => later.places.includes(place))
      const before = one.places.filter((place) => !both.includes(place))
      const after = later.places.filter((place) => !both.includes(place))
      const hasGrown = both.every((place) => isGrown(months, place, one.month, later.month))
      // The same places in both say no more than each month for itself.
      const isSame = before.length + after.length === 0
      return both.length === 0 || isSame || !hasGrown ? [] : [{ one, later, both, before, after }]
    }),
  )
  return { alone, pairs }
}

/**
 * What is hidden in a month sums to the total less what is shown; and of two months those hidden in both lie between what
 * the earlier one leaves for them and what the later one does.
 */
function narrowBySums({ alone, pairs }: Sums, ranges: Range[][]): boolean {
  let isNarrower = false
  const within = (month: number, places: readonly number[], min: number, max: number) => {
    const row = ranges[month] ?? []
    const least = places.reduce((all, place) => all + (row[place]?.min ?? 0), 0)
    const most = places.reduce((all, place) => all + (row[place]?.max ?? 0), 0)
    for (const place of places) {
      const range = row[place]
      if (range === undefined) continue
      const left = { min: min - (most - range.max), max: max - (least - range.min) }
      isNarrower = narrow(ranges, month, place, left) || isNarrower
    }
  }
  for (const { month, places, sum } of alone) within(month, places, sum, sum)
  for (const { one, later, both, before, after } of pairs) {
    const [first, second] = [ranges[one.month] ?? [], ranges[later.month] ?? []]
    const min = one.sum - before.reduce((all, place) => all + (first[place]?.max ?? 0), 0)
    const max = later.sum - after.reduce((all, place) => all + (second[place]?.min ?? 0), 0)
    within(one.month, both, min, max)
    within(later.month, both, min, max)
    within(one.month, before, one.sum - max, one.sum - min)
    within(later.month, after, later.sum - max, later.sum - min)
  }
  return isNarrower
}
