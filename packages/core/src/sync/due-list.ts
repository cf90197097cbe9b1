import type { Listed } from './people.ts'
import type { VisitFacts } from '../visits/visit-facts.ts'
import type { ReferralBody } from '../journal/entry.ts'
import type { LocalDate } from '../calendar/local-date.ts'

/** `GET /api/due?village=&posyandu=&after=`: who needs what, overdue first. */
export interface DueList {
  readonly today: LocalDate
  readonly people: readonly (Listed & {
    readonly due: readonly {
      readonly service: string
      readonly dose?: string
      readonly from: LocalDate
      readonly late: LocalDate
      readonly before?: LocalDate
      /** The day it is promised for, today or to come. */
      readonly promised?: LocalDate
    }[]
    /** Home visits; absent while nobody was sent and nobody went. */
    readonly visits?: VisitFacts
    /** Open referrals, days waiting. */
    readonly referrals: readonly {
      readonly id: string
      readonly to: string
      readonly on: LocalDate
      readonly withinDays: number
      /** As it was written; `referralReason` says it in the language of the reader. */
      readonly reason: string
      /** The rule that asked for it; absent when it was made by hand. */
      readonly because?: {
        readonly service: string
        readonly scale: string
        readonly outcome: string
      }
    }[]
  })[]
  readonly next?: string
  readonly total: number
}

/** `GET /api/referrals`: what nobody has answered, the longest past its day first. */
export interface OpenReferrals {
  readonly today: LocalDate
  readonly referrals: readonly {
    readonly person: Listed
    readonly id: string
    readonly to: ReferralBody['to']
    readonly on: LocalDate
    readonly withinDays: number
    readonly reason: string
    readonly because?: {
      readonly service: string
      readonly scale: string
      readonly outcome: string
    }
    /** The day on which the person came. */
    readonly received?: LocalDate
  }[]
  /** How many there are; the list shows the first. */
  readonly total: number
}
