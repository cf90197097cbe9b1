import type { Sex } from '../person/person.ts'
import type { LocalDate } from '../calendar/local-date.ts'

/** Somebody who left for another village, as the receiving desk sees them: enough to know whom to ask. */
export interface Coming {
  /** The entry that says so. */
  readonly departure: string
  readonly from: { readonly village: string; readonly name: string }
  /** The id there. */
  readonly person: string
  readonly on: LocalDate
  readonly name: string
  readonly sex: Sex
  readonly birthDate: LocalDate
  readonly birthDateEstimated?: boolean
  readonly motherName?: string
  readonly phone?: string
  /** Masked. */
  readonly nik?: string
  /** The id here of who lived here before. */
  readonly before?: string
  /** Said not to have come, and by whom. */
  readonly declined?: { readonly by: string; readonly on: LocalDate }
}

/** Somebody who left: whether the other village has received them. */
export interface Leaving {
  readonly departure: string
  readonly person: string
  readonly name: string
  readonly on: LocalDate
  readonly to: { readonly village: string; readonly name: string }
  readonly state: 'waiting' | 'received' | 'declined'
}

/**
 * `GET /api/moves?village=`: moves of the last year within the regency. `POST /api/moves/decline` with
 * `{ village, departure, isDeclined }`.
 */
export interface Moves {
  /** Nobody has received them; those declined last. */
  readonly coming: readonly Coming[]
  readonly leaving: readonly Leaving[]
}
