import type { DemoAccount } from '@jejaring/core/sync/account'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** The cards of the demo's sign-in page, in their order. */
export async function demoAccounts(db: Kysely<Tables>): Promise<readonly DemoAccount[]> {
  const rows = await db
    .selectFrom('account_demo')
    .innerJoin('account_user', 'account_user.id', 'account_demo.account')
    .innerJoin('account_role', 'account_role.account', 'account_demo.account')
    .leftJoin('facility', 'facility.id', 'account_role.facility')
    .leftJoin('area', 'area.code', 'account_role.area')
    .select([
      'account_user.id',
      'account_user.name',
      'account_role.role',
      'account_demo.about',
      'facility.name as facility',
      'area.name as area',
    ])
    .orderBy('account_demo.position')
    .execute()
  return rows.map(({ id, name, role, about, facility, area }) => ({
    id,
    name,
    role,
    place: facility ?? area ?? '',
    about,
  }))
}
