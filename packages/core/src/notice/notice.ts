import type { LocalDate, Month } from '../calendar/local-date.ts'
import type { PaySource } from '../pay/activity.ts'
import type { ClaimStepKind } from '../pay/claim.ts'
import type { Verdict } from '../practice/practice-note.ts'
import type { ProblemLevel } from '../problem/problem-level.ts'
import type { ProblemStepBody } from '../problem/problem-body.ts'

/** Days for which something is news. */
export const NEWS_DAYS = 14

interface Told {
  /** What it is about, unlike every other. */
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
}
/** Something that changed for one account. None names anybody: who may see names follows the address. */
export type Notice = Told &
  (
    | {
        /** A problem came to the account's level and waits there. */
        readonly kind: 'problem-came'
        readonly village: string
        readonly problem: string
        readonly what: string
        readonly level: ProblemLevel
        readonly deadline: LocalDate
      }
    | {
        /** Somebody did something about a problem that the account told of. */
        readonly kind: 'problem-step'
        readonly village: string
        readonly problem: string
        readonly what: string
        readonly step: ProblemStepBody['step']
      }
    | {
        /** A referral that the account made came back with what to do. */
        readonly kind: 'referral-answered'
        readonly village: string
        readonly person: string
        readonly referral: string
      }
    | {
        /** Somebody else entered official numbers. */
        readonly kind: 'targets-changed'
        readonly count: number
      }
    | {
        /** Somebody else said the stage or the year of places in the roll-out. */
        readonly kind: 'rollout-changed'
        /** Places. */
        readonly count: number
      }
    | {
        /** Steps of preparation should have been done by the end of a month that is over; said every Monday. */
        readonly kind: 'steps-late'
        readonly count: number
        readonly places: number
      }
    | {
        /** The account promised it in a meeting. */
        readonly kind: 'decision-due'
        readonly text: string
        readonly due: LocalDate
      }
    | {
        /** Claims of kader wait for the account's signature or payment. */
        readonly kind: 'claims-waiting'
        readonly count: number
      }
    | {
        /** Work that kader added waits for the account, or for somebody else who may approve it. */
        readonly kind: 'additions-waiting'
        readonly count: number
      }
    | {
        /** Somebody did something about the account's own claim. */
        readonly kind: 'claim-step'
        readonly month: Month
        readonly source: PaySource
        readonly step: ClaimStepKind
      }
    | {
        /** Another place told what came of a practice note that the account wrote. */
        readonly kind: 'practice-said'
        readonly note: string
        readonly title: string
        /** Name of the place; empty for a Dinas. */
        readonly from: string
        readonly verdict: Verdict
      }
    | {
        /** A meeting of another place adopted such a note. */
        readonly kind: 'practice-adopted'
        readonly note: string
        readonly title: string
        readonly from: string
      }
  )

/** `GET /api/notices`: the newest first; `POST /api/notices/seen` with `{ until: at }` reads them up to there. */
export interface Notices {
  readonly notices: readonly Notice[]
  /** Newer ones have not been looked at; absent when nobody looked yet. Milliseconds since 1970. */
  readonly seenAt?: number
  /** Problems that wait for this account's level. */
  readonly problemsWaiting: number
}

/** The day in numbers, as far as the role has them; nobody is named. `GET /api/digest`. */
export interface Digest {
  readonly today: LocalDate
  readonly problems: {
    readonly open: number
    /** Of those the account sees. */
    readonly waiting: number
    readonly late: number
  }
  /** Names of Posyandu that meet today. */
  readonly sessions: readonly string[]
  /** Steps of preparation of the roll-out that are late, and at how many places; absent for who has no part in it. */
  readonly preparation?: { readonly late: number; readonly places: number }
  /** Absent for who sees nobody by name. */
  readonly people?: {
    readonly referralsOpen: number
    readonly referralsLate: number
    readonly overdue: number
    readonly bookedToday: number
    /** People served on the day before. */
    readonly servedYesterday: number
  }
}
