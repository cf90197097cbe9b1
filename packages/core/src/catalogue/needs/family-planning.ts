import { type LocalDate, addSpan } from '../../calendar/local-date.ts'
import { type Method, controlSpan } from '../../clinical/family-planning.ts'
import { postpartum } from '../episodes/postpartum.ts'
import { pregnancy } from '../episodes/pregnancy.ts'
import type { History } from '../history.ts'
import type { familyPlanningMethod } from '../observations/postpartum.ts'
import { familyPlanning } from '../services/adult/family-planning.ts'
import { postpartumFamilyPlanning } from '../services/mother/postpartum-family-planning.ts'
import { firstOfRun } from './run.ts'

interface Named {
  readonly on: LocalDate
  readonly measured: { readonly method?: Method }
}
interface NamedMethod {
  readonly on: LocalDate
  readonly method: Method
}

const told = ({ on, measured: { method } }: Named) => ({ on, method })

/**
 * The methods told to whichever service, oldest first. What was told before the last pregnancy or birth is over.
 *
 * @param controls visits of family planning control, which asks for this itself
 */
export function methodsNamed(history: History, controls: readonly Named[]): readonly NamedMethod[] {
  const begun = [pregnancy, postpartum].flatMap(
    (course) => history.episodes(course).at(-1)?.anchor ?? [],
  )
  const after = history
    .given(postpartumFamilyPlanning)
    .map(({ on, measured: { method } }) => ({ on, method: method && namedAfterBirth(method) }))
  return [...history.given(familyPlanning).map(told), ...after, ...controls.map(told)]
    .flatMap(({ on, method }) => (method === undefined ? [] : [{ on, method }]))
    .filter(({ on }) => begun.every((day) => on >= day))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Which injection was not asked: a mother who breastfeeds gets the one of three months. General knowledge of the field. */
const namedAfterBirth = (method: keyof (typeof familyPlanningMethod)['options']): Method =>
  method === 'injection' ? 'injection-quarterly' : method

/** When her method brings her back; undefined when it does not, or none is known. */
export function nextControl(history: History, controls: readonly Named[]): LocalDate | undefined {
  const last = methodsNamed(history, controls).at(-1)
  const span = last && controlSpan(last.method)
  return last && span && addSpan(last.on, span)
}

/** Since when she is known to live as a couple. */
export const coupleSince = (history: History): LocalDate | undefined =>
  firstOfRun(history.given(familyPlanning), ({ measured }) => measured.couple)
