import { rules } from '@jejaring/core/catalogue/rules'
import { subjectsOf, type Entry } from '@jejaring/core/journal/entry'
import { withoutNik } from '@jejaring/core/journal/mask-nik'
import { withoutSensitive } from '@jejaring/core/journal/without-sensitive'
import { isOfSession } from '@jejaring/core/session/session-days'
import type { PushAnswer, Receipt } from '@jejaring/core/sync/wire'
import type { Change } from './change.ts'
import { database, type Waiting } from './database.ts'
import { forgetStamps, now, stamps } from './device-clock.ts'
import { foldIn, summarise } from './fold-in.ts'
import { heldTogether, isHeld } from './held.ts'
import { maySeeSensitive } from './own-catalogue.ts'
import { entriesOf } from './reading.ts'
import { write, type Writing } from './writing.ts'

/** Receipts kept for the delivery page. */
const KEPT = 500

/** What the server said of each entry. */
export type Settlement = Pick<PushAnswer, 'receipts' | 'refusals'>
export interface Sent {
  readonly village: string
  readonly ids: readonly string[]
  /** A stamp refused twice is a matter for people. */
  readonly stampedAnew: ReadonlySet<string>
}

/** @returns ids that were stamped ahead of the server's clock; they have new stamps now */
export async function settle(
  { village, ids, stampedAnew }: Sent,
  answer: Settlement,
  show: (change: Change) => void,
): Promise<readonly string[]> {
  const receipts = new Map(answer.receipts.map((receipt) => [receipt.id, receipt]))
  const at = now()
  const ahead = await write(show, async (writing) => {
    const held = await writing.waitingThat(
      (one) => one.village === village && !ids.includes(one.id) && isHeld(one.refusal?.reason),
    )
    const refusals = new Map(
      heldTogether(answer.refusals, held.length > 0).map((refusal) => [refusal.id, refusal]),
    )
    const batch = await writing.waiting.get(ids)
    const accepted = batch.filter(({ id }) => isForGood(receipts.get(id)))
    const passed = batch.filter(({ id }) => receipts.get(id)?.provisional === true)
    const ahead = batch.filter(
      ({ id }) => refusals.get(id)?.reason === 'clock-ahead' && !stampedAnew.has(id),
    )
    const settled = (await database.cursors.get(village))?.settled
    writing.waiting.drop(accepted.map(({ id }) => id))
    writing.waiting.put(
      batch.flatMap((one) => {
        const refusal = refusals.get(one.id)
        return refusal === undefined || ahead.includes(one)
          ? []
          : [{ ...one, refusal: { ...refusal, at } }]
      }),
    )
    writing.waiting.put(
      passed.map((one) => ({ ...one, passed: settled === undefined ? {} : { settled } })),
    )
    await stampAnew(writing, ahead)
    writing.keepDelivered(
      accepted.map(({ id, subject, entry }) => ({
        id,
        subject,
        village,
        at,
        kind: entry.kind,
        seq: receipts.get(id)?.seq ?? 0,
      })),
    )
    await foldIn(writing, village, accepted.flatMap(keptOf))
    await summarise(writing, village, everybodyIn(entriesOf(batch)))
    return ahead
  })
  await forgetOldReceipts()
  return ahead.map(({ id }) => id)
}

const isForGood = (receipt: Receipt | undefined): boolean =>
  receipt !== undefined && receipt.provisional !== true

/** Delivered, the answers of a person are no longer a kader's device's to keep. */
function keptOf({ entry }: Waiting): readonly Entry[] {
  const own = withoutNik(entry).entry
  const kept = maySeeSensitive() ? own : withoutSensitive(own, rules)
  return kept === undefined ? [] : [kept]
}

const everybodyIn = (entries: readonly Entry[]): readonly string[] =>
  entries.filter((entry) => !isOfSession(entry)).flatMap(subjectsOf)

async function stampAnew(writing: Writing, ahead: readonly Waiting[]): Promise<void> {
  if (ahead.length === 0) return
  await forgetStamps(writing)
  const clocks = await stamps(writing, ahead.length)
  writing.waiting.put(
    ahead.map((one, place) => ({
      ...one,
      entry: { ...one.entry, clock: clocks[place] ?? one.entry.clock },
    })),
  )
}

async function forgetOldReceipts(): Promise<void> {
  const extra = (await database.delivered.count()) - KEPT
  if (extra > 0) await database.delivered.orderBy('at').limit(extra).delete()
}
