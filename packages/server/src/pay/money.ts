import { monthOf, localDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { allSources } from '@jejaring/core/pay/activity'
import { budgetNow } from '@jejaring/core/pay/budget'
import { claimNow } from '@jejaring/core/pay/claim'
import { paidTwiceBy, type Rate } from '@jejaring/core/pay/rate'
import type { NewBudget, NewRate, PayMoney } from '@jejaring/core/pay/wire'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readVillages } from '../places/read-villages.ts'
import { inPay, namesOf } from './in-pay.ts'
import { readClaims } from './read-claims.ts'
import { readKeptRates } from './read-rates.ts'

/** Rates, and each source's budget of a year against what was claimed and paid. */
export async function readMoney(
  db: Kysely<Tables>,
  caller: Caller,
  { year, today }: { readonly year: number; readonly today: LocalDate },
): Promise<Omit<PayMoney, 'mayEnter'>> {
  const { villages } = caller
  const { rates, budgets, claims } = await inPay(db, caller, async (trx) => ({
    rates: await readKeptRates(trx, villages),
    budgets: await readBudgets(trx, villages, year),
    claims: await readClaims(trx, {
      villages,
      min: monthOf(localDate(`${year}-01-01`)),
      max: monthOf(localDate(`${year}-12-01`)),
    }),
  }))
  const names = await namesOf(
    db,
    rates.map(({ by }) => by),
  )
  const places = await readVillages(db, villages)
  return {
    today,
    year,
    villages: places.map(({ code, name }) => ({ code, name })),
    rates: rates.map((rate) => ({ ...rate, by: names.get(rate.by) ?? '' })),
    budgets: places.flatMap(({ code }) =>
      allSources.flatMap((source) => {
        const kept = budgets.find((one) => one.village === code && one.source === source)
        const own = claims
          .filter(({ claim }) => claim.village === code && claim.source === source)
          .map(({ claim, steps }) => claimNow(claim, steps))
        if (kept === undefined && own.length === 0) return []
        const { basis = '', version = 0 } = kept ?? {}
        return [{ ...budgetNow(kept?.amount, own), village: code, source, basis, version }]
      }),
    ),
  }
}

const readBudgets = (trx: Transaction<Tables>, villages: readonly string[], year: number) =>
  trx
    .selectFrom('pay_budget')
    .where('village', '=', sql<string>`any(${villages}::text[])`)
    .where('year', '=', year)
    .distinctOn(['village', 'source'])
    .orderBy('village')
    .orderBy('source')
    .orderBy('version', 'desc')
    .selectAll()
    .execute()

/**
 * The same said again changes nothing.
 *
 * @returns `conflict` when somebody else has set it since; `paid-twice` when another source pays for the same
 */
export async function setRate(
  db: Kysely<Tables>,
  caller: Caller,
  { version, ...rate }: NewRate,
  at: Date,
): Promise<'set' | 'paid-twice' | 'conflict'> {
  return settledInPay(db, caller, async (trx) => {
    const all = await readKeptRates(trx, [rate.village])
    const kept = all.find((one) => isSameDay(one, rate))
    if (kept !== undefined && isSame(kept, rate)) return 'set'
    if ((kept?.version ?? 0) !== version) return 'conflict'
    if (paidTwiceBy(rate, all) !== undefined) return 'paid-twice'
    await insertRates(trx, caller, [{ ...rate, version: version + 1 }], at)
    return 'set'
  })
}

/** What holds so far in the caller's villages. */
export const keptRates = (db: Kysely<Tables>, caller: Caller): Promise<readonly Rate[]> =>
  inPay(db, caller, (trx) => readKeptRates(trx, caller.villages))

/** All good rows of a file, or none. @returns how many are new or differ */
export async function takeRates(
  db: Kysely<Tables>,
  caller: Caller,
  rates: readonly Rate[],
  { at, take }: { readonly at: Date; readonly take: boolean },
): Promise<number> {
  return settledInPay(db, caller, async (trx) => {
    const kept = await readKeptRates(trx, caller.villages)
    const changed = rates.flatMap((rate) => {
      const before = kept.find((one) => one.village === rate.village && isSameDay(one, rate))
      if (before !== undefined && isSame(before, rate)) return []
      return [{ ...rate, version: (before?.version ?? 0) + 1 }]
    })
    if (take) await insertRates(trx, caller, changed, at)
    return changed.length
  })
}

async function insertRates(
  trx: Transaction<Tables>,
  { id }: Caller,
  rates: readonly (Rate & { readonly version: number })[],
  at: Date,
): Promise<void> {
  const rows = rates.map(({ from, amount, isSupplement, ...rate }) => ({
    ...rate,
    is_supplement: isSupplement,
    from_day: from,
    amount: amount ?? null,
    entered_by: id,
    entered_at: at,
  }))
  let written = 0
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const done = await trx
      .insertInto('pay_rate')
      .values(rows.slice(from, from + AT_ONCE))
      .onConflict((same) => same.doNothing())
      .returning('village')
      .execute()
    written += done.length
  }
  if (written < rows.length) throw new Overtaken()
}
/** Parameters of one statement are limited. */
const AT_ONCE = 2000

const isSameDay = (a: Rate, b: Rate): boolean =>
  a.source === b.source && a.activity === b.activity && a.from === b.from
const isSame = (a: Rate, b: Rate): boolean =>
  (a.amount ?? 0) === (b.amount ?? 0) && a.basis === b.basis && a.isSupplement === b.isSupplement

/** Somebody set one of them at the same moment. */
class Overtaken extends Error {}

/** Who was overtaken has written nothing, and looks again: it may have been the same said twice. */
async function settledInPay<Result>(
  db: Kysely<Tables>,
  caller: Caller,
  set: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  try {
    return await inPay(db, caller, set)
  } catch (error) {
    if (error instanceof Overtaken) return settledInPay(db, caller, set)
    throw error
  }
}

/** The same said again changes nothing. @returns `conflict` when somebody else has set it since */
export async function setBudget(
  db: Kysely<Tables>,
  caller: Caller,
  { version, ...budget }: NewBudget,
  at: Date,
): Promise<'set' | 'conflict'> {
  return settledInPay(db, caller, async (trx) => {
    const all = await readBudgets(trx, [budget.village], budget.year)
    const kept = all.find(({ source }) => source === budget.source)
    if (kept !== undefined && kept.amount === budget.amount && kept.basis === budget.basis)
      return 'set'
    if ((kept?.version ?? 0) !== version) return 'conflict'
    const row = { ...budget, version: version + 1, entered_by: caller.id, entered_at: at }
    const written = await trx
      .insertInto('pay_budget')
      .values(row)
      .onConflict((same) => same.doNothing())
      .returning('village')
      .execute()
    if (written.length === 0) throw new Overtaken()
    return 'set'
  })
}
