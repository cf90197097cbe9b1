import type { Role } from '@jejaring/core/sync/account'
import {
  linkDays,
  linkTitles,
  type MadeVillageLink,
  type VillageLinks,
} from '@jejaring/core/village-page/village-link'
import { Hono } from 'hono'
import * as v from 'valibot'
import { makeLink, readLinks, revokeLink } from '../accounts/village-links.ts'
import { areasOf } from '../village-page/areas.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody } from './read-query.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

/** Who knows the village head: the midwife, the head of the Puskesmas, the Dinas. */
const makers: readonly Role[] = ['pustu', 'head', 'dinas']

const id = v.pipe(v.string(), v.uuid())
const linkBody = v.object({
  id,
  area: v.pipe(v.string(), v.maxLength(13)),
  title: v.picklist(linkTitles),
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(linkDays.most)),
})
const revokeBody = v.object({ id })

/** `/api/village-links`: the ways in to pages without names. */
export function villageLinkRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock, auth } = deps

  app.get('/api/village-links', signedIn(deps, makers), async (c) => {
    const areas = await areasOf(db, c.get('caller').villages)
    return c.json<VillageLinks>({
      now: clock().getTime(),
      links: await readLinks(
        db,
        areas.map(({ code }) => code),
      ),
      areas: areas.map(({ code, name, kind }) => ({ code, name, kind })),
    })
  })

  app.put('/api/village-links', signedIn(deps, makers), async (c) => {
    const caller = c.get('caller')
    const { area: asked, ...link } = await readBody(c, linkBody)
    const area = (await areasOf(db, caller.villages)).find(({ code }) => code === asked)
    if (area === undefined) throw new Problem('not-allowed')
    const made = await makeLink(db, caller, { ...link, area }, clock())
    if (made === undefined) throw new Problem('not-found')
    return c.json<MadeVillageLink>(made)
  })

  app.post('/api/village-links/revoke', signedIn(deps, makers), async (c) => {
    const caller = c.get('caller')
    const { id: link } = await readBody(c, revokeBody)
    const areas = (await areasOf(db, caller.villages)).map(({ code }) => code)
    if (!(await revokeLink(db, caller, { id: link, areas, at: clock() }))) {
      throw new Problem('not-found')
    }
    auth.forgetAll()
    return c.json({})
  })
  return app
}
