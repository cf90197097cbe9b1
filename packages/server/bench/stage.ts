import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { connect, type Database } from '../src/db/connect.ts'
import { startEmbedded } from '../src/db/embedded.ts'
import { belitungTimur, BELITUNG_TIMUR } from '../src/demo/generate/belitung-timur.ts'
import { networkOf, type Network } from '../src/demo/generate/network.ts'
import { seedDemo } from '../src/demo/seed.ts'
import { keysOf, masterSecret, type Keys } from '../src/journal/keys.ts'
import { readAreas } from '../src/places/idn-areas.ts'
import { dayIn } from '../src/places/zone.ts'
import { prepareDatabase } from '../src/start/prepare-database.ts'

/** A data folder of its own with the demo regency in it, and its database running. */
export interface Stage {
  readonly dataDir: string
  readonly url: string
  /** Master secret, 64 hexadecimal digits. */
  readonly secret: string
  readonly keys: Keys
  readonly network: Network
  readonly today: LocalDate
  /** As the server connects, held by row-level security. */
  readonly own: Database
  /** As the superuser, who sees every village. */
  readonly all: Database
  readonly seedSeconds: number
  /** Stops the database; the folder stays. */
  readonly stopDatabase: () => Promise<void>
  readonly remove: () => void
}

/** @param kept a data folder to use again and to keep; without it a new one, to be removed */
export async function setStage(
  people: number,
  say: (line: string) => void,
  kept?: string,
): Promise<Stage> {
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'jejaring-bench-'))
  const remove = () => {
    if (kept === undefined) rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    const embedded = await startEmbedded({ dataDir })
    const own = connect(embedded.connection)
    const all = connect({ ...embedded.maintenance, database: embedded.connection.database })
    const master = masterSecret(dataDir, undefined)
    const now = new Date()
    const today = dayIn(BELITUNG_TIMUR, now)
    const seed = { ...own, secret: master, today, now, say }
    const began = performance.now()
    await prepareDatabase(own.pool, people, () => seedDemo({ ...seed, people }), say)
    const seedSeconds = (performance.now() - began) / 1000
    await all.pool.query('vacuum analyze')
    const villages = (await readAreas(BELITUNG_TIMUR)).filter(({ kind }) => kind === 'village')
    return {
      dataDir,
      url: embedded.url,
      secret: master.toString('hex'),
      keys: keysOf(master),
      network: networkOf(belitungTimur(villages), today),
      today,
      own,
      all,
      seedSeconds,
      stopDatabase: async () => {
        await Promise.all([own.db.destroy(), all.db.destroy()])
        await embedded.stop()
      },
      remove,
    }
  } catch (error) {
    remove()
    throw error
  }
}
