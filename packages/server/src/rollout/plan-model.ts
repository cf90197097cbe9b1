import {
  onceResources,
  resources,
  staffResources,
  type Resource,
} from '@jejaring/core/rollout/needs'
import {
  missWeightOf,
  weightOf,
  type Assignment,
  type PlanProblem,
} from '@jejaring/core/rollout/plan'
import { limitsOf } from '@jejaring/core/rollout/plan-figures'
import { kindsOf } from './place-kinds.ts'

/** `min <= sum of terms <= max` */
interface Row {
  readonly min: number
  readonly max: number
  readonly terms: ReadonlyMap<number, number>
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
  /** The value of every column: were one missing, the solver would first search for it, and tell of that search. */
  readonly valuesOf: (plan: Assignment) => readonly number[]
}

/**
 * One column for each kind of place and year: how many of the kind are in the network at its end. Limits are then sums
 * of single columns, which the solver bounds better than sums over the years. Places of a kind differ in nothing that
 * counts, and of a hundred that are alike any ten are as good: told apart, all their orders would be searched.
 *
 * What is brought until a year has a whole column of its own for each resource: money is then a sum of half a dozen
 * whole numbers instead of hundreds of places, and the solver decides how many midwives before it decides for whom
 * (306 branches instead of 20,000 on the first of the invented networks).
 */
export function planModel(problem: PlanProblem): PlanModel {
  const { years, costs, shared } = problem
  const kinds = kindsOf(problem)
  const columns: { worth: number; max: number; isWhole: boolean }[] = []
  const rows: Row[] = []
  const column = (worth: number, max: number, isWhole: boolean): number =>
    columns.push({ worth, max, isWhole }) - 1
  const row = (min: number, max: number, terms: Iterable<readonly [number, number]>) =>
    rows.push({ min, max, terms: new Map(terms) })
  /** Columns whose value follows from those before them. */
  const following: { column: number; valueOf: (values: readonly number[]) => number }[] = []
  /** A whole column that is the sum of others. */
  const sumColumn = (max: number, terms: readonly (readonly [number, number])[]): number => {
    const sum = column(0, max, true)
    row(0, 0, [...terms, [sum, -1]])
    following.push({ column: sum, valueOf: (values) => total(terms, values) })
    return sum
  }

  const inNetwork = kinds.map(({ like, sites }) =>
    years.map(() => column(weightOf(like, problem), sites.length, true)),
  )
  const at = (kind: number, year: number): number => inNetwork[kind]?.[year] ?? -1
  for (const [n, { like, sites }] of kinds.entries()) {
    const { fixed } = like
    for (const [y, { year }] of years.entries()) {
      if (y > 0) row(0, Infinity, rise(at(n, y), at(n, y - 1)))
      if (fixed === undefined) continue
      const is = fixed <= year ? sites.length : 0
      row(is, is, [[at(n, y), 1]])
    }
  }

  const puskesmas = [...new Set(problem.sites.map((site) => site.puskesmas))]
  /** One who is shared: a column for each Puskesmas. */
  const headsOf = (one: Resource, y: number) =>
    puskesmas.flatMap((name) => {
      const served = kinds.flatMap(({ like, sites }, n) =>
        like.puskesmas === name && like.needs[one] > 0
          ? [{ cell: at(n, y), sites: sites.length, needs: like.needs[one] }]
          : [],
      )
      if (served.length === 0) return []
      const head = column(0, problem.sites.length, true)
      const needed = served.map(({ cell, needs }) => [cell, needs] as const)
      following.push({
        column: head,
        valueOf: (values) => Math.ceil(total(needed, values) / shared),
      })
      row(0, Infinity, [
        [head, shared],
        ...served.map(({ cell, needs }) => [cell, -needs] as const),
      ])
      // Half a midwife does not serve half a place: without this the solver believes that she does.
      for (const { cell, sites } of served) {
        row(0, Infinity, [
          [head, sites],
          [cell, -1],
        ])
      }
      return [[head, 1] as const]
    })
  const isShared = (one: Resource) => shared > 1 && staffResources.some((staff) => staff === one)
  const limits = limitsOf(problem)
  const placesIn = years.map((_, y) =>
    sumColumn(
      problem.sites.length,
      kinds.map((_kind, n) => [at(n, y), 1] as const),
    ),
  )
  const broughtBy = (one: Resource) =>
    limits.map(({ used }, y) =>
      sumColumn(
        used[one] ?? Infinity,
        isShared(one)
          ? headsOf(one, y)
          : kinds.flatMap(({ like: { needs } }, n) =>
              needs[one] > 0 ? [[at(n, y), needs[one]] as const] : [],
            ),
      ),
    )
  const brought = resources.map((one) => ({ one, columns: broughtBy(one) }))

  // In the largest unit that all costs are whole in: then a plan that keeps to a limit does so to the rupiah.
  const unit = Object.values(costs).reduce(commonDivisor, 0)
  for (const [y, { most, money }] of limits.entries()) {
    if (most !== undefined) row(-Infinity, most, rise(placesIn[y], placesIn[y - 1]))
    if (money === undefined || unit === 0) continue
    const spent = new Map<number, number>()
    const spend = (terms: Iterable<readonly [number, number]>, cost: number) => {
      for (const [cell, count] of terms) {
        spent.set(cell, (spent.get(cell) ?? 0) + (count * cost) / unit)
      }
    }
    spend(rise(placesIn[y], placesIn[y - 1]), costs.opening ?? 0)
    for (const { one, columns: upTo } of brought) {
      const isOnce = onceResources.some((once) => once === one)
      spend(rise(upTo[y], isOnce ? upTo[y - 1] : undefined), costs[one] ?? 0)
    }
    row(-Infinity, Math.floor(money / unit), spent)
  }

  const missWeight = missWeightOf(problem)
  for (const [y, { target }] of years.entries()) {
    // Reached, as far as the target goes.
    const reached = column(missWeight, Math.max(0, target), false)
    row(-problem.joined, Infinity, rise(placesIn[y], reached))
    following.push({
      column: reached,
      valueOf: (values) =>
        Math.max(0, Math.min(target, problem.joined + (values[placesIn[y] ?? -1] ?? 0))),
    })
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
    valuesOf: (plan) => {
      const values = columns.map(() => 0)
      for (const [n, { sites }] of kinds.entries()) {
        for (const [y, { year }] of years.entries()) {
          values[at(n, y)] = sites.filter(({ id }) => (plan.get(id) ?? Infinity) <= year).length
        }
      }
      for (const { column: one, valueOf } of following) values[one] = valueOf(values)
      return values
    },
  }
}

const total = (terms: readonly (readonly [number, number])[], values: readonly number[]): number =>
  terms.reduce((sum, [cell, count]) => sum + count * (values[cell] ?? 0), 0)

/** What one column has more than another, if there is another. */
const rise = (
  now: number | undefined,
  before: number | undefined,
): readonly (readonly [number, number])[] => [
  ...(now === undefined ? [] : [[now, 1] as const]),
  ...(before === undefined ? [] : [[before, -1] as const]),
]

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))
