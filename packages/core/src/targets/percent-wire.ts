import type { Decree } from './percent-target.ts'

/** A place that may have targets of its own. */
export interface PercentPlace {
  /** Code of a regency or village, id of a Puskesmas. */
  readonly code: string
  readonly kind: 'regency' | 'puskesmas' | 'village'
  readonly name: string
  /** The place whose targets it has where it has none; a regency has the catalogue's. */
  readonly above?: string
  readonly mayEnter: boolean
}

/** What a place is to reach in one indicator by the end of a year. */
export interface PercentTarget {
  readonly place: string
  readonly indicator: string
  readonly year: number
  /** Absent: none of its own any more. */
  readonly percent?: number
  /** Where the number comes from; may be empty. */
  readonly source: string
  /** Absent: a draft. */
  readonly decree?: Decree
  /** Name of the account. */
  readonly by: string
  /** Moment, UTC. */
  readonly at: string
  readonly version: number
}

/** `GET /api/targets/percent?year=`: the newest version of each place of the caller, and what is in force today. */
export interface PercentTargets {
  readonly year: number
  readonly places: readonly PercentPlace[]
  /** Indicators of the catalogue, in its order. */
  readonly indicators: readonly string[]
  readonly newest: readonly PercentTarget[]
  readonly holding: readonly PercentTarget[]
}

/** `PUT /api/targets/percent`: a draft. `version` is what the screen showed (0: none). */
export interface NewPercent {
  readonly place: string
  readonly indicator: string
  readonly year: number
  readonly percent?: number
  readonly source: string
  readonly version: number
}

/** `PUT /api/targets/percent/decree`: fixes every draft of a place and a year. */
export interface NewDecree extends Decree {
  readonly place: string
  readonly year: number
}

/** `GET /api/targets/percent/history?place=&indicator=&year=`: every version, newest first. */
export interface PercentHistory {
  readonly versions: readonly PercentTarget[]
}
