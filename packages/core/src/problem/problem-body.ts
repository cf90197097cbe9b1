import type { LocalDate } from '../calendar/local-date.ts'
import type { ProblemLevel, ProblemMatter } from './problem-level.ts'

/** Who is held back: a group of people, never one of them. */
export const problemGroups = [
  'pregnant',
  'infants',
  'under-fives',
  'school-age',
  'adults',
  'elderly',
  'everybody',
] as const
export type ProblemGroup = (typeof problemGroups)[number]

/** Who tells of it; it begins one step above. */
export const problemReporters = ['kader', 'pustu', 'puskesmas'] as const
export type ProblemReporter = (typeof problemReporters)[number]

/** Cluster of a Puskesmas whose work it holds up. */
export const problemClusters = [1, 2, 3, 4, 5] as const
export type ProblemCluster = (typeof problemClusters)[number]

/** A text of a problem: read far from its village, so it names nobody. */
export const PROBLEM_TEXT = { title: 160, words: 300, owner: 60 } as const
export const MOST_HELD_BACK = 100_000
/** A promise may not stop the clock for longer than a quarter: the next mini-workshop with the sectors. */
export const LONGEST_PROMISE_DAYS = 90

/** The subject of the entry is the problem, its village the place, `on` the day from which the clock runs. */
export interface ProblemReportedBody {
  readonly by: ProblemReporter
  readonly matter: ProblemMatter
  readonly cluster: ProblemCluster
  /** What is wrong, in a sentence. */
  readonly what: string
  /** First day of it. */
  readonly since: LocalDate
  /** Facility id, where it is one post's. */
  readonly posyandu?: string
  readonly heldBack?: { readonly group: ProblemGroup; readonly people: number }
  /** What the reporter asks for. */
  readonly wish?: string
}

/** One step on the ladder, written down by hand; climbing needs none. `from` is who speaks. */
export type ProblemStepBody =
  | {
      readonly step: 'answered'
      readonly from: ProblemLevel
      /** What will be done. */
      readonly action: string
      /** Last day of the promise: the clock stands still until then. */
      readonly until: LocalDate
      /** The post or task that does it, not a person's name. */
      readonly owner?: string
    }
  | { readonly step: 'taken'; readonly from: ProblemLevel }
  | {
      readonly step: 'handed'
      readonly from: ProblemLevel
      readonly to: ProblemLevel
      readonly why: string
    }
  | { readonly step: 'closed'; readonly from: ProblemLevel; readonly done: string }
  | { readonly step: 'reopened'; readonly why: string }

/** Every text somebody wrote, with its field. */
export const textsOf = (
  body: ProblemReportedBody | ProblemStepBody,
): readonly (readonly [field: string, text: string])[] =>
  Object.entries(body).flatMap(([field, value]) =>
    freeTexts.has(field) && typeof value === 'string' ? [[field, value] as const] : [],
  )
const freeTexts: ReadonlySet<string> = new Set(['what', 'wish', 'action', 'owner', 'why', 'done'])
