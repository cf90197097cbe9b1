import type { Notice } from '@jejaring/core/notice/notice'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'

/** Steps are ticked off by the dozen; these turn what a place has to prepare for. */
const TURNS = ['stage', 'planned-year', 'dropped']

/**
 * Places of the caller whose stage or year in the roll-out somebody else has said: one line for each hand and day, for a
 * plan is moved place by place.
 */
export async function readRolloutNotices(
  db: Kysely<Tables>,
  { id: account, role, villages }: Caller,
  since: Date,
): Promise<readonly Notice[]> {
  // A kader has no part in the plan; who reads a village page sees the outcome there.
  if (role === 'kader' || role === 'village') return []
  const rows = await db
    .selectFrom('site_statement as said')
    .where('said_at', '>=', since)
    .where('said_by', '<>', account)
    .where('about', '=', sql<string>`any(${TURNS})`)
    .where((of) =>
      of.exists(
        of
          .selectFrom('facility_area as own')
          .whereRef('own.facility', '=', 'said.facility')
          .groupBy('own.facility')
          .having(sql<boolean>`bool_and(split_part(own.area, '/', 1) = any (${villages}::text[]))`)
          .select('own.facility'),
      ),
    )
    .groupBy(['said_by', sql`said_at::date`])
    .select('said_by')
    .select(sql<string>`said_at::date::text`.as('day'))
    .select((of) => of.fn.max('said_at').as('at'))
    .select(sql<number>`count(distinct said.facility)::int`.as('count'))
    .execute()
  return rows.map(({ said_by, day, at, count }) => ({
    kind: 'rollout-changed',
    id: `rollout ${said_by} ${day}`,
    at: at.getTime(),
    count,
  }))
}
