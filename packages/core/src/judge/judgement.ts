import type { LocalDate } from '../calendar/local-date.ts'
import type { EpisodeOfPerson } from '../catalogue/define.ts'
import type { Referral } from '../catalogue/outcome.ts'

/** Why a window is where it is; words are made by `reasonText`. */
export type Reason =
  | { readonly kind: 'never' }
  | { readonly kind: 'last'; readonly on: LocalDate }
  /** What the last visit found asks for it sooner. */
  | {
      readonly kind: 'found'
      readonly on: LocalDate
      readonly scale: string
      readonly outcome: string
    }
  | { readonly kind: 'age' }
  | { readonly kind: 'interval'; readonly after: LocalDate }
  /** By class of school, from the 1 July on which class 1 began or will begin. */
  | { readonly kind: 'class'; readonly classOne: LocalDate }
  | { readonly kind: 'campaign'; readonly month: string }
  | {
      readonly kind: 'trimester'
      readonly trimester: 1 | 2 | 3
      readonly contact: number
      readonly of: number
    }
  | { readonly kind: 'episode'; readonly episode: string; readonly anchor: LocalDate }
  | { readonly kind: 'askAgain'; readonly refused: LocalDate }

/**
 * When a person needs a service, from facts alone: it does not depend on today, so it can be stored and compared
 * in SQL. Half-open: due from `from`, overdue from `late`, closed for good from `before`.
 */
export interface DueWindow {
  readonly service: string
  /** Name of the dose or stage. */
  readonly dose?: string
  readonly from: LocalDate
  readonly late: LocalDate
  readonly before?: LocalDate
  readonly reason: Reason
}
export type DueStatus = 'notYet' | 'due' | 'overdue' | 'missed'

/** What one service of one visit means, judged with the catalogue of today's code. */
export interface JudgedService {
  readonly encounter: string
  readonly on: LocalDate
  readonly service: string
  readonly outcomes: Readonly<Record<string, string>>
  /** For a dose of a series. */
  readonly dose?: { readonly name?: string; readonly valid: boolean }
  /** The gravest referral its outcomes ask for. */
  readonly refer?: FiredRule
  /** The others they ask for, graver first. */
  readonly also?: readonly FiredRule[]
}

/** A class that asks for a referral: to whom, how soon, and why. */
export interface FiredRule extends Referral {
  readonly scale: string
  readonly outcome: string
}

/** One person, indicator and period: counted, and served from `servedFrom` until `servedBefore`. */
export interface Mark {
  readonly indicator: string
  readonly period: string
  readonly servedFrom?: LocalDate
  readonly servedBefore?: LocalDate
}

export interface Judgement {
  readonly services: readonly JudgedService[]
  readonly episodes: readonly EpisodeOfPerson[]
  readonly due: readonly DueWindow[]
  readonly marks: readonly Mark[]
}

/** How a window stands on a day. */
export function dueStatus(
  window: Pick<DueWindow, 'from' | 'late' | 'before'>,
  today: LocalDate,
): DueStatus {
  if (window.before !== undefined && today >= window.before) return 'missed'
  if (today >= window.late) return 'overdue'
  return today >= window.from ? 'due' : 'notYet'
}
