import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { JournalEntry } from '@jejaring/core/journal/entry'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import type { ClientBase } from 'pg'
import { inJournal } from '../db/scope.ts'
import type { Deps } from '../http/deps.ts'
import { factsOf } from '../places/village-places.ts'
import { changesOf, type Changes } from './changes.ts'
import {
  derivedNames,
  derivedTables,
  linesOf,
  readLines,
  type DerivedTable,
} from './derived-tables.ts'
import { emptyVillage, takeEntry, type VillageState } from './fold-village.ts'
import { lockKnownHead, openedPeriods, type Head } from './head.ts'
import { write } from './write.ts'

/** Rows of a table that the journal does not ask for, and rows it asks for that are not there. */
export interface Difference {
  readonly village: string
  readonly table: DerivedTable | 'journal'
  readonly extra: number
  readonly missing: number
}

/**
 * Makes everything about a village again from its journal alone, while other villages are served, and replaces the
 * tables that differ; with `check`, only says so.
 *
 * @returns what differed; nothing, unless rules changed or something was broken
 */
export async function rebuildVillage(
  deps: Pick<Deps, 'db' | 'pool' | 'catalogue'>,
  village: string,
  { check }: { readonly check: boolean },
): Promise<readonly Difference[]> {
  const facts = await factsOf(deps.db, village)
  return inJournal(deps.pool, village, async (client) => {
    const head = await lockKnownHead(client, village)
    if (head === undefined) return []
    return rebuildLocked(client, { village, head, facts, catalogue: deps.catalogue, check })
  })
}

interface Locked {
  readonly village: string
  readonly head: Head
  readonly facts: PlaceFacts
  readonly catalogue: Catalogue
  readonly check: boolean
}

/** The same within a transaction that has locked the journal's head. */
export async function rebuildLocked(
  client: ClientBase,
  { village, head, facts, catalogue, check }: Locked,
): Promise<readonly Difference[]> {
  const { state, entries } = await foldJournal(client, village, head)
  const changes = changesOf(state, { catalogue, facts, periods: openedPeriods(head) })
  const differences = await compare(client, village, changes)
  if (!check) {
    for (const { table } of differences) await replace(client, village, head, changes, table)
  }
  const lost = head.seq - entries
  return lost === 0
    ? differences
    : [...differences, { village, table: 'journal' as const, extra: 0, missing: lost }]
}

/** Entries held at once while folding. */
const PAGE = 5000

async function foldJournal(
  client: ClientBase,
  village: string,
  head: Head,
): Promise<{ readonly state: VillageState; readonly entries: number }> {
  const state = emptyVillage()
  let entries = 0
  for (let after = 0; after < head.seq; after += PAGE) {
    const { rows } = await client.query<JournalEntry>(
      `select id, village, seq, kind, subject, on_day as on, clock, author, device, catalogue, body
       from entry where village = $1 and seq > $2 and seq <= $3 order by seq`,
      [village, after, after + PAGE],
    )
    for (const entry of rows) takeEntry(state, entry, entry.seq)
    entries += rows.length
  }
  return { state, entries }
}

async function compare(
  client: ClientBase,
  village: string,
  changes: Changes,
): Promise<readonly (Difference & { readonly table: DerivedTable })[]> {
  const differences: (Difference & { readonly table: DerivedTable })[] = []
  for (const table of derivedNames) {
    const wanted = new Set(linesOf(changes, table))
    const found = await readLines(client, village, table)
    const right = found.filter((line) => wanted.has(line)).length
    const extra = found.length - right
    const missing = wanted.size - right
    if (extra > 0 || missing > 0) differences.push({ village, table, extra, missing })
  }
  return differences
}

/** Rows written in one statement. */
const PORTION = 2000

async function replace(
  client: ClientBase,
  village: string,
  head: Head,
  changes: Changes,
  table: DerivedTable,
): Promise<void> {
  await client.query(`delete from ${table} where village = $1`, [village])
  const { part } = derivedTables[table]
  for (let from = 0; from < changes[part].length; from += PORTION) {
    const portion = { [part]: changes[part].slice(from, from + PORTION) }
    await write(client, village, head.seq, { changes: portion })
  }
}
