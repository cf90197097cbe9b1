import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { readVillages } from '../places/read-villages.ts'
import { kaderOfVillage, type Kader } from './kader-of-village.ts'
import { readLearned, type Learned } from './read-learned.ts'

/** A kader with what was learned, and the name of the first village. */
export type LearnedKader = Kader & Learned & { readonly village: string }

/** The kader of several villages by village and name; who works in two of them once, under the first. */
export async function kaderOfVillages(
  db: Kysely<Tables>,
  codes: readonly string[],
  today: LocalDate,
): Promise<readonly LearnedKader[]> {
  const found = new Map<string, Kader & { readonly village: string }>()
  for (const { code, name } of await readVillages(db, codes)) {
    for (const kader of await kaderOfVillage(db, code, today)) {
      if (!found.has(kader.id)) found.set(kader.id, { ...kader, village: name })
    }
  }
  const kader = [...found.values()]
  const learned = await readLearned(db, kader)
  return kader.map((one) => ({
    ...one,
    ...(learned.get(one.id) ?? { skills: [], versions: {}, said: 0 }),
  }))
}
