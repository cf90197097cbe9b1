import { greedyPlan } from '@jejaring/core/rollout/greedy-plan'
import type { PlanProblem, PlanSite } from '@jejaring/core/rollout/plan'
import { excessOf, worthOf } from '@jejaring/core/rollout/plan-figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPlanner } from './planner.ts'
import { solvePlan } from './solve-plan.ts'
import { inventedNetwork, scarcities } from './testing/invented-network.ts'

const upTo = (max: number) => fc.integer({ min: 0, max })
const site = fc.record({
  puskesmas: fc.constantFrom('Manggar', 'Gantung'),
  people: upTo(4000),
  met: upTo(7),
  km: upTo(60),
  needs: fc.record({
    midwives: upTo(1),
    nurses: upTo(1),
    kits: upTo(1),
    postKits: upTo(3),
    trainings: upTo(3),
  }),
  fixed: fc.option(fc.constantFrom(2027, 2028, 2031), { nil: undefined, freq: 4 }),
})
const supply = fc.record(
  {
    midwives: upTo(2),
    nurses: upTo(2),
    kits: upTo(2),
    postKits: upTo(5),
    trainings: upTo(5),
  },
  { requiredKeys: [] },
)
const limits = fc.record(
  { most: upTo(3), money: fc.integer({ min: 0, max: 900 }).map((n) => n * 1_000_003) },
  { requiredKeys: [] },
)
const inMillions = {
  midwives: 54_000_000,
  nurses: 48_000_000,
  kits: 39_000_000,
  postKits: 6_000_000,
  trainings: 3_000_000,
  opening: 9_000_000,
}
const toTheRupiah = { ...inMillions, nurses: 80_000_001, kits: 40_000_000, opening: 7_000_000 }
const problems = fc
  .record({
    // Some of them twice: places that are alike.
    sites: fc
      .tuple(fc.array(site, { minLength: 1, maxLength: 5 }), upTo(2))
      .map(([all, twice]) => [...all, ...all.slice(0, twice)].slice(0, 6)),
    years: fc.array(fc.tuple(supply, limits, upTo(8)), { minLength: 1, maxLength: 3 }),
    joined: upTo(3),
    shared: fc.constantFrom(1, 1, 2, 3),
    percentPer10Km: fc.constantFrom(0, 10, -10),
    // As the screen has them, to the rupiah, and not said at all.
    costs: fc.constantFrom(inMillions, toTheRupiah, {}),
  })
  .map(({ sites, years, ...rest }): PlanProblem => ({
    ...rest,
    sites: sites.map(({ fixed, ...one }, n): PlanSite => ({
      ...one,
      id: `site ${n}`,
      name: `Desa ${n}`,
      criteria: 7,
      isStaffed: false,
      ...(fixed === undefined ? {} : { fixed }),
    })),
    years: years.map(([has, limit, target], n) => ({
      year: 2027 + n,
      target,
      supply: has,
      ...limit,
    })),
  }))

/** Every plan there is, those that break a limit left out. */
function bestByTrying(problem: PlanProblem): number {
  const years = problem.years.map(({ year }) => year)
  let best = -Infinity
  const plan = new Map<string, number>()
  const go = (n: number): void => {
    const one = problem.sites[n]
    if (one === undefined) {
      if (excessOf(problem, plan).length === 0) best = Math.max(best, worthOf(problem, plan))
      return
    }
    const { id, fixed } = one
    for (const year of fixed === undefined ? [...years, undefined] : [fixed]) {
      if (year === undefined || !years.includes(year)) plan.delete(id)
      else plan.set(id, year)
      go(n + 1)
    }
    plan.delete(id)
  }
  go(0)
  return best
}

test('on small networks the plan is as good as the best of all plans, and keeps what people have fixed', async () => {
  await fc.assert(
    fc.asyncProperty(problems, async (problem) => {
      const { years, worth, gap } = await solvePlan(problem, { seconds: 10 })
      const plan = new Map(Object.entries(years))
      expect(excessOf(problem, plan)).toEqual([])
      expect(worthOf(problem, plan)).toBe(worth)
      expect(worth).toBe(bestByTrying(problem))
      expect(gap).toBe(0)
      for (const { id, fixed } of problem.sites) {
        if (fixed === undefined) continue
        expect(years[id]).toBe(problem.years.some(({ year }) => year === fixed) ? fixed : undefined)
      }
    }),
    { numRuns: 100 },
  )
})

test('the search begins with a plan that keeps to what there is', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      expect(excessOf(problem, greedyPlan(problem))).toEqual([])
    }),
  )
})

/** The best plan of it, found and proven by a search of half a minute. */
const hard = { problem: inventedNetwork(scarcities['half of everything'], 1), best: 771_258 }

test('a search that is cut short says how far it may be from the best plan, and that is true', async () => {
  const told: number[] = []
  const { worth, gap, years } = await solvePlan(hard.problem, {
    seconds: 1,
    onFound: (soFar) => told.push(soFar.worth * (1 + soFar.gap)),
  })
  expect(excessOf(hard.problem, new Map(Object.entries(years)))).toEqual([])
  expect(worth).toBeLessThanOrEqual(hard.best)
  for (const bound of [...told, worth * (1 + gap)]) expect(bound).toBeGreaterThan(hard.best - 0.5)
})

test('who asks for a hard plan soon has one that can be used; it is searched further, but not for ever', async () => {
  const planner = createPlanner({ patienceMs: 100, aloneMs: 60_000, othersWaitMs: 100 })
  const first = await planner(hard.problem)
  expect(first).toMatchObject({ isSearching: true })
  expect(excessOf(hard.problem, new Map(Object.entries(first.years)))).toEqual([])
  // Another question cuts the first one short, and is answered itself.
  const easy: PlanProblem = { ...hard.problem, years: [{ year: 2026, target: 184, supply: {} }] }
  expect(await planner(easy)).toMatchObject({ gap: 0 })
  const ended = await planner(hard.problem)
  expect(ended.isSearching).toBeUndefined()
  expect(ended.worth).toBeGreaterThanOrEqual(first.worth)
})
