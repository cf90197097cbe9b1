import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

export async function readSeen(db: Kysely<Tables>, account: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('notice_seen')
    .where('account', '=', account)
    .select('seen_at')
    .executeTakeFirst()
  return row?.seen_at.getTime()
}

/** What has happened until now is nobody's news. */
export async function noteAllSeen(db: Kysely<Tables>, now: Date): Promise<void> {
  await db
    .insertInto('notice_seen')
    .columns(['account', 'seen_at'])
    .expression(
      db
        .selectFrom('account_user')
        .select(['id', sql<Date>`greatest(clock_timestamp(), ${now})`.as('seen_at')]),
    )
    .execute()
}

/** Two screens of one account: the later look holds. */
export async function noteSeen(db: Kysely<Tables>, account: string, until: Date): Promise<void> {
  await db
    .insertInto('notice_seen')
    .values({ account, seen_at: until })
    .onConflict((conflict) =>
      conflict
        .column('account')
        .doUpdateSet({ seen_at: until })
        .where('notice_seen.seen_at', '<', until),
    )
    .execute()
}
