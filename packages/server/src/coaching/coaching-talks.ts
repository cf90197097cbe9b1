import type { NewTalk } from '@jejaring/core/sync/coaching'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** The talks that hold in a village. */
export async function readTalks(trx: Transaction<Tables>, village: string) {
  const rows = await trx
    .selectFrom('coaching_talk')
    .where('village', '=', village)
    .distinctOn(['kader', 'topic'])
    .orderBy('kader')
    .orderBy('topic')
    .orderBy('version', 'desc')
    .select(['kader', 'topic', 'is_done', 'noted_at as at', 'noted_by as by'])
    .execute()
  return rows.filter(({ is_done }) => is_done)
}

/** Notes a talk, or takes it back; of two who do so at once one is enough. */
export async function noteTalk(
  db: Kysely<Tables>,
  caller: Caller,
  { village, kader, topic, isDone, at }: NewTalk & { readonly at: Date },
): Promise<void> {
  await inScope(db, caller, async (trx) => {
    await sql`select set_config('jejaring.notes_talks', 'yes', true)`.execute(trx)
    await sql`
      insert into coaching_talk (village, kader, topic, version, is_done, noted_by, noted_at)
      select ${village}, ${kader}, ${topic}, coalesce(max(version), 0) + 1,
        ${isDone}::boolean, ${caller.id}, ${at}::timestamptz
      from coaching_talk where village = ${village} and kader = ${kader} and topic = ${topic}
      on conflict do nothing`.execute(trx)
  })
}
