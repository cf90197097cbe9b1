import type { LocalDate } from '../calendar/local-date.ts'
import type { Cadre } from '../catalogue/define.ts'

/**
 * What came of going to a house for one person. All are results: who refuses or is not at home was visited too.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, hasil kunjungan rumah; Permenkes 39/2016 counts a refusal as a result
 */
export const visitOutcomes = [
  'served',
  'promised',
  'refused',
  'not-at-home',
  'moved',
  'died',
  'wrong-data',
  'referred',
] as const
export type VisitOutcome = (typeof visitOutcomes)[number]

export interface VisitDoneBody {
  /** Who went. */
  readonly cadre: Cadre
  readonly outcome: VisitOutcome
  /** The day on which a person who promised comes, or on which one who refused is asked again. */
  readonly again?: LocalDate
  /** The visit's services, when any were given. */
  readonly encounter?: string
}

/** Hands the person to somebody who is to go; without `to` the hand-over is taken back. */
export interface VisitAssignedBody {
  /** Account. */
  readonly to?: string
  /** The last day on which the visit is asked for, as who hands it over says. */
  readonly due?: LocalDate
}

/** Days until a visit that is handed over is asked for, unless somebody says otherwise: from one weekly meeting to the next. */
export const USUAL_DAYS_TO_VISIT = 7
export const MOST_DAYS_TO_VISIT = 90
