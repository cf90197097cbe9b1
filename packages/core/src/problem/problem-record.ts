import type { LocalDate } from '../calendar/local-date.ts'
import type { Clock } from '../journal/clock.ts'
import type { Entry } from '../journal/entry.ts'
import type { ProblemReportedBody, ProblemStepBody } from './problem-body.ts'

interface Signed {
  /** The entry that says so. */
  readonly id: string
  readonly on: LocalDate
  readonly clock: Clock
  readonly author: string
}
export type ProblemReport = ProblemReportedBody & Signed
export type ProblemStep = ProblemStepBody & Signed

/**
 * What was written about one problem. Folding the same entries in any order, any number of times, gives the same: both
 * lists are in the order of their stamps, which come after every stamp their writer had seen.
 */
export interface ProblemRecord {
  readonly id: string
  readonly village: string
  /** The first counts; absent while only a step has come. */
  readonly reports: readonly ProblemReport[]
  readonly steps: readonly ProblemStep[]
}

export type ProblemEntry = Extract<Entry, { readonly kind: `problem-${string}` }>

/** Also of kinds that a later version of the app writes down. */
export const isOfProblem = (entry: Entry): entry is ProblemEntry =>
  entry.kind.startsWith('problem-')

export function foldProblem(record: ProblemRecord | undefined, entry: ProblemEntry): ProblemRecord {
  const { id, on, clock, author, subject, village } = entry
  const known = record ?? { id: subject, village, reports: [], steps: [] }
  const signed = { id, on, clock, author }
  switch (entry.kind) {
    case 'problem-reported':
      return { ...known, reports: withOne(known.reports, { ...entry.body, ...signed }) }
    case 'problem-followed-up':
      return { ...known, steps: withOne(known.steps, { ...entry.body, ...signed }) }
  }
  return known
}

function withOne<Item extends Signed>(items: readonly Item[], item: Item): readonly Item[] {
  return items.some(({ id }) => id === item.id) ? items : [...items, item].toSorted(byStamp)
}

const byStamp = (a: Signed, b: Signed): number =>
  a.clock === b.clock ? (a.id < b.id ? -1 : 1) : a.clock < b.clock ? -1 : 1

/** Not closed, or opened again since. */
export function isOpen({ steps }: Pick<ProblemRecord, 'steps'>): boolean {
  const last = steps.findLast(({ step }) => step === 'closed' || step === 'reopened')
  return last?.step !== 'closed'
}
