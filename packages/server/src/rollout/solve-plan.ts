import { createRequire } from 'node:module'
import { greedyPlan } from '@jejaring/core/rollout/greedy-plan'
import type { Assignment, PlanProblem } from '@jejaring/core/rollout/plan'
import { excessOf, worthOf } from '@jejaring/core/rollout/plan-figures'
import type { Proposal } from '@jejaring/core/rollout/wire'
import type Library from 'highs'
import { planModel } from './plan-model.ts'

interface Search {
  /** Where it begins, if that keeps to what there is. */
  readonly from?: Assignment
  readonly seconds: number
}

/**
 * The best plan, or the best found in the time and how far it may be from the best. HiGHS (MIT) computes on this
 * thread until it is done: call it on one that may wait.
 */
export async function solvePlan(
  problem: PlanProblem,
  { from, seconds }: Search,
): Promise<Proposal> {
  const greedy = greedyPlan(problem)
  const start =
    from !== undefined &&
    excessOf(problem, from).length === 0 &&
    worthOf(problem, from) > worthOf(problem, greedy)
      ? from
      : greedy
  const highs = await (loaded ??= load())
  return highs.withModel((solver) => {
    const model = planModel(problem)
    solver.options.set({
      output_flag: false,
      time_limit: seconds,
      mip_rel_gap: 0,
      // The worth of a plan is a whole number.
      mip_abs_gap: 0.9,
    })
    const { integer } = highs.constants.variableType
    for (const [n, { worth, max, isWhole }] of model.columns.entries()) {
      solver.addVar(0, max)
      solver.changeColCost(n, -worth)
      if (isWhole) solver.changeColIntegrality(n, integer)
    }
    for (const { min, max, terms } of model.rows) {
      solver.addRow(min, max, { indices: [...terms.keys()], values: [...terms.values()] })
    }
    const { indices, values } = model.startOf(start)
    solver.setSolution({ indices: [...indices], values: [...values] })
    solver.run()
    const found = model.planOf(solver.getSolution().colValue)
    // Rounding may let a sum of money slip by a rupiah; what the solver says is checked with our own sums.
    const isFine = excessOf(problem, found).length === 0
    const best = isFine && worthOf(problem, found) >= worthOf(problem, start) ? found : start
    const worth = worthOf(problem, best)
    const isProven = solver.getModelStatus() === highs.constants.modelStatus.optimal
    const bound = -Number(solver.info.get('mip_dual_bound'))
    const gap = isProven && best === found ? 0 : Math.max(0, bound - worth) / Math.max(1, worth)
    return {
      years: Object.fromEntries(best),
      worth,
      gap: Number.isFinite(gap) ? gap : 1,
    }
  })
}

let loaded: Promise<Library.Highs> | undefined

/** 3.5 MB: when it is first needed. */
function load(): Promise<Library.Highs> {
  // Its types tell of CommonJS alone.
  const library: typeof Library = createRequire(import.meta.url)('highs')
  return library.default()
}
