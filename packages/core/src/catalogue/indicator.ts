import type { LocalDate, Span } from '../calendar/local-date.ts'
import type { Episode, Service } from './define.ts'
import type { History } from './history.ts'
import type { Text } from './observation.ts'
import type { HealthCheck } from './packages/health-check.ts'

/** A school year runs from 1 July to 30 June. */
export type PeriodKind = 'month' | 'year' | 'schoolYear'

/** Half-open. `id` is `2026`, `2026/27` or `2026-11`. */
export interface Period {
  readonly id: string
  readonly from: LocalDate
  readonly before: LocalDate
}

/** Who is counted. */
export type Population =
  | { readonly kind: 'everybody' }
  /** This old on the last day of the period. */
  | { readonly kind: 'age'; readonly from: Span; readonly before: Span }
  /** Reaches this age within the period. */
  | { readonly kind: 'reaches'; readonly age: Span }
  /** The episode ended within the period or, while open, is expected to. */
  | { readonly kind: 'episodeEnds'; readonly episode: Episode }
  /** In the episode on any day of the period. */
  | { readonly kind: 'during'; readonly episode: Episode }

/** The person counts as served from `from` until `before`, half-open; for good when `before` is absent. */
export interface Served {
  readonly from: LocalDate
  readonly before?: LocalDate
}

/** In the order of life, as boards show them. */
export const indicatorGroups = [
  'mother',
  'child',
  'immunisation',
  'school',
  'adult',
  'elderly',
  'illness',
  'infection',
  'network',
  'month',
] as const
export type IndicatorGroup = (typeof indicatorGroups)[number]

export interface Indicator {
  readonly id: string
  readonly label: Text
  /** For the head of a column. */
  readonly short: Text
  readonly source: string
  /** What the figure cannot know. */
  readonly unknown: Text
  readonly group: IndicatorGroup
  /** Number among the twelve minimum service standards. */
  readonly spm?: number
  readonly period: PeriodKind
  /** Percent at the end of the period. */
  readonly target: number
  /** The fewer the better: the target is the most that is still good. */
  readonly wanted?: 'few'
  /**
   * Of a month: a state in which people are found, not work of that month. Of several months together the last one stands,
   * for a child short in three months is not three children.
   */
  readonly isStanding?: true
  /** Who is counted, and with which result, never reaches a kader; a Dinas sees no small number of it. */
  readonly sensitive?: true
  readonly population: Population
  /** A further condition, where age or episode alone does not say it. */
  only?(history: History, period: Period): boolean
  served(history: History, period: Period): Served | undefined
}

export interface Catalogue {
  /** Stored with every record; raised with each change of a rule. */
  readonly version: number
  readonly services: readonly Service[]
  readonly episodes: readonly Episode[]
  readonly indicators: readonly Indicator[]
  /** Packages over services, by age group. */
  readonly healthChecks?: readonly HealthCheck[]
  /** Ids that records of older versions may still bring: accepted and kept, judged no more. */
  readonly retired: readonly { readonly id: string; readonly since: number }[]
}
