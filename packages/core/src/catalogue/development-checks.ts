/** Checks of a child's development: the kader's checklist, the KPSP and its repetition, the care at six months. */
import { kpspFirst } from '../clinical/development.ts'
import type { Given } from './define.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import { inPeriod, isAnswered } from './served.ts'
import { childDevelopment } from './services/child/child-development.ts'
import { kpspRepeat } from './services/child/kpsp-repeat.ts'
import { kpsp } from './services/child/kpsp.ts'
import { sixMonthCare } from './services/child/six-month-care.ts'

/** Those of the period in which something was answered, oldest first. */
export const developmentChecks = (history: History, period: Period): readonly Pick<Given, 'on'>[] =>
  [
    ...inPeriod(history.given(childDevelopment), period),
    ...inPeriod(history.given(kpsp), period),
    ...inPeriod(history.given(kpspRepeat), period),
    ...inPeriod(history.given(sixMonthCare), period).filter(
      ({ measured }) => measured.kpsp !== undefined,
    ),
  ]
    .filter(isAnswered)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** By the last KPSP up to that day: 9 or 10 fits. Undefined when there was none. */
export function lastDevelopmentFits(known: Pick<History, 'given'>): boolean | undefined {
  const scored = [
    known.given(childDevelopment),
    known.given(kpsp),
    known.given(kpspRepeat),
    known.given(sixMonthCare),
  ].flatMap((visits) => visits.findLast(({ measured }) => measured.kpsp !== undefined) ?? [])
  const last = scored.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
  return last === undefined ? undefined : kpspFirst(last.measured.kpsp) === 'fits'
}
