import { standingMerges, whoIsOne } from '@jejaring/core/journal/merge'
import { emptyPerson, type PersonRecord } from '@jejaring/core/journal/record'
import type { Entry } from '@jejaring/core/journal/entry'
import { groupBySubject } from './by-subject.ts'
import { entriesOf, stored, type Reading } from './reading.ts'
import { withOwn } from './summary.ts'

/** Records by id, with the entries of this device that the server has not taken yet. */
export type Records = ReadonlyMap<string, PersonRecord>

/**
 * These records and those of everybody merged with them, read as far as they are missing; the same map when nobody is, as
 * nearly always.
 */
export async function withOthers(known: Records, reading: Reading): Promise<Records> {
  const missing = [...known.values()]
    .filter(({ merges }) => merges !== undefined)
    .flatMap(standingMerges)
    .flatMap(({ survivor, absorbed }) => [survivor, absorbed])
    .filter((id) => !known.has(id))
  return missing.length === 0
    ? known
    : withOthers(
        new Map([...known, ...(await readRecords([...new Set(missing)], reading))]),
        reading,
      )
}

async function readRecords(ids: readonly string[], reading: Reading): Promise<Records> {
  const [people, waiting] = await Promise.all([reading.people(ids), reading.waitingAbout(ids)])
  const records = new Map(people.map(({ id, record }) => [id, record]))
  const own = groupBySubject(entriesOf(waiting))
  return new Map(
    ids.map((id) => [id, withOwn(records.get(id) ?? emptyPerson(id), own.get(id) ?? [])]),
  )
}

/** What is on this device about one person: the records of all ids, the village, what waits to be sent. */
export async function readOne(id: string): Promise<{
  readonly village: string | undefined
  readonly records: readonly PersonRecord[]
  readonly own: readonly Entry[]
}> {
  const known = await withOthers(await readRecords([id], stored), stored)
  const records = whoIsOne(id, (one) => known.get(one))
  const ids = records.map((record) => record.id)
  const [people, waiting] = await Promise.all([stored.people(ids), stored.waitingAbout(ids)])
  const own = entriesOf(waiting)
  const village = people[0]?.village ?? own[0]?.village
  return { village, records, own }
}
