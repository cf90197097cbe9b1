import type { NewAddition, NewAdditionAnswer } from '@jejaring/core/pay/wire'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { inPay } from './in-pay.ts'

/**
 * Notes work that no entry shows; of the same id once. `conflict`: the id is that of something else; `twice`: the same
 * work of that day is written down already, in the same words.
 */
export async function addWork(
  db: Kysely<Tables>,
  caller: Caller,
  { on, at, ...addition }: NewAddition & { readonly at: Date },
): Promise<'noted' | 'conflict' | 'twice'> {
  const said = { ...addition, on_day: on, said_by: caller.id }
  return inPay(db, caller, async (trx) => {
    if (await isTwin(trx, { on, ...addition })) return 'twice'
    await trx
      .insertInto('pay_addition')
      .values({ ...said, said_at: at })
      .onConflict((same) => same.doNothing())
      .execute()
    const noted = await trx
      .selectFrom('pay_addition')
      .where((is) => is.and(said))
      .select('id')
      .executeTakeFirst()
    return noted === undefined ? 'conflict' : 'noted'
  })
}

/** The same work of a kader on a day in the same words, unless it was not approved. */
async function isTwin(
  trx: Kysely<Tables>,
  { id, village, kader, activity, on, what }: NewAddition,
): Promise<boolean> {
  const twin = await trx
    .selectFrom('pay_addition as a')
    .leftJoin('pay_addition_answer as answer', (join) =>
      join.onRef('answer.village', '=', 'a.village').onRef('answer.addition', '=', 'a.id'),
    )
    .where('a.village', '=', village)
    .where('a.kader', '=', kader)
    .where('a.activity', '=', activity)
    .where('a.on_day', '=', on)
    .where('a.id', '<>', id)
    .where(sql`lower(btrim(a.what))`, '=', what.trim().toLowerCase())
    .where((is) =>
      is.or([is('answer.is_approved', 'is', null), is('answer.is_approved', '=', true)]),
    )
    .select('a.id')
    .executeTakeFirst()
  return twin !== undefined
}

/** Approves an addition or not, once. Who wrote it, and whose work it is, does not answer it. */
export async function answerAddition(
  db: Kysely<Tables>,
  caller: Caller,
  { village, id, isApproved, why, at }: NewAdditionAnswer & { readonly at: Date },
): Promise<'answered' | 'unknown' | 'own' | 'conflict'> {
  return inPay(db, caller, async (trx) => {
    const addition = await trx
      .selectFrom('pay_addition')
      .where('village', '=', village)
      .where('id', '=', id)
      .select(['kader', 'said_by'])
      .executeTakeFirst()
    if (addition === undefined) return 'unknown'
    if (addition.kader === caller.id || addition.said_by === caller.id) return 'own'
    const said = { is_approved: isApproved, why, said_by: caller.id }
    await trx
      .insertInto('pay_addition_answer')
      .values({ village, addition: id, ...said, said_at: at })
      .onConflict((same) => same.doNothing())
      .execute()
    const stands = await trx
      .selectFrom('pay_addition_answer')
      .where('village', '=', village)
      .where('addition', '=', id)
      .select(['is_approved', 'said_by'])
      .executeTakeFirstOrThrow()
    const isOurs = stands.is_approved === isApproved && stands.said_by === caller.id
    return isOurs ? 'answered' : 'conflict'
  })
}
