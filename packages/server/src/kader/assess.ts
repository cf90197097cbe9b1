import type { NewSkill } from '@jejaring/core/kader/wire'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** The same again, because its answer was lost, changes nothing. @returns `conflict` when somebody else has written about this skill since */
export async function assess(
  db: Kysely<Tables>,
  caller: Caller,
  { village, kader, skill, state, on, evidence, version, at }: NewSkill & { readonly at: Date },
): Promise<'noted' | 'conflict'> {
  return inScope(db, caller, async (trx) => {
    await sql`select set_config('jejaring.assesses_skills', 'yes', true)`.execute(trx)
    const { numAffectedRows } = await sql`
      insert into kader_skill
        (village, kader, skill, version, state, on_day, evidence, said_by, said_at)
      select ${village}, ${kader}, ${skill}, ${version + 1}::int, ${state ?? ''}, ${on}::date,
        ${evidence}, ${caller.id}, ${at}::timestamptz
      where ${version}::int = (
        select coalesce(max(version), 0) from kader_skill
        where village = ${village} and kader = ${kader} and skill = ${skill})
      on conflict do nothing`.execute(trx)
    if (numAffectedRows === 1n) return 'noted'
    const newest = await trx
      .selectFrom('kader_skill')
      .where('village', '=', village)
      .where('kader', '=', kader)
      .where('skill', '=', skill)
      .orderBy('version', 'desc')
      .limit(1)
      .select(['version', 'state', 'on_day', 'evidence'])
      .executeTakeFirst()
    const isSame =
      newest?.version === version + 1 &&
      newest.state === (state ?? '') &&
      newest.on_day === on &&
      newest.evidence === evidence
    return isSame ? 'noted' : 'conflict'
  })
}
