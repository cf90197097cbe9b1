/** What the weighings of a calendar month say about a child. */
import { weightGain } from '../clinical/weight-gain.ts'
import type { Growth } from '../growth/growth.ts'
import { countBefore, prefix } from './by-day.ts'
import type { Given } from './define.ts'
import { growthClasses } from './growth-classes.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import { isIn } from './served.ts'
import { childGrowth } from './services/child/child-growth.ts'

type GrowthVisit = ReturnType<typeof visitsOf>[number]
type Classes = Growth['classes']

const visitsOf = (history: History) => history.given(childGrowth)

/** Four indicators ask twice for the same letter. A visit belongs to one history, so to one row of weighings. */
const gained = new WeakMap<
  GrowthVisit,
  { readonly on: Given['on']; readonly gain: ReturnType<typeof weightGain> }
>()

/** The letter of the growth card, by the last weighing of the period. */
export function gainOf(history: History, period: Period) {
  const visits = visitsOf(history)
  let count = countBefore(visits, period.before)
  while (count > 0 && visits[count - 1]?.measured.weight === undefined) count -= 1
  const last = visits[count - 1]
  if (last === undefined || last.on < period.from) return undefined
  const known = gained.get(last)
  if (known !== undefined) return known
  const found = { on: last.on, gain: weightGain(prefix(visits, count), history) }
  gained.set(last, found)
  return found
}

/** The last visit of the period that gives this class, and the class. */
export function lastClass<Name extends keyof Classes>(
  history: History,
  period: Period,
  name: Name,
): { readonly on: Given['on']; readonly found: NonNullable<Classes[Name]> } | undefined {
  const visits = visitsOf(history)
  for (let i = countBefore(visits, period.before) - 1; i >= 0; i -= 1) {
    const visit = visits[i]
    if (visit === undefined || visit.on < period.from) return undefined
    const found = growthClasses(visit.measured, history, visit.on)[name]
    if (found !== undefined) return { on: visit.on, found }
  }
  return undefined
}

/** The last day of the period on which both feet were swollen: the weight says nothing, and counts as severe. */
export const lastOedema = (history: History, period: Period): Given['on'] | undefined =>
  visitsOf(history).findLast(({ on, measured }) => measured.oedema === true && isIn(period, on))?.on

/** By weight for length, arm or oedema at the last visit that measured the child. */
export function wasThinAtLast(known: Pick<History, 'given' | 'sex' | 'birthDate'>): boolean {
  const last = known.given(childGrowth).at(-1)
  if (last === undefined) return false
  const { weightForLength, muac } = growthClasses(last.measured, known, last.on)
  return (
    weightForLength === 'wasted' ||
    weightForLength === 'severely-wasted' ||
    muac === 'moderate' ||
    muac === 'severe'
  )
}
