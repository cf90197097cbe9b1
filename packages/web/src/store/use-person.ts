import { useLiveQuery } from 'dexie-react-hooks'
import { emptyPerson, type PersonRecord } from '@jejaring/core/journal/record'
import type { PersonHistory } from '@jejaring/core/judge/history'
import type { Entry } from '@jejaring/core/journal/entry'
import { database, type HouseholdSummary } from './database.ts'
import { factsOf } from './fold-in.ts'
import { ownCatalogue } from './own-catalogue.ts'
import { ownEntries } from './own-entries.ts'
import { houseOf, judgedOf, withOwn, type JudgedSummary } from './summary.ts'
import { readHousehold } from './use-household.ts'

export interface PersonView {
  readonly village: string
  readonly record: PersonRecord
  readonly summary: JudgedSummary
  readonly history: PersonHistory
  readonly house?: HouseholdSummary
  /** Entries of this device about the person that the server has not taken yet. */
  readonly own: readonly Entry[]
}

/** The whole of one person, as this device knows it; `undefined` while it is read, `'unknown'` when nobody has that id. */
export function usePerson(id: string): PersonView | 'unknown' | undefined {
  return useLiveQuery(() => readPerson(id), [id])
}

export async function readPerson(id: string): Promise<PersonView | 'unknown'> {
  const [stored, waiting] = await Promise.all([database.people.get(id), ownEntries([id])])
  const own = waiting.get(id) ?? []
  const village = stored?.village ?? own[0]?.village
  if (village === undefined) return 'unknown'
  const record = withOwn(stored?.record ?? emptyPerson(id), own)
  const judged = judgedOf(record, village, {
    catalogue: ownCatalogue(),
    facts: factsOf(village),
  })
  if (judged === undefined) return 'unknown'
  const { summary, history } = judged
  const house = houseOf(await readHousehold(summary.household), village)
  return { village, record, summary, history, own, ...(house === undefined ? {} : { house }) }
}
