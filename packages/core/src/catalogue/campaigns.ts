/** Months in which something is given to every child of an age: vitamin A and the worm tablet. */
import { type LocalDate, addMonths } from '../calendar/local-date.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'

/** Half-open; a missed one may be made good until the next begins or the year ends. */
export interface Campaign {
  readonly from: LocalDate
  readonly before: LocalDate
}

/** @param year a period of one year */
export const februaryOf = ({ from }: Period): Campaign => ({
  from: addMonths(from, 1),
  before: addMonths(from, 7),
})
export const augustOf = ({ from, before }: Period): Campaign => ({
  from: addMonths(from, 7),
  before,
})

/** Of that age, in months and half-open, on at least one day of the campaign's first month. */
export const isOfAge = (
  { birthDate }: History,
  { from }: Campaign,
  youngest: number,
  before: number,
): boolean =>
  addMonths(birthDate, youngest) < addMonths(from, 1) && from < addMonths(birthDate, before)

export const dayWithin = (
  visits: readonly { readonly on: LocalDate }[],
  { from, before }: Campaign,
): LocalDate | undefined => visits.find(({ on }) => on >= from && on < before)?.on
