import type { Facility } from './places.ts'
import type { MoveKind, NotHere, healthCadres } from '../stock/stock.ts'
import type { LocalDate } from '../calendar/local-date.ts'

/** Who gives services at a post beside its kader. */
export type HealthCadre = (typeof healthCadres)[number]

/** `GET /api/stock?facility=`: what a post has and who is there today; of the own post when none is named. */
export interface Stock {
  readonly today: LocalDate
  readonly facility: string
  /** Posts the caller may look at. */
  readonly facilities: readonly Pick<Facility, 'id' | 'kind' | 'name'>[]
  /** Counted so far, by item; what is not here nobody counted. */
  readonly balances: readonly {
    readonly item: string
    readonly left: number
    readonly emptySince?: LocalDate
    readonly last: LocalDate
  }[]
  readonly absent: readonly HealthCadre[]
  /** What visits of the last 30 days could not give because there was nothing to give, most often first. */
  readonly missed: readonly {
    readonly service: string
    readonly times: number
    readonly last: LocalDate
  }[]
}

/** `PUT /api/stock/moves`, answered with `Stock`; of the same id once. */
export interface NewStockMove {
  readonly facility: string
  readonly id: string
  readonly item: string
  readonly kind: MoveKind
  readonly amount: number
}

/** `PUT /api/stock/staff`: somebody is away today, or is there after all; answered with `Stock`. */
export interface NewAbsence {
  readonly facility: string
  readonly cadre: HealthCadre
  readonly isAbsent: boolean
}

/** `GET /api/offer`: what the caller's post cannot give today, and the likeliest place that can. */
export interface Offer {
  readonly notHere: readonly (NotHere & {
    readonly service: string
    readonly elsewhere?: Pick<Facility, 'kind' | 'name'>
  })[]
}
