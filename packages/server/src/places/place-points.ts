import type { PlacePoint, PlacePoints } from '@jejaring/core/place/point'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from './read-facilities.ts'
import { readVillages } from './read-villages.ts'

export interface PlacePointTable {
  place: string
  version: number
  lat: number | null
  lon: number | null
  source: string
  entered_by: string
  entered_at: Date
}

/** The villages of a caller and the posts that serve them, with where they lie. */
export async function readPlacePoints(
  db: Kysely<Tables>,
  { villages, role }: Pick<Caller, 'villages' | 'role'>,
): Promise<PlacePoints> {
  const [known, facilities] = await Promise.all([
    readVillages(db, villages),
    readFacilities(db, { villages }),
  ])
  const codes = [...villages, ...facilities.map(({ id }) => id)]
  const points = new Map((await newest(db, codes)).map((point) => [point.place, point]))
  const isWriter = role === 'head' || role === 'dinas' || role === 'admin'
  const withPoint = (code: string) => {
    const point = points.get(code)
    return point === undefined ? {} : { point }
  }
  return {
    places: [
      ...known.map(({ code, name }) => ({
        code,
        name,
        kind: 'village' as const,
        mayEnter: isWriter,
        ...withPoint(code),
      })),
      ...facilities.map(({ id, name, kind, villages: [village, ...others] }) => ({
        code: id,
        name,
        kind,
        ...(village === undefined || others.length > 0 ? {} : { village }),
        mayEnter:
          isWriter && [village, ...others].every((one) => villages.some((own) => own === one)),
        ...withPoint(id),
      })),
    ],
  }
}

const newest = async (
  db: Kysely<Tables>,
  places: readonly string[],
): Promise<readonly PlacePoint[]> => {
  const rows = await db
    .selectFrom('place_point')
    .where('place', '=', sql<string>`any(${places})`)
    .distinctOn('place')
    .orderBy('place')
    .orderBy('version', 'desc')
    .select(['place', 'version', 'lat', 'lon', 'source'])
    .execute()
  return rows.map(({ lat, lon, ...row }) =>
    lat === null || lon === null ? row : { ...row, lat, lon },
  )
}

/** Said again, because its answer was lost, changes nothing. @returns `conflict` when somebody else has spoken since */
export async function sayPoint(
  db: Kysely<Tables>,
  point: PlacePoint,
  by: { readonly account: string; readonly at: Date },
): Promise<'said' | 'conflict'> {
  const { place, lat, lon, source, version } = point
  const [last] = await newest(db, [place])
  if (last !== undefined && last.lat === lat && last.lon === lon && last.source === source)
    return 'said'
  if ((last?.version ?? 0) !== version) return 'conflict'
  // Two at once: the key refuses the second, which may be the same once more.
  const { numInsertedOrUpdatedRows: written } = await db
    .insertInto('place_point')
    .values({
      place,
      version: version + 1,
      lat: lat ?? null,
      lon: lon ?? null,
      source,
      entered_by: by.account,
      entered_at: by.at,
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  return written === 1n ? 'said' : sayPoint(db, point, by)
}
