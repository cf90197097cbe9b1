import type { LocalDate } from '../calendar/local-date.ts'
import type { ProblemLevel } from './problem-level.ts'
import { problemOn, type Problem } from './problem-now.ts'
import type { ProblemRecord } from './problem-record.ts'

/** Open ones first, those that wait longest before others; then the closed ones, the latest first. */
export const problemsOn = (
  records: Iterable<ProblemRecord>,
  today: LocalDate,
): readonly Problem[] =>
  [...records].flatMap((record) => problemOn(record, today) ?? []).toSorted(longestFirst)

function longestFirst(a: Problem, b: Problem): number {
  const [closedA, closedB] = [a.state === 'closed', b.state === 'closed']
  if (closedA !== closedB) return closedA ? 1 : -1
  if (closedA && a.deadline !== b.deadline) return a.deadline < b.deadline ? 1 : -1
  return b.waitingDays - a.waitingDays || b.lateDays - a.lateDays || (a.id < b.id ? -1 : 1)
}

/** Whether it ever waited at one of these levels, or was answered there: from then on they see it. */
export const hasReached = (
  { level, stays, events }: Pick<Problem, 'level' | 'stays' | 'events'>,
  levels: ReadonlySet<ProblemLevel>,
): boolean =>
  levels.has(level) ||
  stays.some((stay) => levels.has(stay.level)) ||
  events.some(
    ({ kind, ...event }) => kind === 'stepped' && 'step' in event && isFrom(event, levels),
  )

const isFrom = (
  { step }: { readonly step: { readonly step: string; readonly from?: ProblemLevel } },
  levels: ReadonlySet<ProblemLevel>,
): boolean => step.from !== undefined && levels.has(step.from)
