import type { SkillChange } from '@jejaring/core/kader/skill-sheet'
import { sql, type Insertable, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { LearnedKader } from './kader-of-villages.ts'

/** Parameters of one statement are limited. */
const AT_ONCE = 2000

/** Notes what a file says: all of it, or nothing. @returns `conflict` when somebody has written about one of them since */
export async function takeSkills(
  db: Kysely<Tables>,
  all: readonly LearnedKader[],
  changes: readonly SkillChange[],
  said: { readonly said_by: string; readonly said_at: Date },
): Promise<'noted' | 'conflict'> {
  const wanted = new Set(changes.map(({ kader }) => kader))
  const kader = all.filter(({ id }) => wanted.has(id))
  const villages = [...new Set(kader.flatMap((one) => one.villages))]
  const homes = [...new Set(kader.map(({ home }) => home))].toSorted()
  return inScope(db, { villages, seesNames: true }, async (trx) => {
    await sql`select set_config('jejaring.assesses_skills', 'yes', true)`.execute(trx)
    for (const home of homes) {
      await sql`select pg_advisory_xact_lock(hashtext(${home}))`.execute(trx)
    }
    const now = await trx
      .selectFrom('kader_skill')
      .where('village', '=', sql<string>`any(${villages})`)
      .where('kader', '=', sql<string>`any(${kader.flatMap(({ ids }) => ids)})`)
      .select(sql<number>`count(*)::int`.as('rows'))
      .executeTakeFirstOrThrow()
    const seen = kader.reduce((sum, { said: rows }) => sum + rows, 0)
    if (now.rows !== seen) return 'conflict'
    const rows = rowsOf(kader, changes).map((row) => ({ ...row, ...said }))
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      await trx
        .insertInto('kader_skill')
        .values(rows.slice(at, at + AT_ONCE))
        .execute()
    }
    return 'noted'
  })
}

function rowsOf(
  kader: readonly LearnedKader[],
  changes: readonly SkillChange[],
): readonly Omit<Insertable<Tables['kader_skill']>, 'said_by' | 'said_at'>[] {
  const known = new Map(kader.map((one) => [one.id, one]))
  const versions = new Map<string, number>()
  return changes.flatMap(({ kader: id, skill, state, on, evidence }) => {
    const one = known.get(id)
    if (one === undefined) return []
    const key = `${id} ${skill}`
    const version = (versions.get(key) ?? one.versions[skill] ?? 0) + 1
    versions.set(key, version)
    const name = { village: one.home, kader: one.account ?? one.id }
    return [{ ...name, skill, state, evidence, on_day: on, version }]
  })
}
