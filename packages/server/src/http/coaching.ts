import { coachingTopics } from '@jejaring/core/coaching/coaching-hint'
import type { Coaching } from '@jejaring/core/sync/coaching'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { noteTalk } from '../coaching/coaching-talks.ts'
import { kaderOf, readCoaching } from '../coaching/read-coaching.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const village = v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))
const coachingQuery = v.object({ village })
const talkBody = v.object({
  village,
  kader: v.pipe(v.string(), v.maxLength(60)),
  topic: v.picklist(coachingTopics),
  isDone: v.boolean(),
})

/** `/api/coaching`: for who works with kader, never for who compares them. */
export function coachingRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/coaching', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const query = readQuery(c, coachingQuery)
    mustServe(caller, query.village)
    const today = todayOf(deps, caller)
    return c.json<Coaching>(await readCoaching(db, caller, { ...query, today }))
  })

  app.put('/api/coaching/talks', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const talk = await readBody(c, talkBody)
    mustServe(caller, talk.village)
    const kader = await kaderOf(db, talk.village)
    if (!kader.some(({ id }) => id === talk.kader)) throw new Problem('not-found', 'kader')
    await noteTalk(db, caller, { ...talk, at: deps.clock() })
    const today = todayOf(deps, caller)
    return c.json<Coaching>(await readCoaching(db, caller, { village: talk.village, today }))
  })
  return app
}

function mustServe({ villages }: Caller, asked: string): void {
  if (!villages.includes(asked)) throw new Problem('not-allowed')
}
