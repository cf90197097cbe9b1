import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Stock } from '@jejaring/core/sync/stock'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

const DAYS = 30

/** Services that visits could not give, or measure, because there was nothing to do it with. */
export async function readMissed(
  db: Kysely<Tables>,
  caller: Caller,
  { villages, today }: { readonly villages: readonly string[]; readonly today: LocalDate },
): Promise<Stock['missed']> {
  const { rows } = await inScope(db, caller, (trx) =>
    // Kind and text word for word as in the index, which would not be used otherwise.
    sql<Stock['missed'][number]>`
      select given->>'service' as service, count(*)::int as times, max(on_day) as last
      from entry cross join lateral json_array_elements(body->'services') as given
      where village = any (${villages}::text[]) and kind = 'encounter-recorded'
        and on_day > ${addDays(today, -DAYS)} and body::text like '%"no-supplies"%'
        and given::text like '%"no-supplies"%'
      group by 1 order by times desc, service`.execute(trx),
  )
  return rows
}
