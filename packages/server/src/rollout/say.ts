import { criteria } from '@jejaring/core/rollout/criteria'
import { aboutStep, steps } from '@jejaring/core/rollout/preparation'
import { criterionStates } from '@jejaring/core/rollout/readiness'
import { stages, type SaidStage, type SiteKind } from '@jejaring/core/rollout/site'
import { terrains } from '@jejaring/core/rollout/terrain'
import type { NewGoal, NewStatement, Statements } from '@jejaring/core/rollout/wire'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

interface By {
  readonly account: string
  readonly at: Date
}

/** Whether a statement's subject and value are ones there are for a place of this kind; an empty value takes back. */
export function fits(
  kind: SiteKind,
  { facility, about, value, evidence }: NewStatement,
  thisYear: number,
): boolean {
  if (about === 'stage') return stages.some((stage) => stage === value)
  if (value === '') return true
  if (about === 'distance-km') return /^\d{1,3}(\.\d)?$/.test(value)
  // Whether there is such a place, and of this kind, is asked of the database.
  if (about === 'split-from') return facility !== value
  // Why it is no longer planned is what matters later.
  if (about === 'dropped') return value === 'yes' && evidence.trim() !== ''
  if (about === 'terrain') return terrains.some((terrain) => terrain === value)
  if (about === 'planned-year') {
    return (
      /^20\d\d$/.test(value) && Number(value) >= thisYear && Number(value) <= thisYear + YEARS_AHEAD
    )
  }
  return (
    (criteria[kind].some(({ id }) => id === about) ||
      steps.some(({ id }) => aboutStep(id) === about)) &&
    criterionStates.some((state) => state === value)
  )
}
/** How far ahead a plan may reach. */
export const YEARS_AHEAD = 15

/** The same said again, because its answer was lost, changes nothing. @returns `conflict` when somebody else has spoken since */
export async function say(
  db: Kysely<Tables>,
  statement: NewStatement,
  { account, at }: By,
): Promise<'said' | 'conflict'> {
  const { facility, about, value, on, evidence, version, isProposed = false } = statement
  const row = {
    facility,
    about,
    value,
    evidence,
    on_day: on,
    version: version + 1,
    is_proposed: isProposed,
  }
  const newest = await db
    .selectFrom('site_statement')
    .where('facility', '=', facility)
    .where('about', '=', about)
    .orderBy('version', 'desc')
    .limit(1)
    .select(['facility', 'about', 'value', 'evidence', 'on_day', 'version', 'is_proposed'])
    .executeTakeFirst()
  if (newest !== undefined && isSame(row, newest)) return 'said'
  if ((newest?.version ?? 0) !== version) return 'conflict'
  // Two at once: the key refuses the second, which may be the same once more.
  const { numInsertedOrUpdatedRows: written } = await db
    .insertInto('site_statement')
    .values({ ...row, said_by: account, said_at: at })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  return written === 1n ? 'said' : say(db, statement, { account, at })
}

/** All of them, or none. @returns `conflict` when somebody else has spoken of one of them since */
export async function sayAll(
  db: Kysely<Tables>,
  statements: readonly NewStatement[],
  by: By,
): Promise<'said' | 'conflict'> {
  const trx = await db.startTransaction().execute()
  try {
    for (const statement of statements) {
      if ((await say(trx, statement, by)) === 'said') continue
      await trx.rollback().execute()
      return 'conflict'
    }
    await trx.commit().execute()
    return 'said'
  } catch (error) {
    await trx.rollback().execute()
    throw error
  }
}

/** @returns `conflict` when somebody else has set it since */
export async function setGoal(
  db: Kysely<Tables>,
  regency: string,
  goal: NewGoal,
  { account, at }: By,
): Promise<'said' | 'conflict'> {
  const { version, kind, sites, year, source } = goal
  const row = { regency, kind, sites, year, source, version: version + 1 }
  const newest = await db
    .selectFrom('rollout_goal')
    .where('regency', '=', regency)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .limit(1)
    .select(['regency', 'kind', 'sites', 'year', 'source', 'version'])
    .executeTakeFirst()
  if (newest !== undefined && isSame(row, newest)) return 'said'
  if ((newest?.version ?? 0) !== version) return 'conflict'
  const { numInsertedOrUpdatedRows: written } = await db
    .insertInto('rollout_goal')
    .values({ ...row, said_by: account, said_at: at })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  return written === 1n ? 'said' : setGoal(db, regency, goal, { account, at })
}

/** What was said of the stage of a place, oldest first. */
export const readStages = (db: Kysely<Tables>, facility: string): Promise<readonly SaidStage[]> =>
  db
    .selectFrom('site_statement')
    .where('facility', '=', facility)
    .where('about', '=', 'stage')
    .orderBy('version')
    .select(['value', 'on_day as on'])
    .execute()

/** Whether a place would be split from itself, by way of others that were. */
export async function isCircle(
  db: Kysely<Tables>,
  facility: string,
  origin: string,
): Promise<boolean> {
  const rows = await db
    .selectFrom('site_statement')
    .where('about', '=', 'split-from')
    .distinctOn('facility')
    .orderBy('facility')
    .orderBy('version', 'desc')
    .select(['facility', 'value'])
    .execute()
  const origins = new Map(rows.map((row) => [row.facility, row.value]))
  const seen = new Set<string>()
  for (let one = origin; one !== '' && !seen.has(one); one = origins.get(one) ?? '') {
    if (one === facility) return true
    seen.add(one)
  }
  return false
}

/** Places and years of which somebody has said before that they are planned so: `facility year`. */
export async function wasPlanned(
  db: Kysely<Tables>,
  facilities: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('site_statement')
    .where('facility', '=', sql<string>`any(${facilities})`)
    .where('about', '=', 'planned-year')
    .select(['facility', 'value'])
    .execute()
  return new Set(rows.map(({ facility, value }) => `${facility} ${value}`))
}

type Row = Readonly<Record<string, string | number | boolean>>
const isSame = (a: Row, b: Row): boolean =>
  Object.entries(a).every(([name, value]) => b[name] === value)

const MOST = 200

/** Everything said of a place, newest first. */
export async function readStatements(db: Kysely<Tables>, facility: string): Promise<Statements> {
  const rows = await db
    .selectFrom('site_statement')
    .leftJoin('account_user', 'account_user.id', 'site_statement.said_by')
    .where('facility', '=', facility)
    .orderBy('said_at', 'desc')
    .orderBy('version', 'desc')
    .limit(MOST)
    .select(['facility', 'about', 'version', 'value', 'on_day', 'evidence', 'said_at'])
    .select('account_user.name as by')
    .execute()
  return {
    statements: rows.map(({ on_day: on, said_at: at, by, ...row }) => ({
      ...row,
      on,
      by: by ?? '',
      at: at.toISOString(),
    })),
  }
}
