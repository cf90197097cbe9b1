import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Codes of all villages that a Puskesmas serves. */
export async function servedVillages(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('facility_area')
    .innerJoin('facility', 'facility.id', 'facility_area.facility')
    .where('facility.kind', '=', 'puskesmas')
    .select('facility_area.area')
    .distinct()
    .orderBy('facility_area.area')
    .execute()
  return rows.map(({ area }) => area)
}
