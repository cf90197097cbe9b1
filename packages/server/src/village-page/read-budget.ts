import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { FEWEST_SHOWN } from '@jejaring/core/coverage/hide-small'
import { allSources, type PaySource } from '@jejaring/core/pay/activity'
import type { BudgetLine } from '@jejaring/core/village-page/village-page'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { inPay } from '../pay/in-pay.ts'
import { readMoney } from '../pay/money.ts'

/**
 * What each source has set aside for kader this year and what became of it. Of fewer kader than five nobody is told what
 * they were paid, nor in the sum of a larger area, where it could be subtracted.
 */
export async function readBudget(
  db: Kysely<Tables>,
  villages: readonly string[],
  today: LocalDate,
): Promise<readonly BudgetLine[]> {
  const year = Number(today.slice(0, 4))
  // The sums, as a Dinas sees them, whoever looks: the page is the same for all.
  const sums = { ...sumsOf, villages }
  const { budgets } = await readMoney(db, sums, { year, today })
  const kader = await claimants(db, sums, year)
  return allSources.flatMap((source): readonly BudgetLine[] => {
    const own = budgets.filter((one) => one.source === source)
    if (own.length === 0) return []
    const shown = own.filter(({ village }) => {
      const many = kader.get(keyOf(village, source)) ?? 0
      return many === 0 || many >= FEWEST_SHOWN
    })
    const set = own.flatMap(({ amount }) => amount ?? [])
    return [
      {
        source,
        year,
        villages: own.length,
        ...(set.length === 0 ? {} : { amount: sum(set) }),
        ...(shown.length < own.length
          ? {}
          : {
              spent: {
                paid: sum(shown.map(({ paid }) => paid)),
                waiting: sum(shown.map(({ promised, asked }) => promised + asked)),
              },
            }),
      },
    ]
  })
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0)
const keyOf = (village: string, source: PaySource): string => `${village} ${source}`

/** Nobody: who is told what payments come to. */
const sumsOf = { id: 'page', name: '', role: 'dinas', seesNames: false, scope: '' } as const

/** How many kader have claims of the year, by village and source. */
async function claimants(
  db: Kysely<Tables>,
  caller: Caller,
  year: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await inPay(db, caller, (trx) =>
    trx
      .selectFrom('pay_claim')
      .where('village', '=', sql<string>`any(${caller.villages}::text[])`)
      .where(sql<boolean>`starts_with(month, ${String(year)})`)
      .groupBy(['village', 'source'])
      .select(['village', 'source'])
      .select(sql<number>`count(distinct kader)::int`.as('kader'))
      .execute(),
  )
  return new Map(rows.map(({ village, source, kader }) => [keyOf(village, source), kader]))
}
