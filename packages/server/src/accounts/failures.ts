import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/**
 * Guessing one account's password: after `MOST_FROM_ONE` wrong ones in a row from one address it rests for that address,
 * so that a stranger cannot keep its owner out; after `MOST` from wherever it rests for everybody. Until `RESTS` have passed
 * since the first.
 */
const MOST_FROM_ONE = 10
const MOST = 100
const RESTS = sql<string>`interval '10 minutes'`

/** Who tries as whom. A user name holds no space. */
interface Attempt {
  readonly username: string
  readonly address: string | undefined
}
const fromOne = ({ username, address = '' }: Attempt): string => `${username} ${address}`

export async function isResting(db: Kysely<Tables>, attempt: Attempt): Promise<boolean> {
  const row = await db
    .selectFrom('account_failure')
    .where((is) =>
      is.or([
        is.and([is('username', '=', attempt.username), is('count', '>=', MOST)]),
        is.and([is('username', '=', fromOne(attempt)), is('count', '>=', MOST_FROM_ONE)]),
      ]),
    )
    .where('since', '>', sql<Date>`now() - ${RESTS}`)
    .select('username')
    .executeTakeFirst()
  return row !== undefined
}

export async function noteFailure(db: Kysely<Tables>, attempt: Attempt): Promise<void> {
  const old = sql<boolean>`account_failure.since <= now() - ${RESTS}`
  const names = [attempt.username, fromOne(attempt)]
  await db
    .insertInto('account_failure')
    .values(names.map((username) => ({ username, count: 1, since: sql<Date>`now()` })))
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

/** Who signed in is no guesser from there; others may still be. */
export async function forgetFailures(db: Kysely<Tables>, attempt: Attempt): Promise<void> {
  await db.deleteFrom('account_failure').where('username', '=', fromOne(attempt)).execute()
}
