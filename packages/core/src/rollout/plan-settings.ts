import { monthOf, monthsBetween, yearOf, type LocalDate } from '../calendar/local-date.ts'
import { decemberOf, type Goal } from './forecast.ts'
import { isResource, type Resource } from './needs.ts'
import type { PlanCosts, PlanProblem, PlanYear } from './plan.ts'

/** What a regency says of a year. */
export interface StatedYear {
  readonly year: number
  /** Absent: on the straight line to the goal. */
  readonly target?: number
  /** Absent: as many as the line rises. */
  readonly most?: number
  readonly supply: Readonly<Partial<Record<Resource, number>>>
  readonly money?: number
}

/** What more there could be, from the first year on. */
export interface Scenario {
  readonly name: string
  readonly extra: Readonly<Partial<Record<Resource | 'most', number>>>
  /** Rupiah more in each year. */
  readonly money?: number
}

/** What a regency has for its roll-out. */
export interface PlanSettings {
  readonly years: readonly StatedYear[]
  readonly costs: PlanCosts
  readonly shared: number
  readonly percentPer10Km: number
  readonly scenarios: readonly Scenario[]
  /** Where the figures are from. */
  readonly source: string
}

/** Nothing said yet: nothing is limited but the number of places that are opened at a time. */
export const noSettings: PlanSettings = {
  years: [],
  costs: {},
  shared: 1,
  percentPer10Km: 0,
  scenarios: [],
  source: '',
}

/** Longer plans are not made. */
export const MOST_YEARS = 10

/**
 * The years of a plan: from this one to the goal's, at least this one. Where nothing is said, the target lies on the
 * straight line by months from what there is now to the goal, and as many places are opened as it rises.
 */
export function planYears(
  { years }: Pick<PlanSettings, 'years'>,
  {
    goal,
    joined,
    today,
  }: { readonly goal: Goal; readonly joined: number; readonly today: LocalDate },
): readonly PlanYear[] {
  const first = yearOf(today)
  const last = Math.min(Math.max(first, goal.year), first + MOST_YEARS - 1)
  const now = monthOf(today)
  const span = Math.max(1, monthsBetween(now, decemberOf(last)))
  const left = Math.max(0, goal.sites - joined)
  const onLine = (year: number): number =>
    joined + Math.round((left * Math.min(span, monthsBetween(now, decemberOf(year)))) / span)
  return Array.from({ length: last - first + 1 }, (_, n): PlanYear => {
    const year = first + n
    const { target, most, supply = {}, money } = years.find((one) => one.year === year) ?? {}
    const before = n === 0 ? joined : onLine(year - 1)
    return {
      year,
      target: target ?? (year === last ? joined + left : onLine(year)),
      most: most ?? Math.max(0, (year === last ? joined + left : onLine(year)) - before),
      supply,
      ...(money === undefined ? {} : { money }),
    }
  })
}

/** The same places with what a scenario adds. What is not limited stays so. */
export function withExtra(problem: PlanProblem, { extra, money = 0 }: Scenario): PlanProblem {
  return {
    ...problem,
    years: problem.years.map((year, at): PlanYear => ({
      ...year,
      supply:
        at > 0
          ? year.supply
          : Object.fromEntries(
              Object.entries(year.supply).map(([one, count]) => [
                one,
                count + (isResource(one) ? (extra[one] ?? 0) : 0),
              ]),
            ),
      ...(year.most === undefined ? {} : { most: year.most + (extra.most ?? 0) }),
      ...(year.money === undefined ? {} : { money: year.money + money }),
    })),
  }
}
