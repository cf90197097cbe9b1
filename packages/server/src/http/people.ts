import type { Doubles, Found, PersonPage } from '@jejaring/core/sync/people'
import type { DueList, OpenReferrals } from '@jejaring/core/sync/due-list'
import type { OutcomeDifferences } from '@jejaring/core/sync/outcome-differences'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { readDoubles } from '../reports/doubles.ts'
import { readDueList } from '../reports/due-list.ts'
import { findPeople } from '../reports/find-people.ts'
import { readOpenReferrals } from '../reports/open-referrals.ts'
import { readOutcomeDifferences } from '../reports/outcome-differences.ts'
import { readPersonPage } from '../reports/person-page.ts'
import { todayOf } from '../reports/today.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { dueCursor } from './cursor.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const village = v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/))
const dueQuery = v.object({
  village: v.exactOptional(village),
  posyandu: v.exactOptional(v.pipe(v.string(), v.maxLength(60))),
  after: v.exactOptional(dueCursor),
})
const searchBody = v.object({
  q: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(120)),
})
const personParams = v.object({ village, id: v.pipe(v.string(), v.uuid()) })
const villageQuery = v.object({ village })

/** Named people, for the desks of Pustu and Puskesmas; every look is noted. */
export function peopleRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const desk = signedIn(deps, desks)

  app.get('/api/due', desk, async (c) => {
    const caller = c.get('caller')
    const { after, ...query } = readQuery(c, dueQuery)
    const place = await duePlace(deps, caller, query)
    const today = todayOf(deps, caller)
    const question = { ...place, today, ...(after === undefined ? {} : { after }) }
    return c.json<DueList>(await readDueList(deps.db, caller, question))
  })

  app.get('/api/referrals', desk, async (c) => {
    const caller = c.get('caller')
    return c.json<OpenReferrals>(await readOpenReferrals(deps.db, caller, todayOf(deps, caller)))
  })

  app.post('/api/people/search', desk, async (c) => {
    const { q } = await readBody(c, searchBody)
    return c.json<Found>(await findPeople(deps, c.get('caller'), q))
  })

  app.get('/api/people/:village/:id', desk, async (c) => {
    const caller = c.get('caller')
    const params = v.safeParse(personParams, c.req.param())
    if (!params.success) throw new Problem('not-found')
    requireVillage(caller, params.output.village)
    const question = { ...params.output, today: todayOf(deps, caller) }
    const page = await readPersonPage(deps, caller, question)
    if (page === undefined) throw new Problem('not-found')
    return c.json<PersonPage>(page)
  })

  app.get('/api/doubles', desk, async (c) => {
    const caller = c.get('caller')
    const query = readQuery(c, villageQuery)
    requireVillage(caller, query.village)
    return c.json<Doubles>(await readDoubles(deps.db, caller, query.village))
  })

  app.get('/api/outcome-differences', desk, async (c) => {
    const caller = c.get('caller')
    const query = readQuery(c, villageQuery)
    requireVillage(caller, query.village)
    return c.json<OutcomeDifferences>(await readOutcomeDifferences(deps.db, caller, query.village))
  })
  return app
}

/** The village or Posyandu a list is asked of; the caller's only village when none is named. */
async function duePlace(
  { db }: Deps,
  caller: Caller,
  query: { readonly village?: string; readonly posyandu?: string },
) {
  if (query.posyandu === undefined) {
    const asked = query.village ?? (caller.villages.length === 1 ? caller.villages[0] : undefined)
    if (asked === undefined) throw new Problem('bad-request', 'village')
    requireVillage(caller, asked)
    return { target: asked, village: asked }
  }
  const [posyandu] = await readFacilities(db, { id: query.posyandu })
  const [first, ...more] = posyandu?.villages ?? []
  if (posyandu?.kind !== 'posyandu' || first === undefined || more.length > 0) {
    throw new Problem('not-allowed')
  }
  requireVillage(caller, first)
  const rows = await db
    .selectFrom('facility_area')
    .where('facility', '=', posyandu.id)
    .select('area')
    .execute()
  const neighbourhoods = rows.map(({ area }) => area)
  return { target: posyandu.id, village: first, neighbourhoods }
}

function requireVillage({ villages }: Caller, code: string): void {
  if (!villages.includes(code)) throw new Problem('not-allowed')
}
