import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { VillageWaits } from '@jejaring/core/meeting/agenda'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** Referrals nobody has answered, as counts: the village whose first has waited longest comes first. */
export async function waitingReferrals(
  db: Kysely<Tables>,
  caller: Caller,
  villages: readonly string[],
  today: LocalDate,
): Promise<readonly VillageWaits[]> {
  return inScope(db, caller, (trx) =>
    trx
      .selectFrom('referral')
      .innerJoin('person', (join) =>
        join
          .onRef('person.village', '=', 'referral.village')
          .onRef('person.id', '=', 'referral.person'),
      )
      .where('referral.village', '=', sql<string>`any(${villages})`)
      .where('referral.answered_on', 'is', null)
      .where('person.left_on', 'is', null)
      .groupBy('referral.village')
      .select('referral.village as area')
      .select(sql<number>`count(*)::int`.as('open'))
      .select(
        sql<number>`(count(*) filter (where on_day + within_days < ${today}::date))::int`.as(
          'overdue',
        ),
      )
      .select(sql<number>`${today}::date - min(on_day)`.as('longestDays'))
      .orderBy('longestDays', 'desc')
      .orderBy('referral.village')
      .execute(),
  )
}
