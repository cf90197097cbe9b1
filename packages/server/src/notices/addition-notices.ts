import { firstDayOf, monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Notice } from '@jejaring/core/notice/notice'
import type { Role } from '@jejaring/core/sync/account'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { inPay } from '../pay/in-pay.ts'
import { monthsUpTo } from '../pay/read-pay.ts'

/** Who looks after it; the staff of a Puskesmas may approve too. */
const approvers: readonly Role[] = ['pustu', 'head']
const MONTHS = 6

/** Work added by somebody else that nobody has answered, in one line. */
export async function readAdditionNotices(
  db: Kysely<Tables>,
  caller: Caller,
  today: LocalDate,
): Promise<readonly Notice[]> {
  const { role, id, villages } = caller
  if (!approvers.includes(role)) return []
  const from = firstDayOf(monthsUpTo(monthOf(today), MONTHS)[0] ?? monthOf(today))
  const { count, last } = await inPay(db, caller, (trx) =>
    trx
      .selectFrom('pay_addition as a')
      .leftJoin('pay_addition_answer as answer', (join) =>
        join.onRef('answer.village', '=', 'a.village').onRef('answer.addition', '=', 'a.id'),
      )
      .where('a.village', '=', sql<string>`any(${villages}::text[])`)
      .where('a.on_day', '>=', from)
      .where('a.said_by', '<>', id)
      .where('answer.addition', 'is', null)
      .select(sql<number>`count(*)::int`.as('count'))
      .select((of) => of.fn.max('a.said_at').as('last'))
      .executeTakeFirstOrThrow(),
  )
  if (count === 0) return []
  const at = last.getTime()
  return [{ kind: 'additions-waiting', id: `additions ${at}`, at, count }]
}
