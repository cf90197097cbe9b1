import type { Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** Codes of the villages that have a journal. */
export async function journalVillages(db: Kysely<Tables>): Promise<readonly string[]> {
  const villages = await db
    .selectFrom('area')
    .where('kind', '=', 'village')
    .select('code')
    .orderBy('code')
    .execute()
  const scope = { villages: villages.map(({ code }) => code), seesNames: false }
  const rows = await inScope(db, scope, (trx) =>
    trx.selectFrom('journal').select('village').orderBy('village').execute(),
  )
  return rows.map(({ village }) => village)
}
