import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { allSkills, type Skill } from '@jejaring/core/kader/skill'
import { sql, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { accountId } from './generate/staff.ts'
import { randomOf } from './generate/random.ts'

/** How likely a kader has a skill: measuring is trained first, what few ask for comes last. Invented. */
const likely: Readonly<Record<string, number>> = { A: 1, B: 1, C: 0.99, D: 0.8, E: 0.85 }

/** Brings what the kader of a demo regency have learned. */
export async function loadSkills(
  db: Kysely<Tables>,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const kader = await db
    .selectFrom('account_role')
    .innerJoin('facility', 'facility.id', 'account_role.facility')
    .where('account_role.role', '=', 'kader')
    .orderBy('account_role.account')
    .select(['account_role.account', 'facility.village'])
    .execute()
  const rows = kader.flatMap(({ account, village }) => {
    if (village === null) return []
    const random = randomOf('skills', account)
    const taught = (skill: Skill) => random.chance(likely[skill.slice(0, 1)] ?? 0.5)
    return allSkills.filter(taught).map((skill) => ({
      village,
      kader: account,
      skill,
      version: 1,
      state: skill < 'C' || random.chance(0.97) ? ('assessed' as const) : ('trained' as const),
      on_day: addDays(today, -random.int(30, 800)),
      evidence: 'Pelatihan Puskesmas',
      said_by: accountId(`bidan.pustu_${village}`),
      said_at: now,
    }))
  })
  const villages = [...new Set(rows.map(({ village }) => village))]
  await inScope(db, { villages, seesNames: true }, async (trx) => {
    await sql`select set_config('jejaring.assesses_skills', 'yes', true)`.execute(trx)
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      await trx
        .insertInto('kader_skill')
        .values(rows.slice(at, at + AT_ONCE))
        .execute()
    }
  })
}

/** Parameters of one statement are limited. */
const AT_ONCE = 3000
