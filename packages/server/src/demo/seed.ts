import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Tables } from '../db/tables.ts'
import { connectionOf } from '../journal/village-threads.ts'
import { loadAreas } from '../places/load-areas.ts'
import { noteAllSeen } from '../notices/seen.ts'
import { factsOf } from '../places/village-places.ts'
import { BELITUNG_TIMUR, belitungTimur } from './generate/belitung-timur.ts'
import { networkOf } from './generate/network.ts'
import { loadNetwork } from './load-network.ts'
import { loadMeetings } from './load-meetings.ts'
import { loadOfficial } from './load-official.ts'
import { loadPoints } from './load-points.ts'
import { loadPercents } from './load-percents.ts'
import { loadPay } from './load-pay.ts'
import { loadQuality } from './load-quality.ts'
import { loadCrossSector } from './load-cross-sector.ts'
import { loadPractice } from './load-practice.ts'
import { loadRollout } from './load-rollout.ts'
import { loadSkills } from './load-skills.ts'
import { loadStaff } from './load-staff.ts'
import { loadTrainings } from './load-trainings.ts'
import { loadWorkers } from './load-workers.ts'
import { seedVillages } from './seed-villages.ts'
import { withoutIndexes } from './without-indexes.ts'

export interface SeedOptions {
  readonly pool: Pool
  readonly db: Kysely<Tables>
  /** Master secret of the installation. */
  readonly secret: Uint8Array
  /** How many live in the regency, about. */
  readonly people: number
  /** The real day in the regency: the history ends the day before. */
  readonly today: LocalDate
  readonly now: Date
  /** Another one gives other people. */
  readonly seed?: number
  readonly say: (line: string) => void
}

/**
 * Fills an empty, migrated database with the demo regency: places, posts, accounts, and invented people whose history goes
 * through the journal. When it fails half-way the database is of no use.
 */
export async function seedDemo(options: SeedOptions): Promise<void> {
  const { db, pool, secret, people, today, now, seed = 1, say } = options
  const areas = await loadAreas(db, BELITUNG_TIMUR)
  const network = networkOf(belitungTimur(areas.filter(({ kind }) => kind === 'village')), today)
  await db.insertInto('place_facts').values({ regency: BELITUNG_TIMUR }).execute()
  await loadNetwork(db, network)
  const facts = await factsOf(db, BELITUNG_TIMUR)
  const connection = connectionOf(pool)
  const task = { connection, secret, network, people, today, now: now.getTime(), seed, facts }
  let villages = 0
  let entries = 0
  await Promise.all([
    loadWorkers(db, network).then(() =>
      Promise.all([loadSkills(db, { today, now }), loadTrainings(db, { today, now })]),
    ),
    loadRollout(db, { today, now }),
    loadPercents(db, { today, now }),
    loadPoints(db, now),
    loadStaff(db, network, { today, now }),
    loadPractice(db, { today, now }),
    loadCrossSector(db, { today, now }),
    withoutIndexes(pool, filled, () =>
      seedVillages(task, (done) => {
        villages += 1
        entries += done.entries
        if (villages % 10 === 0 || villages === network.villages.length) {
          say(`${villages} of ${network.villages.length} villages, ${entries} journal entries`)
        }
      }),
    ),
  ])
  await pool.query('analyze')
  await Promise.all([
    loadMeetings(db, today),
    loadPay(db, { today, now }),
    loadQuality(db, today),
    loadOfficial(db, { today, now }),
  ])
  await noteAllSeen(db, now)
}

/** The tables with a row for each person or more, and the counters of all of them. */
const filled = [
  'entry',
  'nik',
  'household',
  'person',
  'due',
  'mark',
  'referral',
  'outcome_difference',
  'coverage',
  'population',
] as const
