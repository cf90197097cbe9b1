import { useLiveQuery } from 'dexie-react-hooks'
import { asOne } from '@jejaring/core/journal/merge'
import type { PersonRecord } from '@jejaring/core/journal/record'
import type { PersonHistory } from '@jejaring/core/judge/history'
import type { Entry } from '@jejaring/core/journal/entry'
import type { HouseholdSummary } from './database.ts'
import { factsOf } from './fold-in.ts'
import { ownCatalogue } from './own-catalogue.ts'
import { readOne } from './one-person.ts'
import { houseOf, judgedOf, type JudgedSummary } from './summary.ts'
import { readHousehold } from './use-household.ts'

export interface PersonView {
  readonly village: string
  /** Put together, where the person was written down more than once. */
  readonly record: PersonRecord
  /** What was written about each id of the person. */
  readonly records: readonly PersonRecord[]
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
  const { village, records, own } = await readOne(id)
  const record = asOne(records)
  if (village === undefined || record === undefined) return 'unknown'
  const judged = judgedOf(record, village, {
    catalogue: ownCatalogue(),
    facts: factsOf(village),
  })
  if (judged === undefined) return 'unknown'
  const { summary, history } = judged
  const house = houseOf(await readHousehold(summary.household), village)
  return {
    village,
    record,
    records,
    summary,
    history,
    own,
    ...(house === undefined ? {} : { house }),
  }
}

/** The id a visit was written about: of several the one its corrections go to. */
export const writtenAbout = ({ record }: Pick<PersonView, 'record'>, encounter: string): string =>
  record.encounters.find(({ id }) => id === encounter)?.of ?? record.id
