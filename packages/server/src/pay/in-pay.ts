import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** One transaction about pay: it sees and writes what the caller may, in the caller's own name. */
export const inPay = <Result>(
  db: Kysely<Tables>,
  caller: Caller,
  work: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> =>
  inScope(db, caller, async (trx) => {
    // A Dinas sees no claim, but what they come to.
    await sql`select set_config('jejaring.account', ${caller.id}, true),
      set_config('jejaring.sums_pay', ${caller.role === 'dinas' ? 'yes' : 'no'}, true)`.execute(trx)
    return work(trx)
  })

/** Accounts and what they are called. */
export async function namesOf(
  db: Kysely<Tables>,
  accounts: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(accounts)]
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('account_user')
    .where('id', '=', sql<string>`any(${ids})`)
    .select(['id', 'name'])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
