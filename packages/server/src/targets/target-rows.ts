import type { NewTarget, Target } from '@jejaring/core/sync/targets'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** Villages whose official numbers are asked for. */
type Where = Pick<Caller, 'villages'>
const scopeOf = ({ villages }: Where) => ({ villages, seesNames: false })

interface Row {
  readonly village: string
  readonly year: number
  readonly indicator: string
  readonly version: number
  readonly value: number | null
  readonly source: string
  readonly entered_by: string
  readonly entered_at: Date
}

/** What holds: the newest version of each, those taken back left out unless asked for. */
export async function newestTargets(
  trx: Transaction<Tables>,
  villages: readonly string[],
  years: readonly number[],
): Promise<readonly Row[]> {
  return trx
    .selectFrom('target_population')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('year', '=', sql<number>`any(${years}::integer[])`)
    .distinctOn(['village', 'year', 'indicator'])
    .orderBy('village')
    .orderBy('year')
    .orderBy('indicator')
    .orderBy('version', 'desc')
    .selectAll()
    .execute()
}

export async function readTargetRows(
  db: Kysely<Tables>,
  where: Where,
  year: number,
): Promise<readonly Target[]> {
  const rows = await inScope(db, scopeOf(where), (trx) =>
    newestTargets(trx, where.villages, [year]),
  )
  return withNames(db, rows)
}

/** Every version, newest first. */
export async function readTargetHistory(
  db: Kysely<Tables>,
  of: { readonly village: string; readonly indicator: string; readonly year: number },
): Promise<readonly Target[]> {
  const rows = await inScope(db, scopeOf({ villages: [of.village] }), (trx) =>
    trx
      .selectFrom('target_population')
      .where('village', '=', of.village)
      .where('indicator', '=', of.indicator)
      .where('year', '=', of.year)
      .orderBy('version', 'desc')
      .limit(100)
      .selectAll()
      .execute(),
  )
  return withNames(db, rows)
}

export interface Changes<Wanted> {
  readonly changes: readonly (Wanted & { readonly before?: number })[]
  readonly same: number
}

/**
 * Compares with what holds and, when `take` is set, writes what differs: all of it, or nothing. Writers of numbers wait
 * for each other, so that no version is lost.
 *
 * @returns `conflict` when a row says it knows another version than the newest
 */
export async function enterTargets(
  db: Kysely<Tables>,
  caller: Where & Pick<Caller, 'id'>,
  wanted: readonly NewTarget[],
  { take }: { readonly take: boolean },
): Promise<Changes<NewTarget> | 'conflict'> {
  return inScope(db, scopeOf(caller), async (trx) => {
    if (take) {
      await sql`select pg_advisory_xact_lock(${LOCK}),
        set_config('jejaring.enters_targets', 'yes', true)`.execute(trx)
    }
    const villages = [...new Set(wanted.map(({ village }) => village))]
    const years = [...new Set(wanted.map(({ year }) => year))]
    const newest = await newestTargets(trx, villages, years)
    const known = new Map(newest.map((row) => [keyOf(row), row]))
    const isOld = ({ version }: NewTarget, row: Row | undefined) =>
      version !== undefined && version !== (row?.version ?? 0)
    if (wanted.some((target) => isOld(target, known.get(keyOf(target))))) return 'conflict'
    const differing = wanted.filter((target) => isChange(target, known.get(keyOf(target))))
    if (take) await insert(trx, caller.id, differing, known)
    return {
      same: wanted.length - differing.length,
      changes: differing.map((target) => {
        const before = known.get(keyOf(target))?.value ?? undefined
        return { ...target, ...(before === undefined ? {} : { before }) }
      }),
    }
  })
}

/** Any fixed number of our own. */
const LOCK = 1_906_012_017
/** Parameters of one statement are limited. */
const AT_ONCE = 2000

async function insert(
  trx: Transaction<Tables>,
  account: string,
  targets: readonly NewTarget[],
  known: ReadonlyMap<string, Row>,
): Promise<void> {
  for (let at = 0; at < targets.length; at += AT_ONCE) {
    const rows = targets.slice(at, at + AT_ONCE).map((target) => ({
      village: target.village,
      year: target.year,
      indicator: target.indicator,
      version: (known.get(keyOf(target))?.version ?? 0) + 1,
      value: target.value ?? null,
      source: target.source,
      entered_by: account,
    }))
    await trx.insertInto('target_population').values(rows).execute()
  }
}

function isChange({ value, source }: NewTarget, row: Row | undefined): boolean {
  // Nothing is taken back where nothing is.
  if (value === undefined) return row !== undefined && row.value !== null
  return row === undefined || row.value !== value || row.source !== source
}

const keyOf = (of: {
  readonly village: string
  readonly indicator: string
  readonly year: number
}): string => `${of.village} ${of.indicator} ${of.year}`

async function withNames(db: Kysely<Tables>, rows: readonly Row[]): Promise<readonly Target[]> {
  const accounts = [...new Set(rows.map((row) => row.entered_by))]
  const users =
    accounts.length === 0
      ? []
      : await db
          .selectFrom('account_user')
          .where('id', 'in', accounts)
          .select(['id', 'name'])
          .execute()
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    village: row.village,
    indicator: row.indicator,
    year: row.year,
    ...(row.value === null ? {} : { value: row.value }),
    source: row.source,
    by: names.get(row.entered_by) ?? '',
    at: row.entered_at.toISOString(),
    version: row.version,
  }))
}
