import { isPoint, type PlacePoints } from '@jejaring/core/place/point'
import {
  isPointHead,
  pointSheetHead,
  pointSheetRows,
  readPointSheet,
  type PointImport,
} from '@jejaring/core/place/point-sheet'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import { readPlacePoints, sayPoint } from '../places/place-points.ts'
import { readFile } from '../targets/read-file.ts'
import { fileFormats, sheetFile } from '../targets/sheet-file.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'
import { targetWriters, withPlaces } from './target-reach.ts'

/** The path whose body is a file; see the limits in `app.ts`. */
export const POINT_IMPORT = '/api/points/import'
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

const sheetQuery = v.object({ format: v.exactOptional(v.picklist(fileFormats), 'xlsx') })
const importBody = v.object({
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  take: v.exactOptional(v.boolean(), false),
})

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

  app.get('/api/points/sheet', signedIn(deps, targetWriters), async (c) => {
    const { format } = readQuery(c, sheetQuery)
    const { places } = await readPlacePoints(db, await withPlaces(deps, c.get('caller')))
    return sheetFile(
      { name: 'Letak', head: pointSheetHead, rows: pointSheetRows(places) },
      { name: 'letak', format },
    )
  })

  app.post(POINT_IMPORT, signedIn(deps, targetWriters), async (c) => {
    const caller = await withPlaces(deps, c.get('caller'))
    const { file, take } = await readBody(c, importBody)
    const rows = await readFile(Buffer.from(file, 'base64'), isPointHead)
    if (typeof rows === 'string') return c.json<PointImport>({ kind: 'unreadable', because: rows })
    const known = await readPlacePoints(db, caller)
    const read = readPointSheet(rows, known.places)
    if (typeof read === 'string') return c.json<PointImport>({ kind: 'unreadable', because: read })
    if (take) {
      const versions = new Map(known.places.map(({ code, point }) => [code, point?.version ?? 0]))
      const by = { account: caller.id, at: clock() }
      // All of the file, or nothing of it.
      await db.transaction().execute(async (trx) => {
        for (const { place, lat, lon, source } of read.changes) {
          const version = versions.get(place) ?? 0
          const said = await sayPoint(trx, { place, lat, lon, source, version }, by)
          if (said === 'conflict') throw new Problem('conflict')
        }
      })
    }
    return c.json<PointImport>({ kind: 'read', taken: take, ...read })
  })
  return app
}
