import { staffResources, resources, type Resource } from '@jejaring/core/rollout/needs'
import {
  missWeightOf,
  weightOf,
  type Assignment,
  type PlanProblem,
  type PlanSite,
} from '@jejaring/core/rollout/plan'
import { limitsOf } from '@jejaring/core/rollout/plan-figures'

type Terms = Map<number, number>

/** `min <= sum of terms <= max` */
interface Row {
  readonly min: number
  readonly max: number
  readonly terms: Terms
}

/** A plan as a linear program over whole numbers. */
export interface PlanModel {
  /** What each column is worth, its largest value, and whether it is whole. */
  readonly columns: readonly {
    readonly worth: number
    readonly max: number
    readonly isWhole: boolean
  }[]
  readonly rows: readonly Row[]
  readonly planOf: (values: ArrayLike<number>) => Assignment
  readonly startOf: (plan: Assignment) => {
    readonly indices: readonly number[]
    readonly values: readonly number[]
  }
}

/** Large sums of rupiah and counts of people in one model are kept in the same order of size. */
const MILLION = 1_000_000

/**
 * One column for each kind of place and year: how many of the kind are in the network at its end. Limits are then sums
 * of single columns, which the solver bounds better than sums over the years. Places of a kind differ in nothing that
 * counts, and of a hundred that are alike any ten are as good: told apart, all their orders would be searched.
 */
export function planModel(problem: PlanProblem): PlanModel {
  const { years, costs, shared } = problem
  const kinds = kindsOf(problem)
  const columns: { worth: number; max: number; isWhole: boolean }[] = []
  const rows: Row[] = []
  const column = (worth: number, max: number, isWhole: boolean): number =>
    columns.push({ worth, max, isWhole }) - 1
  const row = (min: number, max: number, terms: Terms) => rows.push({ min, max, terms })

  const inNetwork = kinds.map(({ like, sites }) =>
    years.map(() => column(weightOf(like, problem), sites.length, true)),
  )
  const at = (kind: number, year: number): number => inNetwork[kind]?.[year] ?? -1
  for (const [n, { like, sites }] of kinds.entries()) {
    const { fixed } = like
    for (const [y, { year }] of years.entries()) {
      if (y > 0) row(0, Infinity, difference(at(n, y), at(n, y - 1)))
      if (fixed === undefined) continue
      const is = fixed <= year ? sites.length : 0
      row(is, is, new Map([[at(n, y), 1]]))
    }
  }

  const puskesmas = [...new Set(problem.sites.map((site) => site.puskesmas))]
  /** Staff in place: one column for each Puskesmas and year, where it is shared. */
  const staff = new Map<Resource, readonly (readonly number[])[]>()
  for (const one of shared > 1 ? staffResources : []) {
    const heads = puskesmas.map((name) =>
      years.map((_, y) => {
        const head = column(0, problem.sites.length, true)
        const terms: Terms = new Map([[head, shared]])
        for (const [n, { like }] of kinds.entries()) {
          if (like.puskesmas === name && like.needs[one] > 0) terms.set(at(n, y), -like.needs[one])
        }
        row(0, Infinity, terms)
        return head
      }),
    )
    staff.set(one, heads)
  }
  const usedOf = (one: Resource, y: number): Terms => {
    const heads = staff.get(one)
    if (heads !== undefined) return new Map(heads.map((head) => [head[y] ?? -1, 1]))
    return new Map(
      kinds.flatMap(({ like: { needs } }, n) =>
        needs[one] > 0 ? [[at(n, y), needs[one]] as const] : [],
      ),
    )
  }

  for (const [y, limit] of limitsOf(problem).entries()) {
    for (const one of resources) {
      const most = limit.used[one]
      if (most !== undefined) row(-Infinity, most, usedOf(one, y))
    }
    const newIn = (worth: (site: PlanSite) => number): Terms =>
      new Map(
        kinds.flatMap(({ like }, n) => [
          [at(n, y), worth(like)] as const,
          ...(y > 0 ? [[at(n, y - 1), -worth(like)] as const] : []),
        ]),
      )
    if (limit.most !== undefined)
      row(
        -Infinity,
        limit.most,
        newIn(() => 1),
      )
    if (limit.money !== undefined) {
      const once = ({ needs }: PlanSite): number =>
        (costs.opening ?? 0) +
        needs.kits * (costs.kits ?? 0) +
        needs.postKits * (costs.postKits ?? 0) +
        needs.trainings * (costs.trainings ?? 0)
      const terms = newIn((site) => once(site) / MILLION)
      for (const one of staffResources) {
        const cost = (costs[one] ?? 0) / MILLION
        for (const [head, count] of usedOf(one, y)) {
          terms.set(head, (terms.get(head) ?? 0) + count * cost)
        }
      }
      row(-Infinity, limit.money / MILLION, terms)
    }
  }

  const missWeight = missWeightOf(problem)
  for (const [y, { target }] of years.entries()) {
    // Reached, as far as the target goes.
    const reached = column(missWeight, Math.max(0, target), false)
    const terms: Terms = new Map([[reached, -1]])
    for (const n of kinds.keys()) terms.set(at(n, y), 1)
    row(-problem.joined, Infinity, terms)
  }

  return {
    columns,
    rows,
    planOf: (values) =>
      new Map(
        kinds.flatMap(({ sites }, n) =>
          sites.flatMap(({ id }, before) => {
            const year = years.find((_, y) => (values[at(n, y)] ?? 0) > before + 0.5)?.year
            return year === undefined ? [] : [[id, year] as const]
          }),
        ),
      ),
    startOf: (plan) => {
      const cells = kinds.flatMap(({ sites }, n) =>
        years.map(({ year }, y) => {
          const within = sites.filter(({ id }) => (plan.get(id) ?? Infinity) <= year)
          return [at(n, y), within.length] as const
        }),
      )
      return { indices: cells.map(([index]) => index), values: cells.map(([, value]) => value) }
    },
  }
}

interface Kind {
  readonly like: PlanSite
  readonly sites: readonly PlanSite[]
}

/** Places that are alike in all that counts, in the order in which they were told. */
function kindsOf(problem: PlanProblem): readonly Kind[] {
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

const difference = (a: number, b: number): Terms =>
  new Map([
    [a, 1],
    [b, -1],
  ])
