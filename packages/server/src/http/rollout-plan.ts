import { setTimeout as pause } from 'node:timers/promises'
import { yearOf } from '@jejaring/core/calendar/local-date'
import { resources } from '@jejaring/core/rollout/needs'
import { MOST_YEARS, withExtra } from '@jejaring/core/rollout/plan-settings'
import { siteKinds, type SiteKind } from '@jejaring/core/rollout/site'
import type { Plan, PlanScenarios } from '@jejaring/core/rollout/wire'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { todayOf } from '../reports/today.ts'
import { createPlanner, type Planner } from '../rollout/planner.ts'
import { problemOf, readSettings, setSettings } from '../rollout/read-plan.ts'
import { readRollout } from '../rollout/read-rollout.ts'
import { sayAll, wasPlanned } from '../rollout/say.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

/** A regency plans as a whole. */
const planners: readonly Role[] = ['dinas']

const kind = v.picklist(siteKinds)
const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
const count = v.exactOptional(whole(100_000))
/** Ten million million: more than a regency has. */
const rupiah = v.exactOptional(whole(10_000_000_000_000))
const counts = Object.fromEntries(resources.map((one) => [one, count]))
const supply = v.object(counts)
const year = v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2099))
const version = whole(1_000_000)
const settings = v.object({
  years: v.pipe(
    v.array(v.object({ year, target: count, most: count, supply, money: rupiah })),
    v.maxLength(MOST_YEARS),
  ),
  costs: v.object({
    ...Object.fromEntries(resources.map((one) => [one, rupiah])),
    opening: rupiah,
  }),
  shared: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  percentPer10Km: v.pipe(v.number(), v.integer(), v.minValue(-50), v.maxValue(50)),
  scenarios: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80)),
        extra: v.object({ ...counts, most: count }),
        money: rupiah,
      }),
    ),
    v.maxLength(4),
  ),
  source: v.pipe(v.string(), v.trim(), v.maxLength(300)),
})
const planQuery = v.object({ kind })
const planBody = v.object({ kind, settings, version })
const yearsBody = v.object({
  kind,
  years: v.pipe(
    v.array(
      v.object({
        facility: v.pipe(v.string(), v.maxLength(60)),
        year: v.exactOptional(year),
        isProposed: v.boolean(),
        version,
      }),
    ),
    v.maxLength(800),
  ),
})

/** A scenario whose turn to be computed has not come by then is answered without. */
const TURN_MS = 6_000

/** `/api/rollout/plan`: which place joins in which year, with what there is. */
export function rolloutPlanRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const planner = createPlanner()

  app.get('/api/rollout/plan', signedIn(deps, planners), async (c) =>
    c.json<Plan>(await planOf(deps, planner, c.get('caller'), readQuery(c, planQuery).kind)),
  )

  app.get('/api/rollout/plan/scenarios', signedIn(deps, planners), async (c) => {
    const plan = await planOf(deps, planner, c.get('caller'), readQuery(c, planQuery).kind)
    if (plan.goal === undefined) return c.json<PlanScenarios>({ scenarios: [] })
    const scenarios = plan.settings.scenarios.map(async (scenario) => {
      const proposal = await Promise.race([
        planner(withExtra(plan.problem, scenario), plan.proposal.years),
        pause(TURN_MS, undefined, { ref: false }),
      ])
      return { scenario, ...(proposal === undefined ? {} : { proposal }) }
    })
    return c.json<PlanScenarios>({ scenarios: await Promise.all(scenarios) })
  })

  app.put('/api/rollout/plan', signedIn(deps, planners), async (c) => {
    const caller = c.get('caller')
    const plan = await readBody(c, planBody)
    const by = { account: caller.id, at: deps.clock() }
    const said = await setSettings(deps.db, regencyOf(caller), plan, by)
    if (said === 'conflict') throw new Problem('conflict')
    return c.json<Plan>(await planOf(deps, planner, caller, plan.kind))
  })

  app.put('/api/rollout/plan/years', signedIn(deps, planners), async (c) => {
    const caller = c.get('caller')
    const wanted = await readBody(c, yearsBody)
    const today = todayOf(deps, caller)
    const { sites } = await readRollout(deps.db, caller, today)
    const own = new Set(sites.flatMap((site) => (site.kind === wanted.kind ? [site.id] : [])))
    if (!wanted.years.every(({ facility }) => own.has(facility))) throw new Problem('not-allowed')
    const [first, last] = [yearOf(today), yearOf(today) + MOST_YEARS]
    const known = await wasPlanned(deps.db, [...own])
    // What is undone may bring a year back that has passed since.
    const isOpen = (of: string, wish: number) =>
      wish <= last && (wish >= first || known.has(`${of} ${wish}`))
    if (wanted.years.some((one) => one.year !== undefined && !isOpen(one.facility, one.year)))
      throw new Problem('bad-request', 'year')
    const said = await sayAll(
      deps.db,
      wanted.years.map(({ facility, year: planned, isProposed, version: seen }) => ({
        facility,
        about: 'planned-year',
        value: planned === undefined ? '' : String(planned),
        on: today,
        evidence: '',
        version: seen,
        isProposed,
      })),
      { account: caller.id, at: deps.clock() },
    )
    if (said === 'conflict') throw new Problem('conflict')
    return c.json<Plan>(await planOf(deps, planner, caller, wanted.kind))
  })
  return app
}

function regencyOf({ villages }: Caller): string {
  const regency = villages[0]?.slice(0, 'PP.KK'.length)
  if (regency === undefined) throw new Problem('not-allowed')
  return regency
}

async function planOf(
  deps: Deps,
  planner: Planner,
  caller: Caller,
  asked: SiteKind,
): Promise<Plan> {
  const today = todayOf(deps, caller)
  const [{ sites, goals }, { settings: stated, version: newest }] = await Promise.all([
    readRollout(deps.db, caller, today),
    readSettings(deps.db, regencyOf(caller), asked),
  ])
  const goal = goals[asked]
  const problem = problemOf(sites, stated, {
    kind: asked,
    goal: goal ?? { sites: 0, year: yearOf(today) },
    today,
  })
  return {
    kind: asked,
    today,
    sites: sites.filter((site) => site.kind === asked),
    settings: stated,
    version: newest,
    problem,
    proposal: goal === undefined ? { years: {}, worth: 0, gap: 0 } : await planner(problem),
    ...(goal === undefined ? {} : { goal }),
  }
}
