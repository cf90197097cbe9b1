import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { accountId } from './generate/staff.ts'
import { villagePoints } from './village-points.ts'

/** Where the villages of the demo regency lie. Its posts are invented: they lie nowhere. */
export async function loadPoints(db: Kysely<Tables>, now: Date): Promise<void> {
  const said = {
    version: 1,
    source: 'geografis 1.3.2, Permendagri 72/2019',
    entered_by: accountId('dinas'),
    entered_at: now,
  }
  await db
    .insertInto('place_point')
    .values(villagePoints.map(([place, lat, lon]) => ({ place, lat, lon, ...said })))
    .execute()
}
