import type { Sex } from '../person/person.ts'
import type { Sign } from '../person/likely-pairs.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Departure, HouseholdRecord, PersonRecord } from '../journal/record.ts'
import type { LocalDate } from '../calendar/local-date.ts'

/** A person in a list. */
export interface Listed {
  readonly id: string
  readonly village: string
  readonly name: string
  readonly sex: Sex
  readonly birthDate: LocalDate
  readonly neighbourhood: string
  readonly posyandu?: string
}

/**
 * `POST /api/people/search` with `{ q }`: a part of a name, a whole NIK, the code of a card, or a house by its head,
 * address or RT; never in an address.
 */
export interface Found {
  readonly people: readonly (Listed & { readonly left?: Departure['kind'] })[]
  /** Houses by head, address or RT, with who lives there; none where a person was asked for by number or card. */
  readonly houses: readonly {
    readonly id: string
    readonly village: string
    readonly head: string
    readonly address: string
    readonly neighbourhood: string
    readonly members: readonly Listed[]
  }[]
  /** There are more than are shown. */
  readonly more: boolean
}

/** Somebody of a pair of names alike. */
export interface Double extends Listed {
  readonly birthDateEstimated?: true
  readonly motherName?: string
  /** The last four digits of the NIK. */
  readonly nikEnd?: string
  /** Head of the household. */
  readonly head: string
  readonly lastVisit?: LocalDate
}

/** `GET /api/doubles?village=`: who may be written down twice, the likeliest first; `total` counts those not shown too. */
export interface Doubles {
  readonly pairs: readonly {
    readonly one: Double
    readonly other: Double
    readonly signs: readonly Pick<Sign, 'fact' | 'says'>[]
  }[]
  readonly total: number
}

/** `GET /api/people/:village/:id` */
export interface PersonPage {
  readonly record: PersonRecord
  readonly household: HouseholdRecord
  readonly neighbourhood: string
  /** The others of the household who live there. */
  readonly members: readonly Listed[]
  /** Marks of this month and year. */
  readonly judgement: Judgement
  /** Names of the accounts that wrote the record. */
  readonly authors: Readonly<Record<string, string>>
  /** Of values that disagree, by stamp: the name of who wrote each. Absent while none do. */
  readonly writtenBy?: Readonly<Record<string, string>>
}
