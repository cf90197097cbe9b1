import type { Pool } from 'pg'
import { migrate } from '../db/migrate.ts'
import {
  beginDemo,
  dropUnfinishedDemo,
  finishDemo,
  isNewDatabase,
  readDemoState,
} from './demo-state.ts'
import type { Progress } from './progress.ts'

/** Any number: it names the lock of everybody who prepares this database. */
const PREPARING = 1_795_313_914

/**
 * Brings the schema up to date and seeds the demo into a new database.
 *
 * @param demoPeople undefined for a new database without a demo
 * @returns whether the database holds the demo
 */
export async function prepareDatabase(
  pool: Pool,
  demoPeople: number | undefined,
  seedDemo: (people: number) => Promise<void>,
  say: Progress,
): Promise<{ demo: boolean }> {
  // Two that start on one DATABASE_URL prepare it one after the other.
  const guard = await pool.connect()
  try {
    await guard.query('select pg_advisory_lock($1)', [PREPARING])
    const state = await readDemoState(pool)
    if (state === 'seeding') {
      say('The last start was interrupted while it seeded the demo: beginning afresh')
      await dropUnfinishedDemo(pool)
    }
    const isNew = await isNewDatabase(pool)
    if (!isNew || demoPeople === undefined) {
      await migrate(pool)
      return { demo: state === 'done' }
    }
    await beginDemo(pool, demoPeople)
    await migrate(pool)
    say(`Seeding the demo: ${demoPeople.toLocaleString('en')} synthetic people of Belitung Timur`)
    await seedDemo(demoPeople)
    await finishDemo(pool)
    return { demo: true }
  } finally {
    // The lock ends with its connection.
    guard.release(true)
  }
}
