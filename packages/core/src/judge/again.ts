import {
  addMonths,
  addSpan,
  earliest,
  latest,
  type LocalDate,
  type Span,
} from '../calendar/local-date.ts'
import type { Service } from '../catalogue/define.ts'
import type { NotGiven, PersonHistory } from './history.ts'
import type { DueWindow } from './judgement.ts'
import { oncePer } from './once-per.ts'
import { judgeVisit, outcomeOf } from './outcomes.ts'

export type Window = Omit<DueWindow, 'service'>

/** When a repetition due from that day is overdue: after one whole interval, at most a month. Ours. */
export const repetitionLate = (from: LocalDate, interval: Span): LocalDate =>
  earliest(addSpan(from, interval), addMonths(from, 1))

/**
 * The windows of a schedule, of whatever kind, and what the last visit found. A window that would be open by then stands
 * for the repetition. A later one is drawn forward; where it is a contact of its own, which closes, the repetition has a
 * window until that one opens.
 *
 * @param windows in the order in which they open
 */
export function withAgain(
  windows: readonly Window[],
  found: Window | undefined,
): readonly Window[] {
  if (found === undefined) return windows
  const at = windows.findIndex(({ before }) => before === undefined || before > found.from)
  const next = windows[at]
  if (next === undefined) return [...windows, found]
  if (next.from <= found.from) return windows
  if (next.before === undefined) {
    return windows.with(at, { ...found, late: earliest(next.late, found.late) })
  }
  const until = { ...found, late: earliest(next.from, found.late), before: next.from }
  return windows.toSpliced(at, 0, until)
}

/** Refused: asked again on the day agreed, a month later when none was. Other reasons change nothing. */
export function askedAgain(window: Window, notGiven: NotGiven): Window {
  if (notGiven.reason !== 'refused') return window
  const again = notGiven.askAgain ?? addMonths(notGiven.on, 1)
  if (again <= window.from) return window
  return {
    ...window,
    from: again,
    late: latest(window.late, addMonths(again, 1)),
    reason: { kind: 'askAgain', refused: notGiven.on },
  }
}

/**
 * When a finding of the last visit asks for the service again.
 *
 * @param need since when it counts (a visit before that belongs to another pregnancy), and since when the service may be due
 */
export function foundAgain(
  service: Service,
  history: PersonHistory,
  need: { readonly counts: LocalDate; readonly start: LocalDate },
): Window | undefined {
  if (!asksAgain(service)) return undefined
  const visits = history.visitsWith(service)
  const visit = visits.at(-1)
  if (visit === undefined || visit.on < need.counts) return undefined
  const { outcomes } = judgeVisit(history, visit, visits.length - 1)
  let soonest: Window | undefined
  for (const [scale, outcome] of Object.entries(outcomes)) {
    const again = outcomeOf(service, scale, outcome)?.again
    if (again === undefined) continue
    const from = latest(need.start, addSpan(visit.on, again))
    if (soonest !== undefined && soonest.from <= from) continue
    const late = repetitionLate(from, again)
    soonest = { from, late, reason: { kind: 'found', on: visit.on, scale, outcome } }
  }
  return soonest
}

const asksAgain = oncePer((service: Service) =>
  Object.values(service.outcomes).some(({ classes }) =>
    Object.values(classes).some(({ again }) => again !== undefined),
  ),
)
