import { supplies } from '@jejaring/core/catalogue/supplies'
import { moveKinds, healthCadres } from '@jejaring/core/stock/stock'
import type { Facility } from '@jejaring/core/sync/places'
import type { Offer, Stock } from '@jejaring/core/sync/stock'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { todayOf } from '../reports/today.ts'
import { readMissed } from '../stock/missed.ts'
import { readOffer } from '../stock/offer.ts'
import { postsToday } from '../stock/post-today.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const facility = v.pipe(v.string(), v.maxLength(60))
const stockQuery = v.object({ facility: v.exactOptional(facility) })
const moveBody = v.object({
  facility,
  id: v.pipe(v.string(), v.uuid()),
  item: v.picklist(supplies.map(({ id }) => id)),
  kind: v.picklist(moveKinds),
  amount: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
})
const staffBody = v.object({
  facility,
  cadre: v.picklist(healthCadres),
  isAbsent: v.boolean(),
})

/** `/api/stock` and `/api/offer`: what a post has, who is there, and what it can therefore not give today. */
export function stockRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/stock', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const asked = readQuery(c, stockQuery).facility ?? caller.facility
    if (asked === undefined) throw new Problem('bad-request', 'facility')
    return c.json<Stock>(await stockOf(deps, caller, asked))
  })

  app.put('/api/stock/moves', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const { facility: at, ...move } = await readBody(c, moveBody)
    await mustKeep(deps, caller, at)
    const said = { facility: at, ...move, noted_by: caller.id }
    await db
      .insertInto('stock_move')
      .values({ ...said, on_day: todayOf(deps, caller), noted_at: deps.clock() })
      .onConflict((same) => same.doNothing())
      .execute()
    const noted = await db
      .selectFrom('stock_move')
      .where((is) => is.and(said))
      .select('id')
      .executeTakeFirst()
    // The id is that of another move.
    if (noted === undefined) throw new Problem('conflict')
    return c.json<Stock>(await stockOf(deps, caller, at))
  })

  app.put('/api/stock/staff', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const { facility: at, cadre, isAbsent } = await readBody(c, staffBody)
    await mustKeep(deps, caller, at)
    const said = { is_absent: isAbsent, noted_by: caller.id, noted_at: deps.clock() }
    await db
      .insertInto('post_absence')
      .values({ facility: at, cadre, on_day: todayOf(deps, caller), ...said })
      .onConflict((same) => same.columns(['facility', 'cadre', 'on_day']).doUpdateSet(said))
      .execute()
    return c.json<Stock>(await stockOf(deps, caller, at))
  })

  app.get('/api/offer', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    return c.json<Offer>(await readOffer(deps, caller, todayOf(deps, caller)))
  })
  return app
}

async function stockOf({ db, ...deps }: Deps, caller: Caller, asked: string): Promise<Stock> {
  const facilities = await keptBy({ db }, caller)
  const facility = facilities.find(({ id }) => id === asked)
  if (facility === undefined) throw new Problem('not-allowed')
  const today = todayOf(deps, caller)
  const villages = facility.villages.filter((code) => caller.villages.includes(code))
  const [posts, missed] = await Promise.all([
    postsToday(db, [asked], today),
    readMissed(db, caller, { villages, today }),
  ])
  const post = posts.get(asked)
  return {
    today,
    facility: asked,
    facilities: facilities.map(({ id, kind, name }) => ({ id, kind, name })),
    balances: [...(post?.balances ?? [])].map(([item, balance]) => ({ item, ...balance })),
    absent: post?.absent ?? [],
    missed,
  }
}

/** The posts of the caller's villages; a Pustu does not count for its Puskesmas. */
async function keptBy(
  { db }: Pick<Deps, 'db'>,
  { role, villages }: Caller,
): Promise<readonly Facility[]> {
  const facilities = await readFacilities(db, { villages })
  return facilities.filter(({ kind }) => role !== 'pustu' || kind !== 'puskesmas')
}

async function mustKeep(deps: Deps, caller: Caller, asked: string): Promise<void> {
  const kept = await keptBy(deps, caller)
  if (!kept.some(({ id }) => id === asked)) throw new Problem('not-allowed')
}
