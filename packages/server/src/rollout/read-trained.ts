import { levelIn } from '@jejaring/core/kader/learned'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { readLearned } from '../kader/read-learned.ts'
import type { PeopleAtWork } from '../staff/who-works.ts'

/** How many kader of each place have a level by their passports; absent where no passport holds anything. */
export async function readTrained(
  db: Kysely<Tables>,
  villages: readonly string[],
  work: ReadonlyMap<string, PeopleAtWork>,
): Promise<ReadonlyMap<string, number>> {
  const kader = [...work.values()].flatMap(({ people }) =>
    people.flatMap(({ key, profession, ids }) =>
      profession === 'kader' ? [{ id: key, ids, villages }] : [],
    ),
  )
  const learned = await readLearned(db, kader)
  return new Map(
    [...work].flatMap(([place, { people }]) => {
      const passports = new Map(
        people.flatMap(({ key, profession }) => {
          const skills = learned.get(key)?.skills ?? []
          return profession === 'kader' && skills.length > 0 ? [[key, skills] as const] : []
        }),
      )
      const trained = [...passports.values()].filter((skills) => levelIn(skills) !== 'none')
      return passports.size === 0 ? [] : [[place, trained.length] as const]
    }),
  )
}
