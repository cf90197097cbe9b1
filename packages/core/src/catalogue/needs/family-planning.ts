import { type LocalDate, addSpan } from '../../calendar/local-date.ts'
import { type Method, controlSpan } from '../../clinical/family-planning.ts'
import type { History } from '../history.ts'
import { familyPlanning } from '../services/adult/family-planning.ts'
import { firstOfRun } from './run.ts'

interface Named {
  readonly on: LocalDate
  readonly measured: { readonly method?: Method }
}

/** When her method brings her back; undefined when it does not, or none is known. */
export function nextControl(history: History, controls: readonly Named[]): LocalDate | undefined {
  const [told, seen] = [history.given(familyPlanning), controls].map((visits: readonly Named[]) =>
    visits.findLast(({ measured }) => measured.method !== undefined),
  )
  const last = told !== undefined && (seen === undefined || told.on > seen.on) ? told : seen
  const span = last?.measured.method && controlSpan(last.measured.method)
  return last && span && addSpan(last.on, span)
}

/** Since when she is known to live as a couple. */
export const coupleSince = (history: History): LocalDate | undefined =>
  firstOfRun(history.given(familyPlanning), ({ measured }) => measured.couple)
