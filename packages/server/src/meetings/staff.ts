import type { MeetingPage } from '@jejaring/core/meeting/agenda'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Who works at these posts at a desk: decisions are theirs. */
export async function staffOf(
  db: Kysely<Tables>,
  facilities: readonly string[],
): Promise<MeetingPage['people']> {
  return db
    .selectFrom('account_role')
    .innerJoin('account_user', 'account_user.id', 'account_role.account')
    .innerJoin('facility', 'facility.id', 'account_role.facility')
    .where('account_role.role', 'in', ['head', 'puskesmas', 'pustu'])
    .where('facility.id', '=', sql<string>`any(${facilities})`)
    .select(['account_user.id as account', 'account_user.name', 'facility.name as place'])
    .orderBy('account_user.name')
    .orderBy('account_user.id')
    .execute()
}
