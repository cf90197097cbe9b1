import { workerData } from 'node:worker_threads'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Entry } from '@jejaring/core/journal/entry'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import type { PoolConfig } from 'pg'
import { connect } from '../db/connect.ts'
import { inJournal } from '../db/scope.ts'
import { changesOfCounters } from '../journal/changes.ts'
import { emptyCounters } from '../journal/counters.ts'
import { keysOf } from '../journal/keys.ts'
import { workOnVillages } from '../journal/village-threads.ts'
import { write } from '../journal/write.ts'
import { acceptHouseholds, type Seeding } from './accept-households.ts'
import type { Network } from './generate/network.ts'
import { generateParts, inOrder } from './generate/regency.ts'
import { workersOf } from './generate/staff.ts'

/** What a worker thread must know; all of it can be copied between threads. */
export interface SeedTask {
  readonly connection: PoolConfig
  readonly secret: Uint8Array
  readonly network: Network
  readonly people: number
  readonly today: LocalDate
  /** Milliseconds since 1970. */
  readonly now: number
  readonly seed: number
  readonly facts: PlaceFacts
}
/** A village is finished. */
export interface VillageSeeded {
  readonly village: string
  readonly entries: number
}

/** Entries taken at once: enough to make round trips cheap, few enough for small memory. */
const ENTRIES = 3000

const task: SeedTask = workerData
/** Milliseconds. Nobody waits for its journal yet, and a slow machine thinks long between two batches. */
const PATIENCE = 600_000
const { pool } = connect({
  ...task.connection,
  idle_in_transaction_session_timeout: PATIENCE,
  statement_timeout: PATIENCE,
  max: 1,
})
const seeding: Seeding = {
  today: task.today,
  now: task.now,
  catalogue,
  facts: task.facts,
  authors: new Map(workersOf(task.network).map(({ id, cadre }) => [id, cadre])),
  keys: keysOf(Buffer.from(task.secret)),
}

await workOnVillages(seedVillage)
await pool.end()

async function seedVillage(code: string): Promise<VillageSeeded> {
  const village = task.network.villages.find((one) => one.code === code)
  if (village === undefined) throw new Error(`no village ${code} in the network`)
  return inJournal(pool, code, async (client) => {
    const journal = { client, village, counters: emptyCounters() }
    let head = 0
    let part: Entry[] = []
    const accept = async () => {
      head = await acceptHouseholds(journal, inOrder(part), seeding)
      part = []
    }
    for (const entries of generateParts({ ...task, catalogue }, code)) {
      part.push(...entries)
      if (part.length >= ENTRIES) await accept()
    }
    if (part.length > 0) await accept()
    const changes = changesOfCounters(journal.counters)
    await write(client, code, head, { changes, fresh: true })
    return { village: code, entries: head }
  })
}
