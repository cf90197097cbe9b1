import type { Entry } from '@jejaring/core/journal/entry'
import type { HouseholdRecord, PersonRecord } from '@jejaring/core/journal/record'
import {
  database,
  type Stored,
  type StoredRow,
  type Waiting,
  type WaitingRow,
  type WaitingSigns,
} from './database.ts'
import { unseal } from './seal.ts'

type Ids = readonly string[]

/** What lies on this device about some people, opened. Who is unknown is absent. */
export interface Reading {
  readonly people: (ids: Ids) => Promise<readonly Stored<PersonRecord>[]>
  readonly households: (ids: Ids) => Promise<readonly Stored<HouseholdRecord>[]>
  /** Entries of this device that the server has not taken yet, about any of these. */
  readonly waitingAbout: (ids: Ids) => Promise<readonly Waiting[]>
}

/** As it is stored now. */
export const stored: Reading = {
  people: async (ids) => openRecords(await database.people.bulkGet([...ids])),
  households: async (ids) => openRecords(await database.households.bulkGet([...ids])),
  waitingAbout: async (ids) =>
    openWaiting(await database.outbox.where('subject').anyOf(ids).or('other').anyOf(ids).toArray()),
}

/** Promise.all is also what keeps a live query live: it goes on in Dexie's own promises. */
export const openRecords = <Record>(
  rows: readonly (StoredRow<Record> | undefined)[],
): Promise<readonly Stored<Record>[]> =>
  Promise.all(rows.flatMap((row) => (row === undefined ? [] : [opened(row)])))

async function opened<Record>(row: StoredRow<Record>): Promise<Stored<Record>> {
  if (!('sealed' in row)) return row
  const { id, village, sealed } = row
  return { id, village, record: await unseal<Record>(sealed) }
}

export const openWaiting = (rows: readonly WaitingRow[]): Promise<readonly Waiting[]> =>
  Promise.all(
    rows.map(async (row) => {
      if (!('sealed' in row)) return row
      const { sealed, ...signs } = row
      return { ...signs, ...(await unseal<Pick<Waiting, 'entry' | 'from'>>(sealed)) }
    }),
  )

export const signsOf = (row: WaitingRow): WaitingSigns =>
  'sealed' in row ? row : { ...row, clock: row.entry.clock, author: row.entry.author }

export const entriesOf = (waiting: readonly Waiting[]): readonly Entry[] =>
  waiting.map(({ entry }) => entry)
