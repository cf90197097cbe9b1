import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { readCounts, type BoardColumns, type Counts, type PlaceCounts } from './board-counts.ts'

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
 * The counts of whole villages. Those of a village whose journal has not grown since it was last looked at come from
 * memory; what a journal says and what is counted are read of one moment, so nothing is older than the last commit.
 *
 * @param trx a transaction that sees one moment
 */
export async function readVillageCounts(
  db: Kysely<Tables>,
  trx: Transaction<Tables>,
  villages: readonly string[],
  columns: BoardColumns,
): Promise<Counts> {
  const known = remembered.get(db) ?? new Map<string, Known>()
  remembered.set(db, known)
  // By the columns themselves: who may not see a sensitive one asks for fewer, a chart for one, a meeting for its own.
  const { months, indicators, filter } = columns
  const which = indicators.map(({ id }) => id).join()
  const whom = filter === undefined ? '' : `${filter.sex} ${filter.stage} ${filter.disability} `
  const looked = `${months.month.id} ${whom}${which}`
  const keyOf = (village: string) => `${village} ${looked}`
  const versions = await readVersions(trx, villages)
  const version = (village: string) => versions.get(village) ?? 'no journal'
  const now = performance.now()
  const counts = new Map<string, PlaceCounts>()
  for (const village of villages) {
    const last = known.get(keyOf(village))
    if (last === undefined || last.until <= now || last.version !== version(village)) continue
    counts.set(village, last.counts)
  }
  const changed = villages.filter((village) => !counts.has(village))
  if (changed.length === 0) return counts
  const fresh = await readCounts(trx, { villages: changed }, columns)
  if (known.size + changed.length > MOST) known.clear()
  for (const village of changed) {
    const found = fresh.get(village) ?? nothing
    counts.set(village, found)
    const until = now + KEEP_MS
    known.set(keyOf(village), { version: version(village), counts: found, until })
  }
  return counts
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
