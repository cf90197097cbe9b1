import type { CoachingTopic, HintNow } from '../coaching/coaching-hint.ts'
import type { LocalDate } from '../calendar/local-date.ts'

/**
 * `GET /api/coaching?village=`: what stands out in what the kader of a village wrote, for who works with them. By name;
 * nobody is measured against another.
 */
export interface Coaching {
  readonly today: LocalDate
  /** First day looked at. */
  readonly from: LocalDate
  readonly kader: readonly {
    readonly id: string
    readonly name: string
    /** Facility id of the Posyandu. */
    readonly posyandu: string
    readonly hints: readonly (HintNow & { readonly talk?: CoachingTalk })[]
  }[]
  /** Kader of whose entries nothing stands out. */
  readonly others: number
}

export interface CoachingTalk {
  readonly on: LocalDate
  /** Name of the account. */
  readonly by: string
}

/** `PUT /api/coaching/talks`: a hint was talked about, or with `isDone` false that is taken back; answered with `Coaching`. */
export interface NewTalk {
  readonly village: string
  readonly kader: string
  readonly topic: CoachingTopic
  readonly isDone: boolean
}
