import type { NewSkill } from '@jejaring/core/kader/wire'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { Kader } from './kader-of-village.ts'

/**
 * Notes what a kader has learned, in one line of versions whatever the name or the village it is kept under. The same
 * again, because its answer was lost, changes nothing.
 *
 * @returns `conflict` when somebody else has written about this skill since
 */
export async function assess(
  db: Kysely<Tables>,
  caller: Pick<Caller, 'id'>,
  {
    kader: { id, account, home, ids, villages },
    skill,
    state: said,
    on,
    evidence,
    version,
    at,
  }: Omit<NewSkill, 'village' | 'kader'> & { readonly kader: Kader; readonly at: Date },
): Promise<'noted' | 'conflict'> {
  const state = said ?? ''
  return inScope(db, { villages, seesNames: true }, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${home})),
      set_config('jejaring.assesses_skills', 'yes', true)`.execute(trx)
    const newest = await trx
      .selectFrom('kader_skill')
      .where('village', '=', sql<string>`any(${villages})`)
      .where('kader', '=', sql<string>`any(${ids})`)
      .where('skill', '=', skill)
      .orderBy('version', 'desc')
      .orderBy('said_at', 'desc')
      .limit(1)
      .select(['version', 'state', 'on_day', 'evidence'])
      .executeTakeFirst()
    const isSame =
      newest?.version === version + 1 &&
      newest.state === state &&
      newest.on_day === on &&
      newest.evidence === evidence
    if (isSame) return 'noted'
    if ((newest?.version ?? 0) !== version) return 'conflict'
    await trx
      .insertInto('kader_skill')
      .values({
        village: home,
        kader: account ?? id,
        skill,
        version: version + 1,
        state,
        on_day: on,
        evidence,
        said_by: caller.id,
        said_at: at,
      })
      .execute()
    return 'noted'
  })
}
