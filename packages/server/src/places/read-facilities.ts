import type { Facility } from '@jejaring/core/sync/places'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Facilities that serve something within these villages; the villages of each are all it serves. */
export async function readFacilities(
  db: Kysely<Tables>,
  within:
    | { readonly villages: readonly string[] }
    | { readonly ids: readonly string[] }
    | { readonly id: string },
): Promise<readonly Facility[]> {
  if ('villages' in within && within.villages.length === 0) return []
  const ids = 'id' in within ? [within.id] : 'ids' in within ? within.ids : []
  const village = sql<string>`split_part(facility_area.area, '/', 1)`
  const rows = await db
    .selectFrom('facility')
    .innerJoin('facility_area', 'facility_area.facility', 'facility.id')
    .select(['facility.id', 'facility.kind', 'facility.name', 'facility.session_day'])
    .select(sql<string[]>`array_agg(distinct ${village} order by ${village})`.as('villages'))
    .groupBy('facility.id')
    .$if(!('villages' in within), (query) =>
      query.where('facility.id', '=', sql<string>`any(${ids})`),
    )
    .$if('villages' in within, (query) =>
      query.having(
        sql<boolean>`bool_or(${village} = any(${'villages' in within ? within.villages : []}))`,
      ),
    )
    .orderBy('facility.name')
    .orderBy('facility.id')
    .execute()
  return rows.map(({ session_day: meetsOn, ...facility }) =>
    meetsOn === null ? facility : { ...facility, meetsOn },
  )
}
