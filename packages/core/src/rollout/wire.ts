import type { LocalDate } from '../calendar/local-date.ts'
import type { Goal } from './forecast.ts'
import type { Standing } from './readiness.ts'
import type { SiteKind, Stage } from './site.ts'

/** A place on its way into the network. */
export interface Site {
  readonly id: string
  readonly kind: SiteKind
  readonly name: string
  /** Its Puskesmas; a Puskesmas has none. */
  readonly puskesmas?: string
  /** Who lives where it serves, as counted. */
  readonly people: number
  readonly stage: Stage
  /** Since when; absent: nobody has spoken of it. */
  readonly since?: LocalDate
  readonly plannedYear?: number
  readonly standings: readonly Standing[]
  /** Posyandu of a Pustu. */
  readonly posyandu?: { readonly ready: number; readonly all: number }
  /** Version of what was last said, by subject; what is said next names it. */
  readonly versions: Readonly<Record<string, number>>
}

export interface StatedGoal extends Goal {
  readonly source: string
  readonly version: number
}

/** `GET /api/rollout` */
export interface Rollout {
  readonly today: LocalDate
  readonly sites: readonly Site[]
  readonly goals: Readonly<Partial<Record<SiteKind, StatedGoal>>>
  /** Whether the caller may speak of places, and of goals. */
  readonly maySay: boolean
  readonly maySetGoals: boolean
}

/** `PUT /api/rollout/statements`. `version` is the one the writer saw; 0 when there was none. */
export interface NewStatement {
  readonly facility: string
  readonly about: string
  readonly value: string
  readonly on: LocalDate
  readonly evidence: string
  readonly version: number
}

/** `PUT /api/rollout/goals` */
export interface NewGoal extends StatedGoal {
  readonly kind: SiteKind
}

/** `GET /api/rollout/statements?facility=`: newest first. */
export interface Statements {
  readonly statements: readonly (NewStatement & { readonly by: string; readonly at: string })[]
}
