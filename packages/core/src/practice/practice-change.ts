import type { Count } from '../coverage/trend.ts'

/** An indicator at the end of a month: null where that month's number is kept back. */
export type MonthPoint = Count | null

/** What came of a practice, from the boards of the months: nobody types it. */
export interface PracticeChange {
  /** Percent at the end of the month before it began, and now. */
  readonly before: number
  readonly now: number
  /** Percentage points. */
  readonly gain: number
  /** What its surroundings gained in the same months; absent where they have no numbers. */
  readonly around?: number
  /**
   * How it compares with its surroundings, which had the same weather, campaigns and time of the year; without them
   * nothing is said, for coverage of a year rises by itself.
   */
  readonly movement?: 'better' | 'worse' | 'level'
}

/** Less than this many points apart nobody calls a difference. Ours. */
const LEVEL_POINTS = 2

interface Shown {
  readonly before: MonthPoint | undefined
  readonly now: MonthPoint | undefined
}

/** @returns undefined where the numbers of the place are kept back or there is nobody to count */
export function practiceChange(
  place: Shown,
  around: Shown | undefined,
  wanted?: 'few',
): PracticeChange | undefined {
  const own = gainOf(place)
  if (own === undefined) return undefined
  const others = around && gainOf(around)
  if (others === undefined) return own
  const ahead = (own.gain - others.gain) * (wanted === 'few' ? -1 : 1)
  const movement = Math.abs(ahead) < LEVEL_POINTS ? 'level' : ahead > 0 ? 'better' : 'worse'
  return { ...own, around: others.gain, movement }
}

function gainOf({ before, now }: Shown) {
  const from = percentOf(before)
  const to = percentOf(now)
  return from === undefined || to === undefined
    ? undefined
    : { before: from, now: to, gain: to - from }
}

const percentOf = (point: MonthPoint | undefined): number | undefined =>
  point === null || point === undefined || point.population === 0
    ? undefined
    : (100 * point.served) / point.population
