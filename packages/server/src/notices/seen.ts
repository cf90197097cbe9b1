import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

export async function readSeen(db: Kysely<Tables>, account: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('notice_seen')
    .where('account', '=', account)
    .select('seen_at')
    .executeTakeFirst()
  return row?.seen_at.getTime()
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
