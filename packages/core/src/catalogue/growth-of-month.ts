/** What the weighings of a calendar month say about a child. */
import { weightGain } from '../clinical/weight-gain.ts'
import { type Growth, growthOf } from '../growth/growth.ts'
import { daysBetween } from '../calendar/local-date.ts'
import type { Given } from './define.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
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
  const place = visits.findLastIndex(
    ({ on, measured }) => on < period.before && measured.weight !== undefined,
  )
  const last = visits[place]
  if (last === undefined || last.on < period.from) return undefined
  const known = gained.get(last)
  if (known !== undefined) return known
  const found = { on: last.on, gain: weightGain(visits.slice(0, place + 1), history) }
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
  for (let i = visits.length - 1; i >= 0; i -= 1) {
    const visit = visits[i]
    if (visit === undefined || visit.on < period.from) return undefined
    if (visit.on >= period.before) continue
    const found = classesOf(history, visit)[name]
    if (found !== undefined) return { on: visit.on, found }
  }
  return undefined
}

/** Several indicators read the same visit. */
const judged = new WeakMap<GrowthVisit, Classes>()

function classesOf(
  { sex, birthDate }: Pick<History, 'sex' | 'birthDate'>,
  visit: GrowthVisit,
): Classes {
  const known = judged.get(visit)
  if (known !== undefined) return known
  const { weight: weightKg, length: lengthCm, position, head, arm, oedema } = visit.measured
  const ageDays = daysBetween(birthDate, visit.on)
  const sizes = { weightKg, lengthCm, measured: position, headCm: head, muacCm: arm, oedema }
  const { classes } = ageDays < 0 ? { classes: {} } : growthOf({ ...sizes, sex, ageDays })
  judged.set(visit, classes)
  return classes
}

/** By weight for length, arm or oedema at the last visit that measured the child. */
export function wasThinAtLast(known: Pick<History, 'given' | 'sex' | 'birthDate'>): boolean {
  const last = known.given(childGrowth).at(-1)
  if (last === undefined) return false
  const { weightForLength, muac } = classesOf(known, last)
  return (
    weightForLength === 'wasted' ||
    weightForLength === 'severely-wasted' ||
    muac === 'moderate' ||
    muac === 'severe'
  )
}
