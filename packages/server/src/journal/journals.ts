import type { Month } from '@jejaring/core/calendar/local-date'
import type { Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** The villages that have a journal, its last number and the last month it keeps marks for. */
export async function journals(
  db: Kysely<Tables>,
): Promise<
  readonly { readonly village: string; readonly seq: number; readonly openedUntil: Month }[]
> {
  const villages = await db
    .selectFrom('area')
    .where('kind', '=', 'village')
    .select('code')
    .orderBy('code')
    .execute()
  const scope = { villages: villages.map(({ code }) => code), seesNames: false }
  return inScope(db, scope, (trx) =>
    trx
      .selectFrom('journal')
      .select(['village', 'seq', 'opened_until as openedUntil'])
      .orderBy('village')
      .execute(),
  )
}
