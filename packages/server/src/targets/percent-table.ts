import type { LocalDate } from '@jejaring/core/calendar/local-date'

/** See the migration 0145. */
export interface PercentTargetTable {
  place: string
  year: number
  indicator: string
  version: number
  percent: number | null
  source: string
  decree: string | null
  decree_on: LocalDate | null
  entered_by: string
  entered_at: Date
}
