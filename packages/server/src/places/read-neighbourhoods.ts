import type { Neighbourhood } from '@jejaring/core/sync/places'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** The neighbourhoods (RT) of villages, in the order of their codes, with the Posyandu that serves each. */
export async function readNeighbourhoods(
  db: Kysely<Tables>,
  villages: readonly string[],
): Promise<readonly Neighbourhood[]> {
  if (villages.length === 0) return []
  const rows = await db
    .selectFrom('area')
    .leftJoin('facility_area', 'facility_area.area', 'area.code')
    .where('area.kind', '=', 'rt')
    .where(sql`split_part(area.code, '/', 1)`, 'in', villages)
    .select(['area.code', 'facility_area.facility as posyandu'])
    .orderBy('area.code')
    .execute()
  return rows.map(({ code, posyandu }) => ({
    ...partsOf(code),
    ...(posyandu === null ? {} : { posyandu }),
  }))
}

/** @param code `village/dusun/rw/rt` */
function partsOf(code: string): Omit<Neighbourhood, 'posyandu'> {
  const [village = '', dusun = '', rw = '', rt = ''] = code.split('/')
  return { code, village, dusun, rw, rt }
}
