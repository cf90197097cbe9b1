import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { readCountsOf, type BoardColumns, type Counts, type PlaceCounts } from './board-counts.ts'

interface Known {
  /** Where the village's journal stood, and until when its months were open. */
  readonly version: string
  readonly counts: PlaceCounts
  readonly until: number
}

/** A rebuild changes counters without adding to a journal: it is seen after this. */
const KEEP_MS = 10_000
/** Villages times months looked at: more than a province. */
const MOST = 20_000
const remembered = new WeakMap<Kysely<Tables>, Map<string, Known>>()
const nothing: PlaceCounts = new Map()

/**
 * The counts of whole villages for boards that differ in their months alone, in the order asked for. Those of a village
 * whose journal has not grown since it was last looked at come from memory; what a journal says and what is counted are
 * read of one moment, so nothing is older than the last commit.
 *
 * @param trx a transaction that sees one moment
 */
export async function readVillageCounts(
  db: Kysely<Tables>,
  trx: Transaction<Tables>,
  villages: readonly string[],
  all: readonly BoardColumns[],
): Promise<readonly Counts[]> {
  const known = remembered.get(db) ?? new Map<string, Known>()
  remembered.set(db, known)
  const versions = await readVersions(trx, villages)
  const version = (village: string) => versions.get(village) ?? 'no journal'
  const now = performance.now()
  const counts = all.map(() => new Map<string, PlaceCounts>())
  const looked = all.map(lookedOf)
  const changed = villages.filter((village) => {
    const last = looked.map((look) => known.get(`${village} ${look}`))
    return last.some((one, at) => {
      if (one === undefined || one.until <= now || one.version !== version(village)) return true
      counts[at]?.set(village, one.counts)
      return false
    })
  })
  if (changed.length === 0) return counts
  const fresh = await readCountsOf(trx, { villages: changed }, all)
  if (known.size + changed.length * all.length > MOST) known.clear()
  const until = now + KEEP_MS
  for (const [at, look] of looked.entries()) {
    for (const village of changed) {
      const found = fresh[at]?.get(village) ?? nothing
      counts[at]?.set(village, found)
      known.set(`${village} ${look}`, { version: version(village), counts: found, until })
    }
  }
  return counts
}

/** By the columns themselves: who may not see a sensitive one asks for fewer, a chart for one, a meeting for its own. */
function lookedOf({ months, indicators, filter }: BoardColumns): string {
  const whom = filter === undefined ? '' : `${filter.sex} ${filter.stage} ${filter.disability} `
  return `${months.month.id} ${whom}${indicators.map(({ id }) => id).join()}`
}

async function readVersions(
  trx: Transaction<Tables>,
  villages: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('journal')
    .where('village', '=', sql<string>`any(${villages})`)
    .select(['village', sql<string>`seq || ' ' || opened_until`.as('version')])
    .execute()
  return new Map(rows.map(({ village, version }) => [village, version]))
}
