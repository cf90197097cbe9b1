import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/**
 * Guessing one account's password from many addresses: after `MOST` wrong ones in a row it rests, whoever asks, until
 * `RESTS` have passed since the first.
 */
const MOST = 10
const RESTS = sql<string>`interval '10 minutes'`

export async function isResting(db: Kysely<Tables>, username: string): Promise<boolean> {
  const row = await db
    .selectFrom('account_failure')
    .where('username', '=', username)
    .where('count', '>=', MOST)
    .where('since', '>', sql<Date>`now() - ${RESTS}`)
    .select('username')
    .executeTakeFirst()
  return row !== undefined
}

export async function noteFailure(db: Kysely<Tables>, username: string): Promise<void> {
  const old = sql<boolean>`account_failure.since <= now() - ${RESTS}`
  await db
    .insertInto('account_failure')
    .values({ username, count: 1, since: sql`now()` })
    .onConflict((conflict) =>
      conflict.column('username').doUpdateSet({
        count: sql`case when ${old} then 1 else account_failure.count + 1 end`,
        since: sql`case when ${old} then now() else account_failure.since end`,
      }),
    )
    .execute()
  // Names nobody tries any more, so that inventing names does not fill the table for good.
  await db
    .deleteFrom('account_failure')
    .where('since', '<', sql<Date>`now() - interval '1 day'`)
    .execute()
}

export async function forgetFailures(db: Kysely<Tables>, username: string): Promise<void> {
  await db.deleteFrom('account_failure').where('username', '=', username).execute()
}
