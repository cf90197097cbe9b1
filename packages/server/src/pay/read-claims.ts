import type { Month } from '@jejaring/core/calendar/local-date'
import { claimNow, holdsLines, type Claim, type ClaimStep } from '@jejaring/core/pay/claim'
import type { KaderClaims } from '@jejaring/core/pay/wire'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

export interface StoredClaim {
  readonly claim: Claim
  readonly steps: readonly ClaimStep[]
}
interface Which {
  readonly villages: readonly string[]
  readonly id?: string
  readonly kader?: string
  /** Closed. */
  readonly min?: Month
  readonly max?: Month
}

/** Claims with their steps, the oldest first, as far as the transaction may see them. */
export async function readClaims(
  trx: Transaction<Tables>,
  { villages, id, kader, min, max }: Which,
): Promise<readonly StoredClaim[]> {
  const claims = await trx
    .selectFrom('pay_claim')
    .where('village', '=', sql<string>`any(${villages}::text[])`)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .$if(kader !== undefined, (query) => query.where('kader', '=', kader ?? ''))
    .$if(min !== undefined, (query) => query.where('month', '>=', sql<Month>`${min}`))
    .$if(max !== undefined, (query) => query.where('month', '<=', sql<Month>`${max}`))
    .selectAll()
    .orderBy('month')
    .orderBy('claimed_at')
    .orderBy('id')
    .execute()
  const ids = claims.map((claim) => claim.id)
  const rows = await trx
    .selectFrom('pay_claim_step')
    .where('village', '=', sql<string>`any(${villages}::text[])`)
    .where('claim', '=', sql<string>`any(${ids}::uuid[])`)
    .selectAll()
    .orderBy('number')
    .execute()
  const steps = new Map<string, ClaimStep[]>(ids.map((one) => [one, []]))
  for (const { claim, step, number, struck, amount, on_day, note, said_by, said_at } of rows) {
    steps.get(claim)?.push({
      number,
      step,
      by: said_by,
      struck,
      ...(amount === null ? {} : { amount }),
      ...(on_day === null ? {} : { on: on_day }),
      note,
      at: said_at.getTime(),
    })
  }
  return claims.map(({ claimed_at, ...claim }) => ({
    claim: { ...claim, at: claimed_at.getTime() },
    steps: steps.get(claim.id) ?? [],
  }))
}

/** Those that keep their lines. */
export const holding = (claims: readonly StoredClaim[]): readonly Claim[] =>
  claims.flatMap(({ claim, steps }) => (holdsLines(claimNow(claim, steps)) ? [claim] : []))

/** How the claims of one kader stand, without those that were taken back. */
export async function readKaderClaims(
  trx: Transaction<Tables>,
  {
    village,
    kader,
    months,
  }: {
    readonly village: string
    readonly kader: string
    readonly months: readonly Month[]
  },
): Promise<KaderClaims> {
  const [min] = months
  const all = await readClaims(trx, {
    villages: [village],
    kader,
    ...(min === undefined ? {} : { min }),
  })
  return {
    months,
    claims: all.flatMap(({ claim: { month, source, lines }, steps }) => {
      const { state, approved, paid } = claimNow({ lines }, steps)
      return holdsLines({ state }) ? [{ month, source, state, approved, paid }] : []
    }),
  }
}
