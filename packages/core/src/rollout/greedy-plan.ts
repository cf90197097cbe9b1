import { resources } from './needs.ts'
import { weightOf, type Assignment, type PlanProblem, type PlanSite } from './plan.ts'
import { excessOf, fixedOf, limitsOf, worthOf, type YearLimits } from './plan-figures.ts'

/**
 * A plan that is quickly made and keeps to what there is: year by year, what is worth most first, or what is worth most
 * for what it takes; the better of the two. Where the search for the best one begins.
 */
export function greedyPlan(problem: PlanProblem): Assignment {
  const limits = limitsOf(problem)
  const worth = (site: PlanSite) => weightOf(site, problem)
  const plans = [worth, (site: PlanSite) => worth(site) / burdenOf(site, limits)].map((rank) =>
    filledBy(problem, limits, rank),
  )
  return plans.reduce((best, plan) =>
    worthOf(problem, plan) > worthOf(problem, best) ? plan : best,
  )
}

function filledBy(
  problem: PlanProblem,
  limits: readonly YearLimits[],
  rank: (site: PlanSite) => number,
): Assignment {
  const plan = new Map(fixedOf(problem))
  const open = problem.sites
    .filter(({ fixed }) => fixed === undefined)
    .toSorted((a, b) => rank(b) - rank(a))
  for (const { year } of problem.years) {
    for (const { id } of open) {
      if (plan.has(id)) continue
      plan.set(id, year)
      if (excessOf(problem, plan, limits).length > 0) plan.delete(id)
    }
  }
  return plan
}

/** The share of everything there is until the last year that a place takes; its place in the queue counts too. */
function burdenOf({ needs }: PlanSite, limits: readonly YearLimits[]): number {
  const last = limits.at(-1)
  const places = limits.reduce((sum, { most = 0 }) => sum + most, 0)
  return resources.reduce(
    (sum, one) => {
      const limit = last?.used[one]
      return limit === undefined ? sum : sum + needs[one] / Math.max(limit, 1 / 2)
    },
    1 / Math.max(places, 1),
  )
}
