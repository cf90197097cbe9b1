import { createRequire } from 'node:module'
import { greedyPlan } from '@jejaring/core/rollout/greedy-plan'
import type { Assignment, PlanProblem } from '@jejaring/core/rollout/plan'
import { excessOf, worthOf } from '@jejaring/core/rollout/plan-figures'
import type { Proposal } from '@jejaring/core/rollout/wire'
import type Library from 'highs'
import { planModel, type PlanModel } from './plan-model.ts'

interface Search {
  /** Where it begins, if that keeps to what there is. */
  readonly from?: Assignment
  readonly seconds: number
  /** Hears of each better plan, and of each better bound, before the search has ended. */
  readonly onFound?: (found: Proposal) => void
}

/**
 * The best plan, or the best found in the time and how far it may be from the best. HiGHS (MIT) computes on this
 * thread until it is done: call it on one that may wait.
 */
export async function solvePlan(
  problem: PlanProblem,
  { from, seconds, onFound }: Search,
): Promise<Proposal> {
  const greedy = greedyPlan(problem)
  let best =
    from !== undefined &&
    excessOf(problem, from).length === 0 &&
    worthOf(problem, from) > worthOf(problem, greedy)
      ? from
      : greedy
  let worth = worthOf(problem, best)
  /** Rounding may let a limit slip; what the solver says is checked with our own sums. */
  const look = (found: Assignment): boolean => {
    const isFine = excessOf(problem, found).length === 0
    if (isFine && worthOf(problem, found) > worth) {
      best = found
      worth = worthOf(problem, found)
    }
    return isFine
  }
  // As if there were enough of everything at once.
  const [first] = problem.years
  const most = worthOf(
    problem,
    new Map(problem.sites.map(({ id, fixed = first?.year ?? 0 }) => [id, fixed])),
  )
  const proposal = (bound: number): Proposal => {
    // The worth of a plan is a whole number.
    const least = Math.floor(Math.min(bound, most) + WHOLE)
    const gap = Math.max(0, least - worth) / Math.max(1, worth)
    return { years: Object.fromEntries(best), worth, gap }
  }
  onFound?.(proposal(most))
  const highs = await (loaded ??= load())
  return highs.withModel((solver) => {
    const model = planModel(problem)
    solver.options.set({
      output_flag: false,
      time_limit: seconds,
      mip_rel_gap: 0,
      mip_abs_gap: 0.9,
      mip_min_logging_interval: 1,
    })
    fill(solver, model, highs.constants.variableType.integer)
    solver.setSolution({ colValue: [...model.valuesOf(best)] })
    const { mipImprovingSolution, mipLogging } = highs.constants.callbackType
    const tell = ({
      mip_solution: solution,
      mip_dual_bound: bound,
    }: Library.CallbackData): undefined => {
      if (solution !== undefined) look(model.planOf(solution))
      if (bound !== undefined && Number.isFinite(bound)) onFound?.(proposal(-bound))
    }
    solver.run({
      [mipImprovingSolution]: ({ data }) => tell(data),
      [mipLogging]: ({ data }) => tell(data),
    })
    const isFine = look(model.planOf(solver.getSolution().colValue))
    const isOptimal = solver.getModelStatus() === highs.constants.modelStatus.optimal
    return proposal(isOptimal && isFine ? worth : -Number(solver.info.get('mip_dual_bound')))
  })
}

const WHOLE = 1e-6

function fill(solver: Library.Model, { columns, rows }: PlanModel, integer: 1): void {
  for (const [n, { worth, max, isWhole }] of columns.entries()) {
    solver.addVar(0, max)
    solver.changeColCost(n, -worth)
    if (isWhole) solver.changeColIntegrality(n, integer)
  }
  for (const { min, max, terms } of rows) {
    solver.addRow(min, max, { indices: [...terms.keys()], values: [...terms.values()] })
  }
}

let loaded: Promise<Library.Highs> | undefined

/** 3.5 MB: when it is first needed. */
function load(): Promise<Library.Highs> {
  // Its types tell of CommonJS alone.
  const library: typeof Library = createRequire(import.meta.url)('highs')
  return library.default()
}
