import type { LocalDate } from '../calendar/local-date.ts'
import type { Goal } from './forecast.ts'
import type { Needs } from './needs.ts'
import type { PlanProblem } from './plan.ts'
import type { PlanSettings, Scenario } from './plan-settings.ts'
import type { CriterionState, Standing } from './readiness.ts'
import type { SheetImport } from '../sheet/sheet-import.ts'
import type { RefusedCell, SiteChange } from './site-sheet.ts'
import type { SiteKind, Stage } from './site.ts'
import type { Terrain } from './terrain.ts'

/** A place on its way into the network. */
export interface Site {
  readonly id: string
  readonly kind: SiteKind
  readonly name: string
  /** Its Puskesmas; a Puskesmas has none. */
  readonly puskesmas?: string
  /** Who lives where it serves, as counted. */
  readonly people: number
  /** Midwives and nurses, and kader, its posts included. */
  readonly workers: number
  readonly kader: number
  /** Absent: nobody has said. */
  readonly terrain?: Terrain
  readonly stage: Stage
  /** Since when; absent: nobody has spoken of it. */
  readonly since?: LocalDate
  /** Since when it is in the network; absent while it is not. */
  readonly joinedOn?: LocalDate
  readonly plannedYear?: number
  /** The year was proposed and taken; people have not fixed it. */
  readonly isProposed?: true
  /** On the road to its Puskesmas; absent: nobody has said. */
  readonly km?: number
  /** Name of the place whose area it was part of. */
  readonly splitFrom?: string
  /** Why it is no longer planned; absent: it is, or may be. */
  readonly dropped?: string
  readonly standings: readonly Standing[]
  /** Steps of its preparation that somebody has spoken of. */
  readonly steps: Readonly<Record<string, CriterionState>>
  /** What it lacks, its Posyandu included. */
  readonly needs: Needs
  /** Its staff is counted in the register; else by accounts. */
  readonly isStaffRegistered?: true
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
  /** Whether the caller may say what a place has, how far it has come and when it is planned, and set goals. */
  readonly maySay: boolean
  readonly mayPlan: boolean
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
  /** A planned year as it was computed; absent: people chose it. */
  readonly isProposed?: boolean
}

/** `PUT /api/rollout/goals` */
export interface NewGoal extends StatedGoal {
  readonly kind: SiteKind
}

/** `GET /api/rollout/statements?facility=`: newest first. */
export interface Statements {
  readonly statements: readonly (NewStatement & { readonly by: string; readonly at: string })[]
}

/** A plan that was computed. */
export interface Proposal {
  readonly years: Readonly<Record<string, number>>
  readonly worth: number
  /** By how much the best plan may be better, as a share; 0: it is the best. */
  readonly gap: number
  /** It is still being searched for a better one, or for proof that there is none: ask again. */
  readonly isSearching?: true
}

/** `GET /api/rollout/plan?kind=` */
export interface Plan {
  readonly kind: SiteKind
  readonly today: LocalDate
  /** Absent: no goal has been set, and nothing can be planned. */
  readonly goal?: StatedGoal
  readonly settings: PlanSettings
  readonly version: number
  /** Every place of the kind, also those that have joined or were dropped. */
  readonly sites: readonly Site[]
  readonly problem: PlanProblem
  readonly proposal: Proposal
}

/** `GET /api/rollout/plan/scenarios?kind=` */
export interface PlanScenarios {
  readonly scenarios: readonly {
    readonly scenario: Scenario
    /** Absent: its turn to be computed has not come; ask again. */
    readonly proposal?: Proposal
  }[]
}

/** `PUT /api/rollout/plan` */
export interface NewPlan {
  readonly kind: SiteKind
  readonly settings: PlanSettings
  readonly version: number
}

/** `PUT /api/rollout/plan/years`: all of them or none. */
export interface NewYears {
  readonly kind: SiteKind
  readonly years: readonly {
    readonly facility: string
    /** Absent: no longer planned. */
    readonly year?: number
    readonly isProposed: boolean
    readonly version: number
  }[]
}

/** A real village or subdistrict that stands for a place of an example. */
export interface ExamplePlace {
  readonly code: string
  readonly name: string
  readonly subdistrict: string
}

/** `GET /api/rollout/examples?id=` */
export interface ExampleAnswer {
  readonly places: readonly ExamplePlace[]
  /** By the code of the place. */
  readonly proposal: Proposal
}

/** `POST /api/rollout/import?kind=` */
export type SiteImport = SheetImport<SiteChange, RefusedCell>
