import { learnedOf, type LearnedSkill, type SaidSkill } from '@jejaring/core/kader/learned'
import { isSkill, skillStates, type Skill } from '@jejaring/core/kader/skill'
import { sql, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { Kader } from './kader-of-village.ts'

export interface Learned {
  readonly skills: readonly LearnedSkill[]
  readonly versions: Readonly<Partial<Record<Skill, number>>>
  /** How many times something was said: more, when somebody has written since. */
  readonly said: number
}

/** What these kader have learned, by id: whatever was said of the person, wherever the person works. */
export async function readLearned(
  db: Kysely<Tables>,
  kader: readonly Pick<Kader, 'id' | 'ids' | 'villages'>[],
): Promise<ReadonlyMap<string, Learned>> {
  const villages = [...new Set(kader.flatMap((one) => one.villages))]
  const rows = await inScope(db, { villages, seesNames: true }, (trx) =>
    trx
      .selectFrom('kader_skill')
      .where('village', '=', sql<string>`any(${villages})`)
      .where('kader', '=', sql<string>`any(${kader.flatMap(({ ids }) => ids)})`)
      .orderBy('version')
      .orderBy('said_at')
      .select(['kader', 'skill', 'state', 'on_day as on', 'evidence', 'version'])
      .execute(),
  )
  const said = new Map<string, typeof rows>()
  for (const row of rows) said.set(row.kader, [...(said.get(row.kader) ?? []), row])
  return new Map(
    kader.map(({ id, ids }) => {
      const own = ids
        .flatMap((one) => said.get(one) ?? [])
        .toSorted((a, b) => a.version - b.version)
      const skills = learnedOf(own.map(saidOf))
      return [id, { skills, versions: versionsOf(own), said: own.length }]
    }),
  )
}

const saidOf = ({
  state,
  ...row
}: Omit<SaidSkill, 'state'> & { readonly state: string }): SaidSkill => ({
  skill: row.skill,
  on: row.on,
  evidence: row.evidence,
  state: skillStates.find((one) => one === state) ?? '',
})

function versionsOf(rows: readonly { readonly skill: string; readonly version: number }[]) {
  const versions: Partial<Record<Skill, number>> = {}
  for (const { skill, version } of rows) if (isSkill(skill)) versions[skill] = version
  return versions
}
