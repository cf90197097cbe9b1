import { resources } from '@jejaring/core/rollout/needs'
import { weightOf, type PlanProblem, type PlanSite } from '@jejaring/core/rollout/plan'

/** Places that differ in nothing that counts. */
export interface PlaceKind {
  readonly like: PlanSite
  readonly sites: readonly PlanSite[]
}

/** In the order in which they were told. */
export function kindsOf(problem: PlanProblem): readonly PlaceKind[] {
  const kinds = new Map<string, { readonly like: PlanSite; readonly sites: PlanSite[] }>()
  for (const site of problem.sites) {
    const what = JSON.stringify([
      weightOf(site, problem),
      resources.map((one) => site.needs[one]),
      site.fixed ?? null,
      problem.shared > 1 ? site.puskesmas : '',
    ])
    const known = kinds.get(what)
    if (known === undefined) kinds.set(what, { like: site, sites: [site] })
    else known.sites.push(site)
  }
  return [...kinds.values()]
}
