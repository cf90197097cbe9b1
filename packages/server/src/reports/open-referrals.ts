import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { OpenReferrals } from '@jejaring/core/sync/due-list'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { ruleOf } from './due-list.ts'
import { listed, listedColumns } from './listed.ts'

/** A list longer than this is worked off from its top. */
const SHOWN = 200

/** Referrals nobody has answered, of all places of the caller: the longest past its day first. */
export async function readOpenReferrals(
  db: Kysely<Tables>,
  caller: Caller,
  today: LocalDate,
): Promise<OpenReferrals> {
  const { rows, total } = await inScope(db, caller, async (trx) => {
    const open = trx
      .selectFrom('referral')
      .innerJoin('person', (join) =>
        join
          .onRef('person.village', '=', 'referral.village')
          .onRef('person.id', '=', 'referral.person'),
      )
      .where('referral.village', '=', sql<string>`any(${caller.villages})`)
      .where('referral.answered_on', 'is', null)
      .where('person.left_on', 'is', null)
    const found = await open
      .select(listedColumns)
      .select(['referral.id as referral', 'to_kind', 'on_day', 'within_days', 'received_on'])
      .select(['reason', 'service', 'scale', 'outcome'])
      .orderBy(sql`referral.on_day + referral.within_days`)
      .orderBy('referral.id')
      .limit(SHOWN)
      .execute()
    const count = await open.select(sql<number>`count(*)::int`.as('total')).executeTakeFirst()
    await noteRead(trx, caller, { action: 'due-list', target: 'referrals', people: found.length })
    return { rows: found, total: count?.total ?? 0 }
  })
  const referrals = rows.map((row) => ({
    person: listed(row),
    id: row.referral,
    to: row.to_kind,
    on: row.on_day,
    withinDays: row.within_days,
    reason: row.reason,
    ...(row.received_on === null ? {} : { received: row.received_on }),
    ...ruleOf(row),
  }))
  return { today, referrals, total }
}
