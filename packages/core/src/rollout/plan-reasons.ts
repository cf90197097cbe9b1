import type { Assignment, PlanProblem, PlanSite } from './plan.ts'
import { excessOf, limitsOf, type Excess } from './plan-figures.ts'

/** Why a place has the year it has in a plan, in the order in which it is said. */
export type PlanReason =
  /** People chose the year. */
  | { readonly kind: 'fixed' }
  /** Everything is there. */
  | { readonly kind: 'ready' }
  /** Not everything is there. */
  | { readonly kind: 'partly'; readonly met: number; readonly criteria: number }
  /** Of that, who is needed is. */
  | { readonly kind: 'staffed' }
  /** The how-manieth it is by people, of those that have not joined; the first three only. */
  | { readonly kind: 'people'; readonly rank: number }
  /** How far its Puskesmas is, and by how many percent that changes what it is worth. */
  | { readonly kind: 'distance'; readonly km: number; readonly percent: number }
  /** A new midwife or nurse serves these places of its Puskesmas too. */
  | { readonly kind: 'shares'; readonly names: readonly string[] }
  /** In the year before this would not suffice. */
  | { readonly kind: 'not-before'; readonly year: number; readonly for: readonly Excess['of'][] }
  /** It could join in the year before. */
  | { readonly kind: 'could-before'; readonly year: number }
  /** It has no year: in the last one this would not suffice. */
  | { readonly kind: 'not-in'; readonly year: number; readonly for: readonly Excess['of'][] }

const FIRST = 3

export function reasonsOf(
  problem: PlanProblem,
  plan: Assignment,
  site: PlanSite,
): readonly PlanReason[] {
  const { sites, shared } = problem
  const rank = 1 + sites.filter(({ people }) => people > site.people).length
  const needsStaff = site.needs.midwives + site.needs.nurses > 0
  const names = sites.flatMap((one) => {
    const isNear = one.puskesmas === site.puskesmas && one.id !== site.id && plan.has(one.id)
    const needsToo =
      (one.needs.midwives > 0 && site.needs.midwives > 0) ||
      (one.needs.nurses > 0 && site.needs.nurses > 0)
    return isNear && needsToo ? [one.name] : []
  })
  return [
    ...(site.fixed === undefined ? [] : [{ kind: 'fixed' as const }]),
    ...(site.met === site.criteria
      ? [{ kind: 'ready' as const }]
      : [
          { kind: 'partly' as const, met: site.met, criteria: site.criteria },
          ...(site.isStaffed ? [{ kind: 'staffed' as const }] : []),
        ]),
    ...(rank <= FIRST && site.people > 0 ? [{ kind: 'people' as const, rank }] : []),
    ...(site.km === undefined
      ? []
      : [
          {
            kind: 'distance' as const,
            km: site.km,
            percent: Math.round((problem.percentPer10Km * site.km) / 10),
          },
        ]),
    ...(shared > 1 && needsStaff && names.length > 0 && plan.has(site.id)
      ? [{ kind: 'shares' as const, names }]
      : []),
    ...(site.fixed === undefined ? whyNotBefore(problem, plan, site) : []),
  ]
}

/** What keeps the places without a year from having one; each once. */
export function heldBackBy(problem: PlanProblem, plan: Assignment): readonly Excess['of'][] {
  const left = problem.sites.filter(({ id }) => !plan.has(id))
  const reasons = left.flatMap((site) => whyNotBefore(problem, plan, site))
  return [...new Set(reasons.flatMap((reason) => (reason.kind === 'not-in' ? reason.for : [])))]
}

/** The place is moved one year, and what then no longer suffices is the reason. */
function whyNotBefore(
  problem: PlanProblem,
  plan: Assignment,
  { id }: PlanSite,
): readonly PlanReason[] {
  const years = problem.years.map(({ year }) => year)
  const own = plan.get(id)
  const year = own === undefined ? years.at(-1) : years[years.indexOf(own) - 1]
  if (year === undefined) return []
  const limits = limitsOf(problem)
  const before = excessOf(problem, plan, limits)
  const isNew = (one: Excess) => !before.some((old) => old.year === one.year && old.of === one.of)
  const moved = excessOf(problem, new Map(plan).set(id, year), limits).filter(isNew)
  const because = [...new Set(moved.map((one) => one.of))]
  if (own === undefined) return [{ kind: 'not-in', year, for: because }]
  return because.length === 0
    ? [{ kind: 'could-before', year }]
    : [{ kind: 'not-before', year, for: because }]
}
