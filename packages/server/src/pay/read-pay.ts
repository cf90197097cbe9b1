import {
  addMonths,
  firstDayOf,
  monthOf,
  nextMonth,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import { ledgerOf, type LedgerLine } from '@jejaring/core/pay/ledger'
import { unclaimedOf } from '@jejaring/core/pay/unclaimed'
import type { Addition, ClaimFile, PayMonth } from '@jejaring/core/pay/wire'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { inPay, namesOf } from './in-pay.ts'
import { membersOfVillages, paidOnOf } from './kader-tasks.ts'
import type { PaidKader } from './pay-kader.ts'
import { readAdditions } from './read-additions.ts'
import { holding, readClaims, type StoredClaim } from './read-claims.ts'
import { readKeptRates } from './read-rates.ts'
import { readWork } from './read-work.ts'

export interface KaderPay {
  readonly kader: PaidKader
  /** By month, each of those that were asked for. */
  readonly months: ReadonlyMap<Month, PayMonth>
}

/**
 * Work, additions, claims and what could still be claimed of kader of one village. Work of days on which the register of
 * staff has no task for the kader stands in no ledger: it is only counted.
 *
 * @param months asked for, without gaps, the oldest first
 */
export async function readPay(
  db: Kysely<Tables>,
  caller: Caller,
  asked: { readonly kader: readonly PaidKader[]; readonly months: readonly Month[] },
): Promise<readonly KaderPay[]> {
  const { kader, months } = asked
  const [min, max = min] = [months[0], months.at(-1)]
  const village = kader[0]?.village
  if (min === undefined || max === undefined || village === undefined) return []
  const span = { from: firstDayOf(min), before: firstDayOf(nextMonth(max)) }
  const ids = kader.map(({ id }) => id)
  const work = await readWork(db, kader, span)
  const { rates, claims, additions } = await inPay(db, caller, async (trx) => ({
    rates: await readKeptRates(trx, [village]),
    claims: await readClaims(trx, { villages: [village], min, max }),
    additions: await readAdditions(trx, { village, kader: ids, ...span }),
  }))
  const names = await namesOf(db, [
    ...claims.flatMap(({ steps }) => steps.map(({ by }) => by)),
    ...additions.flatMap(({ by, answer }) => (answer === undefined ? [by] : [by, answer.by])),
  ])
  const called = (account: string) => names.get(account) ?? ''
  const paidOn = paidOnOf(await membersOfVillages(db, [village]))
  return kader.map((one) => {
    const own = additions.filter((addition) => addition.kader === one.id)
    const approved = own.filter(({ answer }) => answer?.isApproved === true)
    const ledgerWhere = (isPaid: boolean) => {
      const isOf = ({ on }: { readonly on: LocalDate }) => paidOn(one.id, on) === isPaid
      return ledgerOf((work.get(one.id) ?? []).filter(isOf), approved.filter(isOf))
    }
    const ledger = ledgerWhere(true)
    const offTask = ledgerWhere(false).filter(({ activity }) => activity !== 'month')
    const all = claims.filter(({ claim }) => claim.kader === one.id)
    const held = holding(all)
    const monthlyOf = (month: Month): PayMonth => {
      const lines = ledger.filter(({ on }) => monthOf(on) === month)
      const unpaid = offTask.filter(({ on }) => monthOf(on) === month).length
      return {
        month,
        work: lines,
        ...(unpaid === 0 ? {} : { offTask: unpaid }),
        unclaimed: unclaimedOf(lines, rates, held),
        claims: all
          .filter(({ claim }) => claim.month === month)
          .map((claim) => fileOf(claim, lines, called)),
        additions: own
          .filter(({ on }) => monthOf(on) === month)
          .map(({ by, answer, ...addition }): Addition => ({
            ...addition,
            by: called(by),
            isOwn: by === caller.id,
            ...(answer === undefined ? {} : { answer: { ...answer, by: called(answer.by) } }),
          })),
      }
    }
    return { kader: one, months: new Map(months.map((month) => [month, monthlyOf(month)])) }
  })
}

function fileOf(
  { claim, steps }: StoredClaim,
  ledger: readonly LedgerLine[],
  called: (account: string) => string,
): ClaimFile {
  return {
    claim,
    steps: steps.map((step) => ({ ...step, name: called(step.by) })),
    gone: [...goneFrom(claim.lines, ledger)],
  }
}

/** Claimed lines that the ledger no longer holds as they were claimed. */
export function goneFrom(
  claimed: readonly LedgerLine[],
  ledger: readonly LedgerLine[],
): ReadonlySet<string> {
  const now = new Map(ledger.map(({ key, quantity }) => [key, quantity]))
  return new Set(claimed.flatMap(({ key, quantity }) => (now.get(key) === quantity ? [] : [key])))
}

/** The month and those before it, the oldest first. */
export const monthsUpTo = (month: Month, count: number): readonly Month[] =>
  Array.from({ length: count }, (_, n) => monthOf(addMonths(firstDayOf(month), n + 1 - count)))
