import { firstDayOf, type LocalDate, type Month } from '@jejaring/core/calendar/local-date'
import { claimNow } from '@jejaring/core/pay/claim'
import { hoursOf, LOAD_MONTHS, loadsOf } from '@jejaring/core/pay/load'
import { ledgerOf } from '@jejaring/core/pay/ledger'
import type { VillagePay } from '@jejaring/core/pay/wire'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope, wholeVillage } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { paidKader, type PaidKader } from './pay-kader.ts'
import { monthsUpTo, readPay } from './read-pay.ts'
import { readTreasurers } from './read-treasurers.ts'
import { readWork } from './read-work.ts'

/** Claims that nobody settled in this time are looked up in the payment list. */
const OLDER_MONTHS = 6

/** A month of all kader of a village, their load, and older claims on which somebody waits. */
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
  const months = monthsUpTo(month, OLDER_MONTHS)
  const all = await readPay(db, caller, { kader, months })
  const loads = await readLoads(db, { village, kader, month })
  return {
    today,
    village,
    month,
    treasurers: await readTreasurers(db, caller, { villages: [village], day: today }),
    kader: all.flatMap(({ kader: { id, name, posyandu }, months: by }) => {
      const [pay, load] = [by.get(month), loads.get(id)]
      return pay === undefined || load === undefined ? [] : [{ id, name, posyandu, load, ...pay }]
    }),
    older: all.flatMap(({ kader: { name }, months: by }) =>
      months
        .filter((one) => one !== month)
        .flatMap((one) => by.get(one)?.claims ?? [])
        .filter(({ claim, steps }) => {
          const now = claimNow(claim, steps)
          const isOpen = ['submitted', 'confirmed', 'verified'].includes(now.state)
          return isOpen || now.isDisputed
        })
        .map((file) => ({ ...file, name })),
    ),
  }
}

/** People and households of a Posyandu fall on its kader alike; hours are those of the months before this one. */
async function readLoads(
  db: Kysely<Tables>,
  {
    village,
    kader,
    month,
  }: {
    readonly village: string
    readonly kader: readonly PaidKader[]
    readonly month: Month
  },
) {
  const from = firstDayOf(monthsUpTo(month, LOAD_MONTHS + 1)[0] ?? month)
  const work = await readWork(db, kader, { from, before: firstDayOf(month) })
  const { rows } = await inScope(db, wholeVillage(village), (trx) =>
    sql<{ facility: string; people: number; households: number }>`
      select served.facility, count(*)::int as people,
        count(distinct person.household)::int as households
      from person join facility_area served on served.area = person.rt
      where person.village = ${village} and person.left_on is null
      group by served.facility`.execute(trx),
  )
  const burdens = kader.map(({ id, facility }) => {
    const post = rows.find((row) => row.facility === facility)
    const share = kader.filter((one) => one.facility === facility).length
    return {
      id,
      people: Math.round((post?.people ?? 0) / share),
      households: Math.round((post?.households ?? 0) / share),
      hours: hoursOf(ledgerOf(work.get(id) ?? [], [])),
    }
  })
  return new Map(loadsOf(burdens).map((load) => [load.id, load]))
}
