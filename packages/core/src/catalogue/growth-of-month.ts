/** What the weighings of a calendar month say about a child. */
import { countBefore } from './by-day.ts'
import type { Given } from './define.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import type { Classes } from './outcome.ts'
import { isIn } from './served.ts'
import { childGrowth } from './services/child/child-growth.ts'

type GrowthClasses = Classes<(typeof childGrowth)['outcomes']>

const visitsOf = (history: History) => history.given(childGrowth)

/** The letter of the growth card, by the last weighing of the period. */
export function gainOf(history: History, period: Period) {
  const visits = visitsOf(history)
  let count = countBefore(visits, period.before)
  while (count > 0 && visits[count - 1]?.measured.weight === undefined) count -= 1
  const last = visits[count - 1]
  if (last === undefined || last.on < period.from) return undefined
  return { on: last.on, gain: history.classes(childGrowth, last).gain }
}

/** The last visit of the period that gives this class, and the class. */
export function lastClass<Name extends keyof GrowthClasses>(
  history: History,
  period: Period,
  name: Name,
): { readonly on: Given['on']; readonly found: NonNullable<GrowthClasses[Name]> } | undefined {
  const visits = visitsOf(history)
  for (let i = countBefore(visits, period.before) - 1; i >= 0; i -= 1) {
    const visit = visits[i]
    if (visit === undefined || visit.on < period.from) return undefined
    const found = history.classes(childGrowth, visit)[name]
    if (found !== undefined) return { on: visit.on, found }
  }
  return undefined
}

/** The last day of the period on which both feet were swollen: the weight says nothing, and counts as severe. */
export const lastOedema = (history: History, period: Period): Given['on'] | undefined =>
  visitsOf(history).findLast(({ on, measured }) => measured.oedema === true && isIn(period, on))?.on

/** By weight for length, arm or oedema at the last visit that measured the child. */
export function wasThinAtLast(history: History): boolean {
  const last = visitsOf(history).at(-1)
  if (last === undefined) return false
  const { weightForLength, arm } = history.classes(childGrowth, last)
  return (
    weightForLength === 'wasted' ||
    weightForLength === 'severely-wasted' ||
    arm === 'moderate' ||
    arm === 'severe'
  )
}
