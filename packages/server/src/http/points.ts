import { isPoint, type PlacePoints } from '@jejaring/core/place/point'
import type { Role } from '@jejaring/core/sync/api'
import { Hono } from 'hono'
import * as v from 'valibot'
import { readPlacePoints, sayPoint } from '../places/place-points.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'
import { targetWriters, withPlaces } from './target-reach.ts'

const readers: readonly Role[] = [...desks, 'dinas', 'admin']

const degrees = v.exactOptional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180)))
const pointBody = v.pipe(
  v.object({
    place: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
    lat: degrees,
    lon: degrees,
    source: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
    version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  }),
  v.check(
    ({ lat, lon }) =>
      (lat === undefined && lon === undefined) ||
      (lat !== undefined && lon !== undefined && isPoint({ lat, lon })),
    'not a point in Indonesia',
  ),
)

/** `/api/points`: where villages and posts lie, for the map of the board. */
export function pointRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps

  app.get('/api/points', signedIn(deps, readers), async (c) =>
    c.json<PlacePoints>(await readPlacePoints(db, await withPlaces(deps, c.get('caller')))),
  )

  app.put('/api/points', signedIn(deps, targetWriters), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const point = await readBody(c, pointBody)
    const { places } = await readPlacePoints(db, caller)
    if (places.find(({ code }) => code === point.place)?.mayEnter !== true)
      throw new Problem('not-allowed')
    const said = await sayPoint(db, point, { account: caller.id, at: clock() })
    if (said === 'conflict') throw new Problem('conflict')
    return c.json<PlacePoints>(await readPlacePoints(db, caller))
  })
  return app
}
