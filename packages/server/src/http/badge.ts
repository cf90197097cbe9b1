import type { Badge, BadgeCheck } from '@jejaring/core/kader/badge'
import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import { refusedFor } from '../accounts/attempts.ts'
import type { Caller } from '../accounts/caller.ts'
import { badgeOf, checkBadge, revokeBadge } from '../kader/badge.ts'
import { kaderOfVillage, type Kader } from '../kader/kader-of-village.ts'
import { todayOf } from '../reports/today.ts'
import { clientAddress } from './client-address.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const kaderBody = v.object({
  village: v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/)),
  kader: v.pipe(v.string(), v.maxLength(60)),
})
const checkBody = v.object({ code: v.pipe(v.string(), v.maxLength(60)) })
/** A stranger's questions in a minute. */
const MOST = 30

/** `/api/badge`, for anybody with a code, and `/api/kader/badge`, for who prints it. */
export function badgeRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps

  app.post('/api/badge', async (c) => {
    const { code } = await readBody(c, checkBody)
    const at = clock()
    const rule = { most: MOST, windowSeconds: 60, at }
    const wait = await refusedFor(db, `badge ${addressOf(c, deps)}`, rule)
    if (wait !== undefined) throw new Problem('too-many')
    return c.json<BadgeCheck>(await checkBadge(db, code, at))
  })

  app.put('/api/kader/badge', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const kader = await registeredKader(deps, caller, await readBody(c, kaderBody))
    const code = await badgeOf(db, kader, { account: caller.id, at: clock() })
    return c.json<Badge>({ code })
  })

  app.put('/api/kader/badge/revoke', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const kader = await registeredKader(deps, caller, await readBody(c, kaderBody))
    await revokeBadge(db, kader, { account: caller.id, at: clock() })
    return c.json({})
  })
  return app
}

/** Behind a proxy the last address is the proxy's own, and the one before it what the proxy has seen. */
function addressOf(c: Context, { auth }: Deps): string {
  const way = (clientAddress(c, auth) ?? '').split(',')
  return (way.at(-2) ?? way.at(-1) ?? '').trim().slice(0, LONGEST_ADDRESS)
}
const LONGEST_ADDRESS = 45

/** A badge is that of a person in the register: an account alone says nothing of a task. */
async function registeredKader(
  deps: Deps,
  caller: Caller,
  { village, kader: asked }: v.InferOutput<typeof kaderBody>,
): Promise<Kader> {
  if (!caller.villages.includes(village)) throw new Problem('not-allowed')
  const all = await kaderOfVillage(deps.db, village, todayOf(deps, caller))
  const kader = all.find(({ id, account }) => id === asked && id !== account)
  if (kader === undefined) throw new Problem('not-found', 'kader')
  return kader
}
