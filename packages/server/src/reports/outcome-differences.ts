import type { OutcomeDifferences } from '@jejaring/core/sync/outcome-differences'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { PAGE } from './listed.ts'

/** Where the device told a person something else than the server says now, newest first. */
export async function readOutcomeDifferences(
  db: Kysely<Tables>,
  caller: Caller,
  village: string,
): Promise<OutcomeDifferences> {
  const rows = await inScope(db, caller, async (trx) => {
    const found = await trx
      .selectFrom('outcome_difference')
      .where('village', '=', village)
      .select(['village', 'person', 'encounter', 'service', 'on_day as on', 'catalogue'])
      .select(['told', 'judged'])
      .orderBy('on_day', 'desc')
      .orderBy('encounter')
      .orderBy('service')
      .limit(PAGE + 1)
      .execute()
    const people = new Set(found.slice(0, PAGE).map(({ person }) => person)).size
    const read = { action: 'outcome-differences', village, target: village, people } as const
    await noteRead(trx, caller, read)
    return found
  })
  return { differences: rows.slice(0, PAGE), more: rows.length > PAGE }
}
