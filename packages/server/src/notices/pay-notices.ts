import { monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Notice } from '@jejaring/core/notice/notice'
import { claimNow, type ClaimState } from '@jejaring/core/pay/claim'
import type { Role } from '@jejaring/core/sync/account'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { inPay } from '../pay/in-pay.ts'
import { readClaims } from '../pay/read-claims.ts'
import { monthsUpTo } from '../pay/read-pay.ts'
import { readTreasurers } from '../pay/read-treasurers.ts'

/** Which claims wait for whom. */
const awaited: Readonly<Partial<Record<Role, ClaimState>>> = {
  pustu: 'submitted',
  head: 'confirmed',
  puskesmas: 'verified',
}
const MONTHS = 6

/** Claims that wait for the account, in one line; for a kader what others did about the own ones. */
export async function readPayNotices(
  db: Kysely<Tables>,
  caller: Caller,
  today: LocalDate,
): Promise<readonly Notice[]> {
  const { role, id, villages } = caller
  const state = awaited[role]
  if (role !== 'kader' && state === undefined) return []
  // Of the staff of a Puskesmas claims wait for the treasurer.
  if (role === 'puskesmas') {
    const treasurers = await readTreasurers(db, caller, { villages, day: today })
    if (!treasurers.some(({ isOwn }) => isOwn)) return []
  }
  const [min = monthOf(today)] = monthsUpTo(monthOf(today), MONTHS)
  const own = role === 'kader' ? { kader: id } : {}
  const claims = await inPay(db, caller, (trx) => readClaims(trx, { villages, min, ...own }))
  if (role === 'kader') {
    return claims.flatMap(({ claim: { id: claim, month, source }, steps }) =>
      steps
        .filter(({ by }) => by !== id)
        .map(({ number, step, at }): Notice => {
          const about = { kind: 'claim-step', id: `${claim} ${number}`, at } as const
          return { ...about, month, source, step }
        }),
    )
  }
  const waiting = claims.filter(({ claim, steps }) => claimNow(claim, steps).state === state)
  const times = waiting.map(({ claim, steps }) => steps.at(-1)?.at ?? claim.at)
  if (times.length === 0) return []
  const at = Math.max(...times)
  return [{ kind: 'claims-waiting', id: `claims ${at}`, at, count: waiting.length }]
}
