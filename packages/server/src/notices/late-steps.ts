import { addDays, dayNumber, localDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Digest, Notice } from '@jejaring/core/notice/notice'
import { lateSteps } from '@jejaring/core/rollout/preparation'
import { hasJoined, stages } from '@jejaring/core/rollout/site'
import type { Role } from '@jejaring/core/sync/account'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readRollout } from '../rollout/read-rollout.ts'

/** Who plans, and the Puskesmas that prepares its places. */
const told: readonly Role[] = ['dinas', 'head', 'puskesmas']

/** What should be prepared by now and is not; undefined for who has no part in it. */
export async function readLateSteps(
  db: Kysely<Tables>,
  { role, villages }: Caller,
  today: LocalDate,
): Promise<NonNullable<Digest['preparation']> | undefined> {
  if (!told.includes(role)) return undefined
  const awaited = await villagesAwaiting(db, villages)
  if (awaited.length === 0) return { late: 0, places: 0 }
  const { sites } = await readRollout(db, { villages: awaited }, today)
  const late = lateSteps(sites, today)
  return { late: late.length, places: new Set(late.map(({ site }) => site.id)).size }
}

/** Villages of places that are planned, or split from one that is, and have not joined: the others need not be read. */
async function villagesAwaiting(
  db: Kysely<Tables>,
  villages: readonly string[],
): Promise<readonly string[]> {
  const own = sql<boolean>`split_part(area, '/', 1) = any (${villages}::text[])`
  const said = await db
    .selectFrom('site_statement')
    .where('about', '=', sql<string>`any(${['planned-year', 'split-from', 'stage']})`)
    .where('facility', 'in', (of) => of.selectFrom('facility_area').where(own).select('facility'))
    .distinctOn(['facility', 'about'])
    .orderBy('facility')
    .orderBy('about')
    .orderBy('version', 'desc')
    .select(['facility', 'about', 'value'])
    .execute()
  const joined = new Set(
    said.flatMap(({ facility, about, value }) =>
      about === 'stage' && stages.some((one) => one === value && hasJoined(one)) ? [facility] : [],
    ),
  )
  const awaited = said.flatMap(({ facility, about, value }) =>
    about === 'stage' || value === '' || joined.has(facility)
      ? []
      : about === 'split-from'
        ? [facility, value]
        : [facility],
  )
  const rows = await db
    .selectFrom('facility_area')
    .where('facility', '=', sql<string>`any(${awaited})`)
    .where(own)
    .distinct()
    .select(sql<string>`split_part(area, '/', 1)`.as('village'))
    .execute()
  return rows.map(({ village }) => village)
}

/** Every Monday anew for as long as something is late: said once, it would be forgotten after two weeks. */
export async function readLateStepNotices(
  db: Kysely<Tables>,
  caller: Caller,
  today: LocalDate,
): Promise<readonly Notice[]> {
  const found = await readLateSteps(db, caller, today)
  if (found === undefined || found.late === 0) return []
  const monday = addDays(today, -((dayNumber(today) - dayNumber(MONDAY)) % 7))
  const { late: count, places } = found
  return [{ kind: 'steps-late', id: `steps-late ${monday}`, at: Date.parse(monday), count, places }]
}

/** Any one that is over. */
const MONDAY = localDate('2024-01-01')
