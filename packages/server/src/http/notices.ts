import type { Digest, Notices } from '@jejaring/core/notice/notice'
import { Hono } from 'hono'
import * as v from 'valibot'
import { readDigest } from '../notices/read-digest.ts'
import { readNotices } from '../notices/read-notices.ts'
import { noteSeen, readSeen } from '../notices/seen.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { readBody } from './read-query.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

/** Nobody has looked farther than now, whatever a clock says. */
const seenBody = v.object({ until: v.pipe(v.number(), v.integer(), v.minValue(0)) })

/** `/api/notices` and `/api/digest`: what changed for who asks, and their day in numbers. Nothing of it is sent anywhere. */
export function noticeRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/notices', signedIn(deps), async (c) => {
    const caller = c.get('caller')
    const [news, seenAt] = await Promise.all([
      readNotices(db, caller, { today: todayOf(deps, caller), now: deps.clock() }),
      readSeen(db, caller.id),
    ])
    return c.json<Notices>({ ...news, ...(seenAt === undefined ? {} : { seenAt }) })
  })

  app.post('/api/notices/seen', signedIn(deps), async (c) => {
    const { until } = await readBody(c, seenBody)
    const at = new Date(Math.min(until, deps.clock().getTime()))
    await noteSeen(db, c.get('caller').id, at)
    return c.json({})
  })

  app.get('/api/digest', signedIn(deps), async (c) => {
    const caller = c.get('caller')
    return c.json<Digest>(await readDigest(db, caller, todayOf(deps, caller)))
  })
  return app
}
