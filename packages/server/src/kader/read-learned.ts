import { learnedOf, type LearnedSkill, type SaidSkill } from '@jejaring/core/kader/learned'
import { saidByTraining } from '@jejaring/core/kader/training'
import { isSkill, skillStates, type Skill } from '@jejaring/core/kader/skill'
import { sql, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { Kader } from './kader-of-village.ts'
import { trainingsFollowed, type SaidTraining } from './training-rows.ts'

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
      .select(['kader', 'skill', 'state', 'on_day as on', 'evidence', 'version', 'said_at'])
      .execute(),
  )
  const said = new Map<string, typeof rows>()
  for (const row of rows) said.set(row.kader, [...(said.get(row.kader) ?? []), row])
  const trainings = await trainingsFollowed(
    db,
    kader.flatMap(({ ids }) => ids),
  )
  return new Map(
    kader.map(({ id, ids }) => {
      const own = ids
        .flatMap((one) => said.get(one) ?? [])
        .toSorted((a, b) => a.version - b.version)
      const followed = trainings.filter(({ attended }) => ids.some((one) => attended.includes(one)))
      const skills = learnedOf(inOrder(own, followed))
      return [id, { skills, versions: versionsOf(own), said: own.length }]
    }),
  )
}

interface SkillRow extends Omit<SaidSkill, 'state' | 'isEvent'> {
  readonly state: string
  readonly said_at: Date
}

/** What was said of the person and what trainings tell, as it was said: what was taken back later is gone, whoever told it. */
function inOrder(
  own: readonly SkillRow[],
  followed: readonly SaidTraining[],
): readonly SaidSkill[] {
  return [
    ...followed.map((training) => ({ at: training.saidAt, said: saidByTraining(training) })),
    ...own.map((row) => ({ at: row.said_at, said: [saidOf(row)] })),
  ]
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .flatMap(({ said }) => said)
}

const saidOf = ({ state, ...row }: SkillRow): SaidSkill => ({
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
