import { inForce, type Decree } from '@jejaring/core/targets/percent-target'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { NewDecree, NewPercent, PercentTarget } from '@jejaring/core/targets/percent-wire'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { PercentTargetTable } from './percent-table.ts'
import type { Changes } from './target-rows.ts'

type Row = Selectable<PercentTargetTable>
interface By {
  readonly account: string
  readonly at: Date
}

/** Every version, the newest last. */
const versionsOf = async (
  db: Kysely<Tables>,
  places: readonly string[],
  years: readonly number[],
): Promise<readonly Row[]> =>
  db
    .selectFrom('percent_target')
    .where('place', '=', sql<string>`any(${places})`)
    .where('year', '=', sql<number>`any(${years}::integer[])`)
    .orderBy('version')
    .selectAll()
    .execute()

/** What was said last of each place and indicator, and what is in force on a day. */
export async function readPercentRows(
  db: Kysely<Tables>,
  places: readonly string[],
  { year, today }: { readonly year: number; readonly today: LocalDate },
): Promise<{
  readonly newest: readonly PercentTarget[]
  readonly holding: readonly PercentTarget[]
}> {
  const all = await withNames(db, await versionsOf(db, places, [year]))
  const groups = new Map<string, PercentTarget[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  const versions = [...groups.values()]
  return {
    newest: versions.flatMap((each) => each.at(-1) ?? []),
    holding: versions.flatMap((each) => inForce(each, today) ?? []),
  }
}

const MOST = 100

/** Every version, newest first. */
export async function readPercentHistory(
  db: Kysely<Tables>,
  of: Pick<NewPercent, 'place' | 'indicator' | 'year'>,
): Promise<readonly PercentTarget[]> {
  const rows = await versionsOf(db, [of.place], [of.year])
  const own = rows.filter(({ indicator }) => indicator === of.indicator)
  return withNames(db, own.toReversed().slice(0, MOST))
}

/**
 * Compares drafts with what was said last and, when `take` is set, writes what differs: all of it, or nothing. Said
 * again, nothing changes.
 *
 * @returns `conflict` when a row says it knows another version than the newest
 */
export async function draftPercents(
  db: Kysely<Tables>,
  wanted: readonly (Omit<NewPercent, 'version'> & { readonly version?: number })[],
  { account, at }: By,
  { take }: { readonly take: boolean },
): Promise<Changes<(typeof wanted)[number]> | 'conflict'> {
  return db.transaction().execute(async (trx) => {
    if (take) await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx)
    const places = [...new Set(wanted.map(({ place }) => place))]
    const years = [...new Set(wanted.map(({ year }) => year))]
    const newest = new Map((await versionsOf(trx, places, years)).map((row) => [keyOf(row), row]))
    const differing = wanted.filter((one) => isChange(one, newest.get(keyOf(one))))
    const isOld = differing.some((one) => {
      const version = newest.get(keyOf(one))?.version ?? 0
      return one.version !== undefined && one.version !== version
    })
    if (isOld) return 'conflict'
    if (take && differing.length > 0) {
      const rows = differing.map((one) => ({
        place: one.place,
        year: one.year,
        indicator: one.indicator,
        version: (newest.get(keyOf(one))?.version ?? 0) + 1,
        percent: one.percent ?? null,
        source: one.source,
        decree: null,
        decree_on: null,
        entered_by: account,
        entered_at: at,
      }))
      for (let from = 0; from < rows.length; from += AT_ONCE)
        await trx
          .insertInto('percent_target')
          .values(rows.slice(from, from + AT_ONCE))
          .execute()
    }
    return {
      same: wanted.length - differing.length,
      changes: differing.map((one) => {
        const before = newest.get(keyOf(one))?.percent ?? undefined
        return { ...one, ...(before === undefined ? {} : { before }) }
      }),
    }
  })
}

/**
 * Fixes every draft of a place and a year. Said again, nothing changes.
 *
 * @returns `nothing` without a draft, `known` when this decree has fixed one of them before or was of another day: what is
 *   fixed changes only by another decree
 */
export async function fixByDecree(
  db: Kysely<Tables>,
  { place, year, number, on }: NewDecree,
  { account, at }: By,
): Promise<'fixed' | 'nothing' | 'known'> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx)
    const all = await versionsOf(trx, [place], [year])
    const newest = [...new Map(all.map((row) => [row.indicator, row])).values()]
    const drafts = newest.filter(({ decree }) => decree === null)
    const ofDecree = all.filter(({ decree }) => decree === number)
    const isSame = ofDecree.every(({ decree_on }) => decree_on === on)
    if (drafts.length === 0) return isSame && ofDecree.length > 0 ? 'fixed' : 'nothing'
    const again = ofDecree.some(({ indicator }) =>
      drafts.some((draft) => draft.indicator === indicator),
    )
    if (again || !isSame) return 'known'
    const rows = drafts.map((draft) => ({
      ...draft,
      version: draft.version + 1,
      decree: number,
      decree_on: on,
      entered_by: account,
      entered_at: at,
    }))
    await trx.insertInto('percent_target').values(rows).execute()
    return 'fixed'
  })
}

/** Any fixed number of our own. */
const LOCK = 1_906_012_029
/** Parameters of one statement are limited. */
const AT_ONCE = 2000

/** A draft of nothing where nothing is says nothing. */
function isChange(
  { percent, source }: Pick<NewPercent, 'percent' | 'source'>,
  row: Row | undefined,
) {
  if (row === undefined) return percent !== undefined
  return row.percent !== (percent ?? null) || (percent !== undefined && row.source !== source)
}

const keyOf = (of: Pick<NewPercent, 'place' | 'indicator' | 'year'>): string =>
  `${of.place} ${of.indicator} ${of.year}`

async function withNames(
  db: Kysely<Tables>,
  rows: readonly Row[],
): Promise<readonly PercentTarget[]> {
  const accounts = [...new Set(rows.map((row) => row.entered_by))]
  const users = await db
    .selectFrom('account_user')
    .where('id', '=', sql<string>`any(${accounts})`)
    .select(['id', 'name'])
    .execute()
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return rows.map((row) => {
    const decree = decreeOf(row)
    return {
      place: row.place,
      indicator: row.indicator,
      year: row.year,
      ...(row.percent === null ? {} : { percent: row.percent }),
      source: row.source,
      ...(decree === undefined ? {} : { decree }),
      by: names.get(row.entered_by) ?? '',
      at: row.entered_at.toISOString(),
      version: row.version,
    }
  })
}

export const decreeOf = ({
  decree,
  decree_on,
}: Pick<Row, 'decree' | 'decree_on'>): Decree | undefined =>
  decree === null || decree_on === null ? undefined : { number: decree, on: decree_on }
