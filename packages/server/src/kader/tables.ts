import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Skill } from '@jejaring/core/kader/skill'

/** The table of migration `0190-training.sql`. */
export interface KaderTables {
  training: TrainingTable
}

interface TrainingTable {
  id: string
  version: number
  facility: string
  title: string
  place: string
  on_day: LocalDate
  skills: readonly Skill[]
  invited: readonly string[]
  attended: readonly string[]
  is_withdrawn: boolean
  said_by: string
  said_at: Date
}
