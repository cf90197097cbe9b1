import { weightOf, type Assignment, type PlanProblem } from './plan.ts'
import { excessOf, fixedOf, limitsOf } from './plan-figures.ts'

/**
 * A plan that is quickly made and keeps to what there is: year by year, what is worth most first. Where the search for
 * the best one begins.
 */
export function greedyPlan(problem: PlanProblem): Assignment {
  const limits = limitsOf(problem)
  const plan = new Map(fixedOf(problem))
  const open = problem.sites
    .filter(({ fixed }) => fixed === undefined)
    .toSorted((a, b) => weightOf(b, problem) - weightOf(a, problem))
  for (const { year } of problem.years) {
    for (const { id } of open) {
      if (plan.has(id)) continue
      plan.set(id, year)
      if (excessOf(problem, plan, limits).length > 0) plan.delete(id)
    }
  }
  return plan
}
