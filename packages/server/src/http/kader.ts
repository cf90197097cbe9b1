import { isLocalDate } from '@jejaring/core/calendar/local-date'
import { FIRST_LEARNED } from '@jejaring/core/kader/learned'
import { allSkills, skillStates } from '@jejaring/core/kader/skill'
import type { KaderOfVillage } from '@jejaring/core/kader/wire'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { assess } from '../kader/assess.ts'
import { kaderOfVillage } from '../kader/kader-of-village.ts'
import { readKader } from '../kader/read-kader.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const village = v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))
const kaderQuery = v.object({ village })
const skillBody = v.object({
  village,
  kader: v.pipe(v.string(), v.maxLength(60)),
  skill: v.picklist(allSkills),
  state: v.exactOptional(v.picklist(skillStates)),
  on: v.custom<KaderOfVillage['today']>(isLocalDate),
  evidence: v.pipe(v.string(), v.trim(), v.maxLength(300)),
  version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
})

/** `/api/kader`: what the kader of a village have learned and done, for who coaches them. */
export function kaderRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/kader', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const query = readQuery(c, kaderQuery)
    mustServe(caller, query.village)
    const today = todayOf(deps, caller)
    return c.json<KaderOfVillage>(await readKader(db, caller, { ...query, today }))
  })

  app.put('/api/kader/skills', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const skill = await readBody(c, skillBody)
    mustServe(caller, skill.village)
    const today = todayOf(deps, caller)
    if (skill.on > today || skill.on < FIRST_LEARNED) throw new Problem('bad-request', 'on')
    const all = await kaderOfVillage(db, skill.village, today)
    const kader = all.find(({ ids }) => ids.includes(skill.kader))
    if (kader === undefined) throw new Problem('not-found', 'kader')
    const result = await assess(db, caller, { ...skill, kader, at: deps.clock() })
    if (result === 'conflict') throw new Problem('conflict')
    return c.json<KaderOfVillage>(await readKader(db, caller, { village: skill.village, today }))
  })
  return app
}

function mustServe({ villages }: Caller, asked: string): void {
  if (!villages.includes(asked)) throw new Problem('not-allowed')
}
