import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Addition } from '@jejaring/core/pay/wire'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** As in the database: `by` are accounts. */
export type StoredAddition = Omit<Addition, 'isOwn'>

/** Work that was added, from a day on and before another, with what was said about it. */
export async function readAdditions(
  trx: Transaction<Tables>,
  of: {
    readonly village: string
    readonly kader: readonly string[]
    readonly from: LocalDate
    readonly before: LocalDate
  },
): Promise<readonly StoredAddition[]> {
  const rows = await trx
    .selectFrom('pay_addition as a')
    .leftJoin('pay_addition_answer as answer', (join) =>
      join.onRef('answer.village', '=', 'a.village').onRef('answer.addition', '=', 'a.id'),
    )
    .where('a.village', '=', of.village)
    .where('a.kader', '=', sql<string>`any(${of.kader}::text[])`)
    .where('a.on_day', '>=', of.from)
    .where('a.on_day', '<', of.before)
    .select([
      'a.id',
      'a.village',
      'a.kader',
      'a.activity',
      'a.on_day as on',
      'a.quantity',
      'a.what',
    ])
    .select(['a.said_by as by', 'answer.is_approved', 'answer.why', 'answer.said_by as answered'])
    .orderBy('a.on_day')
    .orderBy('a.id')
    .execute()
  return rows.map(({ is_approved, why, answered, ...addition }) => ({
    ...addition,
    ...(is_approved === null
      ? {}
      : { answer: { isApproved: is_approved, by: answered ?? '', why: why ?? '' } }),
  }))
}
