import type { VillagePage } from '@jejaring/core/village-page/village-page'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { todayOf } from '../reports/today.ts'
import { readPageArea } from '../village-page/areas.ts'
import { readVillagePage } from '../village-page/read-village-page.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readQuery } from './read-query.ts'
import { boards, signedIn, type SignedIn } from './signed-in.ts'

const pageQuery = v.object({
  area: v.exactOptional(v.pipe(v.string(), v.regex(/^\d\d\.\d\d(\.\d\d(\.\d{4})?)?$/))),
})

/** `/api/village-page`: an area without names, for its village head, camat and Pokjanal. */
export function villagePageRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()

  app.get('/api/village-page', signedIn(deps, boards), async (c) => {
    const caller = c.get('caller')
    const asked = readQuery(c, pageQuery).area ?? (await ownArea(deps, caller))
    const area = await readPageArea(deps.db, asked)
    const own = new Set(caller.villages)
    if (area === undefined || area.villages.length === 0) throw new Problem('not-allowed')
    if (!area.villages.every(({ code }) => own.has(code))) throw new Problem('not-allowed')
    return c.json<VillagePage>(await readVillagePage(deps, area, todayOf(deps, caller)))
  })
  return app
}

/** That of the account; of a post, its first village. */
async function ownArea({ db }: Deps, { id, villages }: Caller): Promise<string> {
  const row = await db
    .selectFrom('account_role')
    .where('account', '=', id)
    .select('area')
    .executeTakeFirst()
  return row?.area ?? villages[0] ?? ''
}
