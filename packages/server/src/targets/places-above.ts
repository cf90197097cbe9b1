import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** The Puskesmas of each village; one that two of them serve has none: it is neither's to set a target for. */
export async function placesAbove(
  db: Kysely<Tables>,
  villages: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('facility_area')
    .innerJoin('facility', 'facility.id', 'facility_area.facility')
    .where('facility.kind', '=', 'puskesmas')
    .where('facility_area.area', '=', sql<string>`any(${villages})`)
    .groupBy('facility_area.area')
    .having(sql<boolean>`count(*) = 1`)
    .select('facility_area.area')
    .select(sql<string>`min(facility.id)`.as('puskesmas'))
    .execute()
  return new Map(rows.map(({ area, puskesmas }) => [area, puskesmas]))
}
