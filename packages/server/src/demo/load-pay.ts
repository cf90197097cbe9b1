import {
  firstDayOf,
  monthOf,
  nextMonth,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import type { PayActivity, PaySource } from '@jejaring/core/pay/activity'
import { sumOf } from '@jejaring/core/pay/rate'
import type { Unclaimed } from '@jejaring/core/pay/wire'
import type { Role } from '@jejaring/core/sync/account'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { insertClaim } from '../pay/claim.ts'
import { inPay } from '../pay/in-pay.ts'
import { paidKader } from '../pay/pay-kader.ts'
import { monthsUpTo, readPay } from '../pay/read-pay.ts'
import { LALANG } from './generate/belitung-timur.ts'
import { accountId } from './generate/staff.ts'
import { randomOf } from './generate/random.ts'
import { uuidOf } from './generate/stamps.ts'

/** Invented; Rp 250.000 a month from a village was reported of Kutai Kartanegara in 2024. */
const rates = [
  ['village', 'month', 250_000, 'APBDes, honor kader'],
  ['regency', 'month', 100_000, 'SK Bupati, tambahan insentif kader'],
  ['bok', 'home-visit', 25_000, 'RKA BOK, transpor kunjungan'],
  ['bok', 'meeting', 30_000, 'RKA BOK, transpor rapat'],
] as const satisfies readonly (readonly [PaySource, PayActivity, number, string])[]
const budgets = [
  ['village', 75_000_000, 'APBDes'],
  ['regency', 30_000_000, 'DPA Dinas Kesehatan'],
  ['bok', 40_000_000, 'RKA BOK'],
] as const satisfies readonly (readonly [PaySource, number, string])[]

/** Rates and budgets of a demo regency, and around its visitors the claims of the last two full months. */
export async function loadPay(
  db: Kysely<Tables>,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const posts = await db
    .selectFrom('facility')
    .where('kind', '=', 'posyandu')
    .where('village', 'is not', null)
    .select('village')
    .distinct()
    .execute()
  const villages = posts.flatMap(({ village }) => village ?? [])
  const dinas = callerOf('dinas', 'dinas', villages)
  const year = Number(today.slice(0, 4))
  // Of earlier months nothing is left to be claimed.
  const from_day = firstDayOf(claimedMonths(today)[0] ?? monthOf(today))
  const entered = { version: 1, entered_by: dinas.id, entered_at: now }
  const everywhere = <Row>(row: Row) => villages.map((village) => ({ village, ...row }))
  await inPay(db, dinas, async (trx) => {
    for (const [source, activity, amount, basis] of rates) {
      // The village pays for the month, the regency adds to it.
      const is_supplement = source === 'regency'
      const about = { source, activity, amount, basis, from_day, is_supplement }
      const rows = everywhere({ ...about, ...entered })
      await trx.insertInto('pay_rate').values(rows).execute()
    }
    for (const [source, amount, basis] of budgets) {
      const rows = everywhere({ source, amount, basis, year, ...entered })
      await trx.insertInto('pay_budget').values(rows).execute()
    }
  })
  await loadClaims(db, { today, now })
}

const callerOf = (username: string, role: Role, villages: readonly string[]): Caller => ({
  id: accountId(username),
  name: username,
  role,
  villages,
  seesNames: role !== 'dinas',
  scope: '',
})
const PUSKESMAS = `puskesmas_${LALANG.slice(0, 8)}`
const hands = [
  ['confirmed', callerOf(`bidan.pustu_${LALANG}`, 'pustu', [LALANG])],
  ['verified', callerOf(`kepala.${PUSKESMAS}`, 'head', [LALANG])],
  ['paid', callerOf(`perawat.${PUSKESMAS}`, 'puskesmas', [LALANG])],
] as const

/** The last two full months. */
const claimedMonths = (today: LocalDate): readonly Month[] =>
  monthsUpTo(monthOf(today), 3).slice(0, 2)

/** The older month is paid; of the last each kader's stands somewhere else. */
async function loadClaims(
  db: Kysely<Tables>,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const kader = await paidKader(db, { villages: [LALANG] })
  const months = claimedMonths(today)
  const [, [, reader]] = hands
  for (const [at, { kader: one, months: by }] of (
    await readPay(db, reader, { kader, months })
  ).entries()) {
    for (const [n, month] of months.entries()) {
      for (const open of by.get(month)?.unclaimed ?? []) {
        const id = uuidOf(randomOf('claim', one.id, month, open.source))
        const claim = { id, village: LALANG, kader: one.id, month, ...open, at: now.getTime() }
        const own = { ...callerOf('', 'kader', [LALANG]), id: one.id }
        await inPay(db, own, (trx) => insertClaim(trx, claim))
        const done = n === 0 ? 3 : at % 3
        await sign(db, { claim: id, open, on: firstDayOf(nextMonth(month)), done, now })
      }
    }
  }
}

async function sign(
  db: Kysely<Tables>,
  {
    claim,
    open,
    on,
    done,
    now,
  }: {
    readonly claim: string
    readonly open: Unclaimed
    readonly on: LocalDate
    readonly done: number
    readonly now: Date
  },
): Promise<void> {
  for (const [n, [step, caller]] of hands.slice(0, done).entries()) {
    const isPaid = step === 'paid'
    const row = {
      village: LALANG,
      claim,
      number: n + 1,
      step,
      struck: '[]',
      amount: isPaid ? sumOf(open.lines) : null,
      on_day: isPaid ? on : null,
      note: isPaid ? 'Daftar bayar, transfer bank' : '',
      said_by: caller.id,
      said_at: now,
    }
    await inPay(db, caller, (trx) => trx.insertInto('pay_claim_step').values(row).execute())
  }
}
