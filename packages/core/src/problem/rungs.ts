import { above, type ProblemLevel } from './problem-level.ts'
import type { Problem } from './problem-now.ts'

/** A step of the ladder as it is drawn: who told of it, who had it, who has it, who would come next, and the end. */
export interface Rung {
  readonly who: ProblemLevel | 'kader' | 'done'
  readonly is: 'behind' | 'here' | 'ahead'
}

export function rungsOf({ report, state, level, matter, stays }: Problem): readonly Rung[] {
  const isClosed = state === 'closed'
  const passed = new Set<ProblemLevel | 'kader'>([
    report.by,
    ...stays.map((stay) => stay.level),
    level,
  ])
  // Taken somewhere twice, it stands there now.
  if (!isClosed) passed.delete(level)
  const next: ProblemLevel[] = []
  for (let up = above(level, matter); up !== undefined; up = above(up, matter)) next.push(up)
  return [
    ...[...passed].map((who): Rung => ({ who, is: 'behind' })),
    ...(isClosed ? [] : [{ who: level, is: 'here' } as const]),
    ...(isClosed ? [] : next.filter((who) => !passed.has(who))).map((who): Rung => ({
      who,
      is: 'ahead',
    })),
    { who: 'done', is: isClosed ? 'here' : 'ahead' },
  ]
}
