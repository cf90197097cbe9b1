import { addDays, dayNumber, localDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Digest, Notice } from '@jejaring/core/notice/notice'
import { lateSteps } from '@jejaring/core/rollout/preparation'
import type { Role } from '@jejaring/core/sync/api'
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
  const isPlanned = await db
    .selectFrom('site_statement as said')
    .innerJoin('facility_area as own', 'own.facility', 'said.facility')
    .where('about', '=', 'planned-year')
    .where(sql<boolean>`split_part(own.area, '/', 1) = any (${villages}::text[])`)
    .select('said.facility')
    .limit(1)
    .executeTakeFirst()
  // Where nobody has planned anything the places are not read.
  if (isPlanned === undefined) return { late: 0, places: 0 }
  const { sites } = await readRollout(db, { villages }, today)
  const late = lateSteps(sites, today)
  return { late: late.length, places: new Set(late.map(({ site }) => site.id)).size }
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
