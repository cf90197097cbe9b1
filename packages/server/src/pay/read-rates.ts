import type { Rate } from '@jejaring/core/pay/rate'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

export type KeptRate = Rate & { readonly version: number; readonly by: string }

/** What holds: of each first day the newest version. `by` is the account. */
export async function readKeptRates(
  trx: Transaction<Tables>,
  villages: readonly string[],
): Promise<readonly KeptRate[]> {
  const rows = await trx
    .selectFrom('pay_rate')
    .where('village', '=', sql<string>`any(${villages}::text[])`)
    .distinctOn(['village', 'source', 'activity', 'from_day'])
    .orderBy('village')
    .orderBy('source')
    .orderBy('activity')
    .orderBy('from_day')
    .orderBy('version', 'desc')
    .selectAll()
    .execute()
  return rows.map(
    ({
      village,
      source,
      activity,
      from_day,
      version,
      amount,
      basis,
      is_supplement,
      entered_by,
    }) => ({
      village,
      source,
      activity,
      from: from_day,
      ...(amount === null ? {} : { amount }),
      basis,
      isSupplement: is_supplement,
      version,
      by: entered_by,
    }),
  )
}
