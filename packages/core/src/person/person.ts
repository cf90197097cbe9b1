import type { LocalDate } from '../calendar/local-date.ts'
import type { Disability } from './disability.ts'

export type Sex = 'male' | 'female'

export type Relation = 'head' | 'spouse' | 'child' | 'parent' | 'grandchild' | 'other'

/** What is written down about a person; each field merges on its own. */
export interface PersonFields {
  readonly name: string
  readonly sex: Sex
  readonly birthDate: LocalDate
  /** The day is a guess from a told age. */
  readonly birthDateEstimated: boolean
  readonly household: string
  readonly relation: Relation
  /** National identity number. Sent by a device once; from the server on it is masked (`••••••••••••1234`). */
  readonly nik: string
  readonly motherName: string
  /** Id of the mother, of a child registered from her delivery. */
  readonly mother: string
  readonly phone: string
  readonly disability: Disability
  /** Beside `disability`, for health workers alone (ADR 35). */
  readonly mentalDisability: boolean
}
export type PersonField = keyof PersonFields

/** What is written down about a household (one family card). The place of its people is its place. */
export interface HouseholdFields {
  /** Code of the neighbourhood (RT): `village/dusun/rw/rt`. */
  readonly rt: string
  readonly headName: string
  readonly address: string
}
export type HouseholdField = keyof HouseholdFields
