import type { Month } from '@jejaring/core/calendar/local-date'
import type { Budget, Verdict } from '@jejaring/core/practice/practice-note'

/** What places have learned; columns mean what the migration says. */
export interface PracticeTables {
  practice_note: PracticeNoteTable
  practice_feedback: PracticeFeedbackTable
}

interface PracticeNoteTable {
  id: string
  version: number
  facility: string
  title: string
  obstacle: string
  tried: string
  indicator: string
  began: Month
  cost_rupiah: number | null
  budget: Budget | null
  contact: string
  is_withdrawn: boolean
  said_by: string
  said_at: Date
}

interface PracticeFeedbackTable {
  id: string
  note: string
  facility: string | null
  verdict: Verdict
  words: string
  said_by: string
  said_at: Date
}
