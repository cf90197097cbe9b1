import type { LocalDate, Month } from '@jejaring/core/calendar/local-date'
import { paySources, type PaySource } from '@jejaring/core/pay/activity'
import { claimNow } from '@jejaring/core/pay/claim'
import type { Payable, PaymentList } from '@jejaring/core/pay/wire'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readVillages } from '../places/read-villages.ts'
import type { Sheet } from '../targets/sheet-file.ts'
import { inPay, namesOf } from './in-pay.ts'
import { paidKader } from './pay-kader.ts'
import { readClaims } from './read-claims.ts'
import { readTreasurers } from './read-treasurers.ts'

/** What a source is to pay or has paid for a month: claims that were verified, by village and kader. */
export async function readPaymentList(
  db: Kysely<Tables>,
  caller: Caller,
  {
    month,
    source,
    today,
  }: {
    readonly month: Month
    readonly source: PaySource
    readonly today: LocalDate
  },
): Promise<PaymentList> {
  const { villages } = caller
  const all = await inPay(db, caller, (trx) =>
    readClaims(trx, { villages, min: month, max: month }),
  )
  const found = all.filter(({ claim }) => claim.source === source)
  const names = await namesOf(
    db,
    found.map(({ claim }) => claim.kader),
  )
  const places = new Map((await readVillages(db, villages)).map((one) => [one.code, one.name]))
  const posts = new Map((await paidKader(db, { villages })).map((one) => [one.id, one.posyandu]))
  const payable = found.flatMap(({ claim, steps }): readonly Payable[] => {
    const { state, claimed, approved, paid, isDisputed } = claimNow(claim, steps)
    if (state !== 'verified' && state !== 'paid') return []
    const payments = steps.filter(({ step }) => step === 'paid')
    const paidOn = payments.at(-1)?.on
    return [
      {
        village: claim.village,
        villageName: places.get(claim.village) ?? claim.village,
        kader: names.get(claim.kader) ?? '',
        posyandu: posts.get(claim.kader) ?? '',
        month,
        source,
        claim: claim.id,
        steps: steps.length,
        state,
        claimed,
        approved,
        paid,
        ...(paidOn === undefined ? {} : { paidOn }),
        proof: payments.map(({ note }) => note).join('; '),
        ...(isDisputed ? { isDisputed } : {}),
      },
    ]
  })
  const place = (one: Payable) => `${one.villageName} ${one.posyandu} ${one.kader}`
  return {
    today,
    month,
    source,
    treasurers: await readTreasurers(db, caller, { villages, day: today }),
    payable: payable.toSorted((a, b) => place(a).localeCompare(place(b), 'id')),
  }
}

/** The list with its sums, as it is signed. */
export function paymentSheet({ month, source, payable }: PaymentList): Sheet {
  const sum = (of: 'claimed' | 'approved' | 'paid') =>
    payable.reduce((total, one) => total + one[of], 0)
  return {
    name: `Bayar ${month} ${paySources[source].id}`,
    head: [
      'No',
      'Desa',
      'Posyandu',
      'Kader',
      'Bulan',
      'Sumber',
      'Diajukan',
      'Disetujui',
      'Dibayar',
      'Tanggal bayar',
      'Bukti',
      'Tanda tangan',
    ],
    rows: [
      ...payable.map((one, at) => [
        at + 1,
        one.villageName,
        one.posyandu,
        one.kader,
        one.month,
        paySources[one.source].id,
        one.claimed,
        one.approved,
        one.paid,
        one.paidOn ?? '',
        one.proof,
        one.isDisputed === true ? 'Disanggah: jangan dibayar dulu' : '',
      ]),
      ['', 'Jumlah', '', '', '', '', sum('claimed'), sum('approved'), sum('paid'), '', '', ''],
    ],
  }
}
