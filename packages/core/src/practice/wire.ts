import type { LocalDate, Month } from '../calendar/local-date.ts'
import type { PlaceMatch, PlaceProfile } from './match-places.ts'
import type { MonthPoint } from './practice-change.ts'
import type { Budget, Verdict } from './practice-note.ts'

/** What a place learned, in its own words and without names of patients. */
export interface PracticeNote {
  readonly id: string
  /** 1, 2, 3 … */
  readonly version: number
  readonly facility: string
  readonly title: string
  readonly obstacle: string
  readonly tried: string
  /** What should have moved by it; its numbers come from the board. */
  readonly indicator: string
  /** The month in which it began. */
  readonly began: Month
  /** Rupiah a year; absent where it cost nothing of its own. */
  readonly costRupiah?: number
  readonly budget?: Budget
  /** A post and how to reach it, for who wants to visit. */
  readonly contact: string
  readonly isWithdrawn: boolean
}

/** A Puskesmas or a Pustu. */
export interface PracticePlace {
  readonly id: string
  readonly name: string
  readonly kind: 'puskesmas' | 'pustu'
}

interface Compared {
  readonly place: PracticePlace
  readonly match: PlaceMatch
}

export interface PracticeLine {
  readonly note: PracticeNote
  readonly place: PracticePlace
  /** At the end of the month before it began, and now. */
  readonly before: MonthPoint
  readonly now: MonthPoint
  /** With the likest of the reader's own places of that kind. */
  readonly likest?: Compared
}

/**
 * `GET /api/practice?q=&indicator=`: what places of this installation have learned, the likest to the reader's own places
 * first, or what fits the words best.
 */
export interface Practices {
  readonly today: LocalDate
  readonly lines: readonly PracticeLine[]
  /** The reader's own places. */
  readonly mine: readonly PracticePlace[]
  /** May write for them. */
  readonly mayWrite: boolean
}

/** `GET /api/practice/:id?place=`: a note, and the place of the reader's with which it is compared. */
export interface PracticePage {
  readonly today: LocalDate
  readonly note: PracticeNote
  readonly place: PracticePlace
  readonly profile: PlaceProfile
  readonly mayChange: boolean
  /** May bring it into the weekly meeting. */
  readonly mayAdopt: boolean
  /** Places of that kind which the reader may compare with it. */
  readonly mine: readonly PracticePlace[]
  readonly compared?: Compared & { readonly profile: PlaceProfile }
  /** Ends of months: from before it began to now, or to the last whole month of what is counted by the month. */
  readonly months: readonly Month[]
  readonly points: readonly MonthPoint[]
  /** The regency's; absent where the place is all of it. */
  readonly around?: readonly MonthPoint[]
  /** Newest first; who wrote it is said by place alone. */
  readonly feedback: readonly {
    readonly id: string
    readonly from: string
    readonly verdict: Verdict
    readonly words: string
    /** ISO moment. */
    readonly at: string
  }[]
  /** Where it became decisions, and what became of those. */
  readonly adoptions: readonly {
    readonly place: string
    readonly day: LocalDate
    readonly decisions: number
    readonly done: number
  }[]
}

/** `PUT /api/practice/notes`; `version` is what the writer saw, 0 for a new one. */
export type NewPracticeNote = PracticeNote

/** `PUT /api/practice/feedback`; of the same id once. */
export interface NewFeedback {
  readonly id: string
  readonly note: string
  readonly verdict: Verdict
  readonly words: string
}
