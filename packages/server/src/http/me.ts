import type { Me } from '@jejaring/core/sync/account'
import type { Places } from '@jejaring/core/sync/places'
import { Hono } from 'hono'
import type { Caller } from '../accounts/caller.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { readNeighbourhoods } from '../places/read-neighbourhoods.ts'
import { readVillages, villagesAround } from '../places/read-villages.ts'
import { readVisitors } from '../places/read-visitors.ts'
import { sessionsOn } from '../places/sessions-today.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

/** `/api/me` and `/api/places`: who is signed in, and what lies within the places of that account. */
export function meRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  app.use('/api/me', signedIn(deps))
  app.use('/api/places', signedIn(deps))

  app.get('/api/me', async (c) => c.json<Me>(await readMe(deps, c.get('caller'))))
  app.get('/api/places', async (c) => c.json<Places>(await readPlaces(deps, c.get('caller'))))
  return app
}

async function readMe(deps: Deps, caller: Caller): Promise<Me> {
  const { villages, facility: id, session: _, ...who } = caller
  const [facility] = id === undefined ? [] : await readFacilities(deps.db, { id })
  return {
    ...who,
    villages: await readVillages(deps.db, villages),
    ...(facility === undefined ? {} : { facility }),
    demo: deps.auth.demo,
    today: todayOf(deps, caller),
  }
}

/** A kader sees the names of her own post and of the Pustu. */
async function visitorsNear({ db }: Deps, { villages, role, facility }: Caller) {
  const all = await readVisitors(db, villages)
  return role === 'kader'
    ? all.filter((one) => one.role === 'pustu' || one.facility === facility)
    : all
}

async function readPlaces(deps: Deps, caller: Caller): Promise<Places> {
  const { db } = deps
  const all = await readNeighbourhoods(db, caller.villages)
  const own = caller.neighbourhoods === undefined ? undefined : new Set(caller.neighbourhoods)
  const neighbourhoods = all.filter(({ code }) => own?.has(code) ?? true)
  const posyandu = new Set(neighbourhoods.map((each) => each.posyandu))
  const facilities = await readFacilities(db, { villages: caller.villages })
  const near = facilities.filter(({ id, kind }) => kind !== 'posyandu' || posyandu.has(id))
  const posts = near.filter(({ kind }) => kind === 'posyandu').map(({ id }) => id)
  return {
    villages: await readVillages(db, caller.villages),
    neighbourhoods,
    facilities: near,
    ...(caller.seesNames ? { visitors: await visitorsNear(deps, caller) } : {}),
    ...(caller.seesNames ? { around: await villagesAround(db, caller.villages) } : {}),
    sessionsToday: await sessionsOn(db, caller, posts, todayOf(deps, caller)),
  }
}
