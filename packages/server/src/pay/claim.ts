import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { stepTrouble, type Claim, type StepTrouble } from '@jejaring/core/pay/claim'
import { sumOf } from '@jejaring/core/pay/rate'
import type { NewClaim, NewClaimStep } from '@jejaring/core/pay/wire'
import type { Kysely, Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { inPay } from './in-pay.ts'
import { paidKader } from './pay-kader.ts'
import { readClaims, type StoredClaim } from './read-claims.ts'
import { goneFrom, readPay } from './read-pay.ts'
import { readTreasurers } from './read-treasurers.ts'

/** Somebody else has written since, or the sum is no longer what the kader saw. */
type Conflict = 'conflict'

/** A kader claims what a source pays of a month's work and nobody has claimed yet; of the same id once. */
export async function makeClaim(
  db: Kysely<Tables>,
  caller: Caller,
  { id, month, source, total, at }: NewClaim & { readonly at: Date },
): Promise<'claimed' | 'nothing' | Conflict> {
  const [kader] = await paidKader(db, { villages: caller.villages, account: caller.id })
  if (kader === undefined) return 'nothing'
  const { village } = kader
  const known = await inPay(db, caller, (trx) => readClaims(trx, { villages: [village], id }))
  const [same] = known
  if (same !== undefined) {
    return same.claim.month === month && same.claim.source === source ? 'claimed' : 'conflict'
  }
  const [pay] = await readPay(db, caller, { kader: [kader], months: [month] })
  const open = pay?.months.get(month)?.unclaimed.find((one) => one.source === source)
  if (open === undefined) return 'nothing'
  if (sumOf(open.lines) !== total) return 'conflict'
  const { lines } = open
  const claim = { village, id, kader: caller.id, month, source, lines, at: at.getTime() }
  try {
    await inPay(db, caller, (trx) => insertClaim(trx, claim))
    return 'claimed'
  } catch (error) {
    // Two phones of one kader at once: the whole second claim is undone.
    if (error instanceof ClaimedAlready || isTwice(error)) return 'conflict'
    throw error
  }
}

/** Writes a claim and takes its lines. @throws ClaimedAlready when one of them is another claim's */
export async function insertClaim(trx: Transaction<Tables>, claim: Claim): Promise<void> {
  const { id, village, kader, month, source, lines, at } = claim
  await trx
    .insertInto('pay_claim')
    .values({
      village,
      id,
      kader,
      month,
      source,
      lines: JSON.stringify(lines),
      claimed_at: new Date(at),
    })
    .execute()
  const held = await trx
    .insertInto('pay_held')
    .values(
      lines.map(({ key, supplement }) => ({
        village,
        kader,
        source,
        line: key,
        claim: id,
        is_supplement: supplement !== undefined,
      })),
    )
    .onConflict((taken) => taken.doNothing())
    .returning('line')
    .execute()
  if (held.length < lines.length) throw new ClaimedAlready()
}
class ClaimedAlready extends Error {}
const isTwice = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'

/** Confirms, verifies, pays, returns, disputes …; the same step sent again changes nothing. */
export async function takeStep(
  db: Kysely<Tables>,
  caller: Caller,
  { today, ...step }: NewClaimStep & { readonly at: Date; readonly today: LocalDate },
): Promise<'taken' | 'unknown' | Conflict | StepTrouble> {
  const { village, claim: id, number } = step
  const read = (trx: Transaction<Tables>) => readClaims(trx, { villages: [village], id })
  const [found] = await inPay(db, caller, read)
  if (found === undefined) return 'unknown'
  const last = found.steps[number - 1]
  if (last !== undefined) return isSame(last, step, caller.id) ? 'taken' : 'conflict'
  if (number !== found.steps.length + 1) return 'conflict'
  const gone = await goneNow(db, caller, found)
  const treasurers = await readTreasurers(db, caller, { villages: [village], day: today })
  const signer = { ...caller, isTreasurer: treasurers.some(({ isOwn }) => isOwn) }
  const trouble = stepTrouble({ ...found, gone }, signer, step)
  if (trouble !== undefined) return trouble
  return inPay(db, caller, async (trx) => {
    const written = await trx
      .insertInto('pay_claim_step')
      .values({
        village,
        claim: id,
        number,
        step: step.step,
        struck: JSON.stringify(step.struck),
        amount: step.amount ?? null,
        on_day: step.on ?? null,
        note: step.note,
        said_by: caller.id,
        said_at: step.at,
      })
      .onConflict((same) => same.doNothing())
      .returning('number')
      .execute()
    if (written.length === 0) return 'conflict'
    if (step.step === 'returned' || step.step === 'withdrawn') {
      await trx
        .deleteFrom('pay_held')
        .where('village', '=', village)
        .where('claim', '=', id)
        .execute()
    }
    return 'taken'
  })
}

function isSame(
  { step, by, struck, amount, on, note }: StoredClaim['steps'][number],
  asked: NewClaimStep,
  account: string,
): boolean {
  const texts = [step, by, struck.join('\n'), amount ?? 0, on ?? '', note].join('\t')
  const { struck: again, amount: sum = 0, on: day = '' } = asked
  return texts === [asked.step, account, again.join('\n'), sum, day, asked.note].join('\t')
}

async function goneNow(
  db: Kysely<Tables>,
  caller: Caller,
  { claim }: StoredClaim,
): Promise<ReadonlySet<string>> {
  const kader = await paidKader(db, { villages: [claim.village], account: claim.kader })
  const [pay] = await readPay(db, caller, { kader, months: [claim.month] })
  // Who is no kader any more was one when the claim was made.
  return pay === undefined
    ? new Set()
    : goneFrom(claim.lines, pay.months.get(claim.month)?.work ?? [])
}
