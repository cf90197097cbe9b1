import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

export interface AttemptRule {
  readonly most: number
  /** A window begins with its first attempt, and ends however often somebody asks in it. */
  readonly windowSeconds: number
}

/**
 * Counts an attempt. Better-auth's own count goes on as long as no whole window passes without one, so that a hall of
 * phones behind one address, never quiet for a minute, would be locked out however slowly it asks.
 *
 * @returns seconds until the next one is heard, when this is one more than the rule allows
 */
export async function refusedFor(
  db: Kysely<Tables>,
  key: string,
  { most, windowSeconds, at }: AttemptRule & { readonly at: Date },
): Promise<number | undefined> {
  const now = at.getTime()
  const before = now - windowSeconds * 1000
  const isOver = sql<boolean>`account_attempt.last_request <= ${before}`
  const { count, last_request: begun } = await db
    .insertInto('account_attempt')
    .values({ id: randomUUID(), key, count: 1, last_request: now })
    .onConflict((same) =>
      same.column('key').doUpdateSet({
        count: sql`case when ${isOver} then 1 else account_attempt.count + 1 end`,
        last_request: sql`case when ${isOver} then ${now}::bigint else account_attempt.last_request end`,
      }),
    )
    .returning(['count', 'last_request'])
    .executeTakeFirstOrThrow()
  // Whoever begins a window clears away those that are over.
  if (count === 1) {
    await db.deleteFrom('account_attempt').where('last_request', '<=', before).execute()
  }
  return count > most ? Math.ceil((Number(begun) - before) / 1000) : undefined
}
