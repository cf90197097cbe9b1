import { isLocalDate, yearOf } from '@jejaring/core/calendar/local-date'
import { criteria } from '@jejaring/core/rollout/criteria'
import { FIRST_SITE_DAY, isInOrder, siteKinds } from '@jejaring/core/rollout/site'
import type { Rollout, Statements } from '@jejaring/core/rollout/wire'
import type { Facility } from '@jejaring/core/sync/places'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { todayOf } from '../reports/today.ts'
import { readRollout } from '../rollout/read-rollout.ts'
import { fits, isCircle, readStages, readStatements, say, setGoal } from '../rollout/say.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const readers: readonly Role[] = [...desks, 'dinas']
/** Who sees what a place has and what shows it. */
const sayers: readonly Role[] = readers
/** Who answers for its stage and its year. */
const planners: readonly Role[] = ['head', 'dinas']
const goalSetters: readonly Role[] = ['dinas']

const facility = v.pipe(v.string(), v.maxLength(60))
const words = v.pipe(v.string(), v.trim(), v.maxLength(300))
const version = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const historyQuery = v.object({ facility })
const statementBody = v.object({
  facility,
  about: v.pipe(v.string(), v.maxLength(60)),
  value: v.pipe(v.string(), v.maxLength(60)),
  on: v.custom<Rollout['today']>(isLocalDate),
  evidence: words,
  version,
})
const goalBody = v.object({
  kind: v.picklist(siteKinds),
  sites: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  year: v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2099)),
  source: v.pipe(words, v.nonEmpty()),
  version,
})

/** `/api/rollout`: how far each place has come on its way into the network, and what was promised. */
export function rolloutRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/rollout', signedIn(deps, readers), async (c) =>
    c.json<Rollout>(await rolloutOf(deps, c.get('caller'))),
  )

  app.get('/api/rollout/statements', signedIn(deps, readers), async (c) => {
    const { facility: asked } = readQuery(c, historyQuery)
    await placeOf(deps, c.get('caller'), asked)
    return c.json<Statements>(await readStatements(db, asked))
  })

  app.put('/api/rollout/statements', signedIn(deps, sayers), async (c) => {
    const caller = c.get('caller')
    const statement = await readBody(c, statementBody)
    const { kind } = await placeOf(deps, caller, statement.facility)
    const isCriterion = criteria[kind].some(({ id }) => id === statement.about)
    if (!isCriterion && !planners.includes(caller.role)) throw new Problem('not-allowed')
    const today = todayOf(deps, caller)
    if (statement.on > today || statement.on < FIRST_SITE_DAY)
      throw new Problem('bad-request', 'on')
    if (!fits(kind, statement, yearOf(today))) throw new Problem('bad-request', 'value')
    if (statement.about === 'split-from' && statement.value !== '') {
      const origin = await placeOf(deps, caller, statement.value)
      if (origin.kind !== kind) throw new Problem('bad-request', 'value')
      if (await isCircle(db, statement.facility, origin.id))
        throw new Problem('bad-request', 'circle')
    }
    if (statement.about === 'stage') {
      const before = await readStages(db, statement.facility)
      if (!isInOrder(before, statement)) throw new Problem('bad-request', 'stage')
    }
    const by = { account: caller.id, at: deps.clock() }
    if ((await say(db, statement, by)) === 'conflict') throw new Problem('conflict')
    return c.json<Rollout>(await rolloutOf(deps, caller))
  })

  app.put('/api/rollout/goals', signedIn(deps, goalSetters), async (c) => {
    const caller = c.get('caller')
    const goal = await readBody(c, goalBody)
    const regency = caller.villages[0]?.slice(0, 'PP.KK'.length)
    if (regency === undefined) throw new Problem('not-allowed')
    const by = { account: caller.id, at: deps.clock() }
    if ((await setGoal(db, regency, goal, by)) === 'conflict') throw new Problem('conflict')
    return c.json<Rollout>(await rolloutOf(deps, caller))
  })
  return app
}

async function rolloutOf(deps: Deps, caller: Caller): Promise<Rollout> {
  const today = todayOf(deps, caller)
  return {
    today,
    ...(await readRollout(deps.db, caller, today)),
    maySay: sayers.includes(caller.role),
    mayPlan: planners.includes(caller.role),
    maySetGoals: goalSetters.includes(caller.role),
  }
}

/** A place all of whose villages are the caller's. */
async function placeOf({ db }: Deps, caller: Caller, id: string): Promise<Facility> {
  const [found] = await readFacilities(db, { id })
  if (found === undefined || !found.villages.every((code) => caller.villages.includes(code)))
    throw new Problem('not-allowed')
  return found
}
