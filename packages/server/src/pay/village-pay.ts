import { monthOf, type LocalDate, type Month } from '@jejaring/core/calendar/local-date'
import { claimNow } from '@jejaring/core/pay/claim'
import type { ClaimFile, VillagePay } from '@jejaring/core/pay/wire'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readLoads } from './kader-loads.ts'
import { paidKader } from './pay-kader.ts'
import { monthsUpTo, readPay } from './read-pay.ts'
import { readTreasurers } from './read-treasurers.ts'

/** What nobody settled in this time is looked up in the payment list. */
const OLDER_MONTHS = 6

/** A month of all kader of a village, their load, and what of other months somebody waits for. */
export async function readVillagePay(
  db: Kysely<Tables>,
  caller: Caller,
  {
    village,
    month,
    today,
  }: {
    readonly village: string
    readonly month: Month
    readonly today: LocalDate
  },
): Promise<VillagePay> {
  const kader = await paidKader(db, { villages: [village] })
  const lately = monthsUpTo(monthOf(today), OLDER_MONTHS)
  const months = lately.includes(month) ? lately : monthsUpTo(month, OLDER_MONTHS)
  const all = await readPay(db, caller, { kader, months })
  const others = all.flatMap(({ kader: { name }, months: by }) =>
    [...by.values()].flatMap((pay) => (pay.month === month ? [] : [{ name, pay }])),
  )
  return {
    today,
    village,
    month,
    treasurers: await readTreasurers(db, caller, { villages: [village], day: today }),
    kader: all.flatMap(({ kader: { id, name, posyandu }, months: by }) => {
      const pay = by.get(month)
      return pay === undefined ? [] : [{ id, name, posyandu, ...pay }]
    }),
    loads: await readLoads(db, caller, { village, month, today }),
    older: others.flatMap(({ name, pay }) =>
      pay.claims.filter(isOpen).map((file) => ({ ...file, name })),
    ),
    olderAdditions: others.flatMap(({ name, pay }) =>
      pay.additions
        .filter(({ answer }) => answer === undefined)
        .map((addition) => ({ ...addition, name })),
    ),
  }
}

function isOpen({ claim, steps }: ClaimFile): boolean {
  const { state, isDisputed } = claimNow(claim, steps)
  return isDisputed || ['submitted', 'confirmed', 'verified'].includes(state)
}
