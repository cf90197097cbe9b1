import { daysBetween } from '../calendar/local-date.ts'
import { problemLevels, type ProblemLevel } from './problem-level.ts'
import type { Problem } from './problem-now.ts'

/** How fast one level answers. Every time a problem came to it counts once. */
export interface AnswerSpeed {
  readonly level: ProblemLevel
  /** Times somebody there answered, handed it on or closed it. */
  readonly answered: number
  /** Days from coming to that, the middle one; absent when nobody answered yet. */
  readonly medianDays?: number
  /** Times the days went by and it climbed. */
  readonly passed: number
  /** Times it still waits there. */
  readonly waiting: number
}

/** Levels that no problem has come to are left out. */
export function answerSpeeds(problems: Iterable<Pick<Problem, 'stays'>>): readonly AnswerSpeed[] {
  const stays = [...problems].flatMap((problem) => problem.stays)
  return problemLevels.flatMap((level) => {
    const here = stays.filter((stay) => stay.level === level)
    if (here.length === 0) return []
    const days = here.flatMap(({ from, end }) =>
      end === undefined || end.how === 'climbed' || end.how === 'overtaken'
        ? []
        : [daysBetween(from, end.on)],
    )
    const medianDays = median(days)
    return [
      {
        level,
        answered: days.length,
        ...(medianDays === undefined ? {} : { medianDays }),
        passed: here.filter(({ end }) => end?.how === 'climbed').length,
        waiting: here.filter(({ end }) => end === undefined).length,
      },
    ]
  })
}

/** Of an even number the mean of the two in the middle. */
function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length / 2)]
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  return high === undefined || low === undefined ? undefined : (low + high) / 2
}
