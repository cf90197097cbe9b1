import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { PlanSettings } from '@jejaring/core/rollout/plan-settings'
import type { SiteKind } from '@jejaring/core/rollout/site'
import type { Generated, JSONColumnType } from 'kysely'

/** How places come into the network: what is said of each, and what a regency promises and has. */
export interface RolloutTables {
  site_statement: {
    facility: string
    about: string
    version: number
    value: string
    on_day: LocalDate
    evidence: string
    said_by: string
    said_at: Date
    is_proposed: Generated<boolean>
  }
  rollout_goal: {
    regency: string
    kind: SiteKind
    version: number
    sites: number
    year: number
    source: string
    said_by: string
    said_at: Date
  }
  rollout_plan: {
    regency: string
    kind: SiteKind
    version: number
    settings: JSONColumnType<PlanSettings>
    said_by: string
    said_at: Date
  }
}
