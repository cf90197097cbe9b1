import type { Visitor } from '@jejaring/core/sync/places'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Kader and health workers of the posts that serve something within these villages: they can be sent to a house. */
export async function readVisitors(
  db: Kysely<Tables>,
  villages: readonly string[],
): Promise<readonly Visitor[]> {
  const village = sql<string>`split_part(facility_area.area, '/', 1)`
  return db
    .selectFrom('account_role')
    .innerJoin('account_user', 'account_user.id', 'account_role.account')
    .innerJoin('facility', 'facility.id', 'account_role.facility')
    .where('account_role.role', 'in', ['kader', 'pustu'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('facility_area')
          .whereRef('facility_area.facility', '=', 'facility.id')
          .where(sql<boolean>`${village} = any(${villages})`)
          .select('facility_area.area'),
      ),
    )
    .select(['account_user.id', 'account_user.name', 'facility.id as facility'])
    .select(sql<'kader' | 'pustu'>`account_role.role`.as('role'))
    .orderBy('account_user.name')
    .orderBy('account_user.id')
    .execute()
}
