import type { Role } from '@jejaring/core/sync/account'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

const HOUR = 3600
const DAY = 24 * HOUR

/**
 * Seconds a sign-in lasts, counted from signing in; use does not prolong it. A kader's phone may be away from the
 * network for weeks; a desk is shared, so people sign in each working day.
 */
const sessionSeconds: Readonly<Record<Role, number>> = {
  kader: 180 * DAY,
  pustu: 30 * DAY,
  puskesmas: 12 * HOUR,
  head: 12 * HOUR,
  dinas: 12 * HOUR,
  village: 12 * HOUR,
  admin: HOUR,
}

export const longestSessionSeconds = Math.max(...Object.values(sessionSeconds))

/** When a session of this account that begins now ends; at once without a role. Those that have ended are dropped. */
export async function sessionEnd(db: Kysely<Tables>, account: string): Promise<Date> {
  const ended = db.deleteFrom('account_session').where('user_id', '=', account)
  await ended.where('expires_at', '<', new Date()).execute()
  const row = await db
    .selectFrom('account_role')
    .where('account_role.account', '=', account)
    .leftJoin('account_link', 'account_link.account', 'account_role.account')
    .select(['role', 'account_link.expires_at'])
    .executeTakeFirst()
  const seconds = row === undefined ? 0 : sessionSeconds[row.role]
  const end = new Date(Date.now() + seconds * 1000)
  // Who came by a link is out when it ends.
  const last = row?.expires_at ?? end
  return last < end ? last : end
}
