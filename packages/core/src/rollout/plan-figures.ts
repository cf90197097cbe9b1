import {
  onceResources,
  resources,
  staffResources,
  sumOfNeeds,
  type Needs,
  type Resource,
} from './needs.ts'
import {
  missWeightOf,
  weightOf,
  type Assignment,
  type PlanProblem,
  type PlanSite,
  type PlanYear,
} from './plan.ts'

/** What a plan comes to in one year. */
export interface YearFigures {
  readonly year: number
  readonly added: number
  /** In the network at its end, those of before included. */
  readonly total: number
  readonly target: number
  /** Places missing on the target. */
  readonly short: number
  /** People of the places the plan has brought in up to its end. */
  readonly people: number
  /** Brought since the first year. */
  readonly used: Needs
  /** Rupiah of this year: what is bought in it, and the staff who have come since the first. */
  readonly money: number
}

export function figuresOf(problem: PlanProblem, plan: Assignment): readonly YearFigures[] {
  const { years, joined, costs } = problem
  const first = years[0]?.year ?? 0
  return years.map(({ year, target }) => {
    // What was planned for a year gone by, and has not joined, is not done.
    const within = problem.sites.filter(({ id }) => {
      const planned = plan.get(id) ?? Infinity
      return planned >= first && planned <= year
    })
    const now = within.filter(({ id }) => plan.get(id) === year)
    const once = sumOfNeeds(now.map(({ needs }) => needs))
    const used = usedBy(within, problem)
    const total = joined + within.length
    return {
      year,
      added: now.length,
      total,
      target,
      short: Math.max(0, target - total),
      people: within.reduce((sum, { people }) => sum + people, 0),
      used,
      money:
        now.length * (costs.opening ?? 0) +
        onceResources.reduce((sum, one) => sum + once[one] * (costs[one] ?? 0), 0) +
        staffResources.reduce((sum, one) => sum + used[one] * (costs[one] ?? 0), 0),
    }
  })
}

/** Staff is counted by Puskesmas, where it is shared. */
function usedBy(sites: readonly PlanSite[], { shared }: PlanProblem): Needs {
  const all = sumOfNeeds(sites.map(({ needs }) => needs))
  const puskesmas = new Map<string, Needs[]>()
  for (const site of sites) {
    puskesmas.set(site.puskesmas, [...(puskesmas.get(site.puskesmas) ?? []), site.needs])
  }
  const sums = [...puskesmas.values()].map(sumOfNeeds)
  const heads = (one: 'midwives' | 'nurses'): number =>
    sums.reduce((sum, needs) => sum + Math.ceil(needs[one] / shared), 0)
  return { ...all, midwives: heads('midwives'), nurses: heads('nurses') }
}

/** What a year may use at most. Absent: not limited. */
export interface YearLimits {
  readonly most?: number
  /** Since the first year. */
  readonly used: Readonly<Partial<Record<Resource, number>>>
  readonly money?: number
}

/** What people have fixed is done even beyond what there is: then nothing is left for others. */
export function limitsOf(problem: PlanProblem): readonly YearLimits[] {
  const alone = figuresOf(problem, fixedOf(problem))
  return problem.years.map((year, at): YearLimits => {
    const fixed = alone[at]
    const upTo = problem.years.slice(0, at + 1)
    return {
      used: Object.fromEntries(
        resources.flatMap((one) => {
          const sum = suppliedUpTo(upTo, one)
          return sum === undefined ? [] : [[one, Math.max(sum, fixed?.used[one] ?? 0)]]
        }),
      ),
      ...(year.most === undefined ? {} : { most: Math.max(year.most, fixed?.added ?? 0) }),
      ...(year.money === undefined ? {} : { money: Math.max(year.money, fixed?.money ?? 0) }),
    }
  })
}

/** A resource is limited up to a year when every year up to it says how much comes. */
function suppliedUpTo(years: readonly PlanYear[], one: Resource): number | undefined {
  let sum = 0
  for (const { supply } of years) {
    const given = supply[one]
    if (given === undefined) return undefined
    sum += given
  }
  return sum
}

/** What people have fixed within the years of the plan. */
export function fixedOf({ sites, years }: PlanProblem): Assignment {
  const known = new Set(years.map(({ year }) => year))
  return new Map(
    sites.flatMap(({ id, fixed }) =>
      fixed !== undefined && known.has(fixed) ? [[id, fixed] as const] : [],
    ),
  )
}

/** What does not suffice for a plan in a year. */
export interface Excess {
  readonly year: number
  readonly of: Resource | 'most' | 'money'
}

export function excessOf(
  problem: PlanProblem,
  plan: Assignment,
  limits: readonly YearLimits[] = limitsOf(problem),
): readonly Excess[] {
  return figuresOf(problem, plan).flatMap(({ year, added, used, money }, at): readonly Excess[] => {
    const limit = limits[at]
    if (limit === undefined) return []
    const beyond = (value: number, most: number | undefined) => most !== undefined && value > most
    return [
      ...resources.flatMap((one) =>
        beyond(used[one], limit.used[one]) ? [{ year, of: one }] : [],
      ),
      ...(beyond(added, limit.most) ? [{ year, of: 'most' as const }] : []),
      ...(beyond(money, limit.money) ? [{ year, of: 'money' as const }] : []),
    ]
  })
}

/**
 * How good a plan is: what its places are worth, for each year from theirs to the last, less what is missing on the
 * targets; shifted so that missing everything is 0.
 */
export function worthOf(problem: PlanProblem, plan: Assignment): number {
  const last = problem.years.at(-1)?.year ?? 0
  const known = new Set(problem.years.map(({ year }) => year))
  const gain = problem.sites.reduce((sum, site) => {
    const year = plan.get(site.id)
    return year === undefined || !known.has(year)
      ? sum
      : sum + weightOf(site, problem) * (last - year + 1)
  }, 0)
  const reached = figuresOf(problem, plan).reduce(
    (sum, { total, target }) => sum + Math.min(total, target),
    0,
  )
  return gain + missWeightOf(problem) * reached
}
