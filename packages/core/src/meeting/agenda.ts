import type { LocalDate } from '../calendar/local-date.ts'
import type { Commitment } from '../cross-sector/commitment.ts'
import type { Problem } from '../problem/problem-now.ts'
import type { Rung } from '../problem/rungs.ts'
import type { BoardRow } from '../sync/board.ts'
import type { RecordedDecision } from './fold-meeting.ts'
import type { StoredChange } from './meeting-change.ts'
import type { DecisionOutcome, MeetingKey } from './meeting.ts'
import type { Figure, Movement } from './movement.ts'

/** The figures of a meeting: as they are while it is open, as they were when it was closed. Nobody is named. */
export interface Agenda {
  /** ISO moment. */
  readonly at: string
  readonly today: LocalDate
  readonly columns: readonly {
    readonly id: string
    readonly period: string
    /** Percent at the end of the period, and what it amounts to today. */
    readonly target: number
    readonly targetToday: number
  }[]
  /** Villages, and all of them together. */
  readonly rows: readonly BoardRow[]
  readonly total: BoardRow
  /** Posyandu of these villages, for the indicators in focus and for who sees names; `village/posyandu/id`. */
  readonly posyandu?: readonly BoardRow[]
  /** Open ones, those that wait longest first; a Dinas sees those that have come up to it. */
  readonly problems: readonly MeetingProblem[]
  readonly referrals: readonly VillageWaits[]
  /** Visits that were handed to somebody and not made yet. */
  readonly visits?: readonly VillageWaits[]
  /** Since the last meeting of this kind, or the end of last month; the largest first. */
  readonly moved: readonly MovedCell[]
  /** The day with which `moved` compares. */
  readonly movedSince: LocalDate
  readonly actions: readonly MeetingAction[]
  /** What other sectors promised these villages and the areas they make up, for the quarterly meeting. */
  readonly commitments?: readonly MeetingCommitment[]
}

export interface MeetingCommitment extends Commitment {
  readonly areaName: string
}

/** A problem as the meeting sees it, in the words of who told it. */
export interface MeetingProblem extends Pick<
  Problem,
  'id' | 'village' | 'state' | 'level' | 'deadline' | 'waitingDays' | 'lateDays'
> {
  readonly what: string
  readonly since: LocalDate
  /** What was promised. */
  readonly action?: string
  /** The ladder it climbs; minutes of before do not have it. */
  readonly rungs?: readonly Rung[]
}

/** Referrals nobody has answered, or visits nobody has made, of a village. */
export interface VillageWaits {
  readonly area: string
  readonly open: number
  /** Past the day by which somebody should have been seen. */
  readonly overdue: number
  /** Days since the first of them was asked for. */
  readonly longestDays: number
}

export interface MovedCell {
  readonly area: string
  readonly name: string
  readonly indicator: string
  readonly before: Figure
  readonly now: Figure
  readonly movement: Movement
}

/** A decision of an earlier meeting, and whether its indicator moved since. */
export interface MeetingAction {
  readonly of: MeetingKey
  readonly decision: RecordedDecision
  readonly outcome?: DecisionOutcome
  /** Ids of the changes that say so, for the next one to be made over. */
  readonly over: readonly string[]
  /** When that meeting was closed, and now; absent where the decision names no indicator. */
  readonly before?: Figure
  readonly now?: Figure
  readonly movement?: Movement
}

/** `GET /api/meetings/one?facility=&kind=&day=` */
export interface MeetingPage extends MeetingKey {
  readonly facilityName: string
  readonly today: LocalDate
  /** Plans, writes and closes it. Others say what became of their own decisions. */
  readonly mayWrite: boolean
  readonly changes: readonly StoredChange[]
  readonly agenda: Agenda
  /** The agenda is that of the closed meeting. */
  readonly isClosed: boolean
  /** Whose attendance is noted. */
  readonly posts: readonly { readonly id: string; readonly name: string }[]
  /** Who can own a decision. */
  readonly people: readonly {
    readonly account: string
    readonly name: string
    readonly place: string
  }[]
  /** When the next one of this kind will be: decisions are due then unless something else is said. */
  readonly next: LocalDate
}

/** `PUT /api/meetings/one`: what was not taken, because the meeting was closed meanwhile. */
export interface MeetingAnswer {
  readonly page: MeetingPage
  /** Ids of changes. */
  readonly refused: readonly string[]
}

export interface MeetingLine extends MeetingKey {
  readonly facilityName: string
  /** The day on which it is or was held. */
  readonly date: LocalDate
  readonly isClosed: boolean
  readonly present: number
  readonly decisions: number
  readonly done: number
}

/** `GET /api/meetings` */
export interface Meetings {
  readonly today: LocalDate
  /** The latest first. */
  readonly meetings: readonly MeetingLine[]
  /** Those that are planned by rhythm; none for who only looks at what was held. */
  readonly next: readonly MeetingKey[]
  /** Open decisions of the reader's own. */
  readonly mine: readonly MeetingAction[]
}
