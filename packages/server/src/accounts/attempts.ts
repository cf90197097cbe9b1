import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

const WINDOW_MS = 60_000

/**
 * Counts who asks something that needs no account, in the table where sign-ins are counted.
 *
 * @returns whether this is one more than `most` within a minute
 */
export async function isTooOften(
  db: Kysely<Tables>,
  key: string,
  { most, at }: { readonly most: number; readonly at: Date },
): Promise<boolean> {
  const now = at.getTime()
  const isOld = sql<boolean>`account_attempt.last_request <= ${now - WINDOW_MS}`
  const { count } = await db
    .insertInto('account_attempt')
    .values({ id: key, key, count: 1, last_request: now })
    .onConflict((same) =>
      same.column('key').doUpdateSet({
        count: sql`case when ${isOld} then 1 else account_attempt.count + 1 end`,
        last_request: sql`case when ${isOld} then ${now}::bigint else account_attempt.last_request end`,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count > most
}
