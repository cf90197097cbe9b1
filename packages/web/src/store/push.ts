import { rules } from '@jejaring/core/catalogue/rules'
import { subjectsOf, type Entry } from '@jejaring/core/journal/entry'
import { withoutNik } from '@jejaring/core/journal/mask-nik'
import { withoutSensitive } from '@jejaring/core/journal/without-sensitive'
import type { Me } from '@jejaring/core/sync/api'
import type { PushAnswer, Receipt, RefusalReason } from '@jejaring/core/sync/wire'
import { request } from '../session/request.ts'
import { database, type Waiting } from './database.ts'
import { deviceName, forgetStamps, now, sawServerTime, stamps } from './device-clock.ts'
import { foldIn, isOfSession, summarise } from './fold-in.ts'
import { showChange } from './index-of-people.ts'
import { afterProblem, nextBatch } from './next-batch.ts'
import { countOutbox } from './outbox.ts'
import { maySeeSensitive } from './own-catalogue.ts'

/** Entries in one request: small enough for a weak network, where a lost answer means sending all again. */
const BATCH = 100
/** Receipts kept for the delivery page. */
const KEPT = 500

/** What the server said of each entry. */
type Settlement = Pick<PushAnswer, 'receipts' | 'refusals'>

export type Outcome = 'done' | 'offline' | 'signed-out' | 'problem'

const tables = [
  database.outbox,
  database.people,
  database.households,
  database.summaries,
  database.houses,
  database.delivered,
  database.cursors,
  database.values,
]

/** Delivers what waits, village by village in the order it was written; stops when there is no way through. */
export async function pushAll(
  me: Me,
  progress: (done: number, of: number) => void,
): Promise<Outcome> {
  const stampedAnew = new Set<string>()
  const tried = new Set<string>()
  let done = 0
  let size = BATCH
  for (;;) {
    const outbox = await database.outbox.toArray()
    const batch = nextBatch(outbox, { me, tried, size })
    const [first] = batch
    if (first === undefined) return 'done'
    progress(done, done + outbox.length)
    const sentAt = Date.now()
    const answer = await request<PushAnswer>('/api/sync/push', {
      body: {
        village: first.village,
        device: await deviceName(),
        entries: batch.map(({ entry }) => entry),
      },
    })
    if (answer.kind === 'offline') return 'offline'
    if (answer.kind === 'problem') {
      const after = afterProblem(answer.problem, batch.length)
      if (after.kind === 'stop') return after.outcome
      if (after.kind === 'smaller') size = after.size
      else
        await settle(batch, refusedBy(batch, after.reason), { village: first.village, stampedAnew })
      continue
    }
    size = BATCH
    await sawServerTime(answer.value.serverTime, sentAt, Date.now())
    const ahead = await settle(batch, answer.value, { village: first.village, stampedAnew })
    // Sent again at once; a stamp refused twice is a matter for people.
    for (const id of ahead) stampedAnew.add(id)
    for (const { id } of batch) if (!ahead.includes(id)) tried.add(id)
    done += batch.length
    await countOutbox()
  }
}

const refusedBy = (batch: readonly Waiting[], reason: RefusalReason): Settlement => ({
  receipts: [],
  refusals: batch.map(({ id }) => ({ id, reason })),
})

/** @returns ids that were stamped ahead of the server's clock; they have new stamps now */
async function settle(
  batch: readonly Waiting[],
  answer: Settlement,
  { village, stampedAnew }: { readonly village: string; readonly stampedAnew: ReadonlySet<string> },
): Promise<readonly string[]> {
  const receipts = new Map(answer.receipts.map((receipt) => [receipt.id, receipt]))
  const refusals = new Map(answer.refusals.map((refusal) => [refusal.id, refusal]))
  const accepted = batch.filter(({ id }) => isForGood(receipts.get(id)))
  const passed = batch.filter(({ id }) => receipts.get(id)?.provisional === true)
  const ahead = batch.filter(
    ({ id }) => refusals.get(id)?.reason === 'clock-ahead' && !stampedAnew.has(id),
  )
  const refused = batch.filter(({ id }) => refusals.has(id) && !ahead.some((one) => one.id === id))
  const at = now()

  const change = await database.transaction('rw', tables, async () => {
    await database.outbox.bulkDelete(accepted.map(({ id }) => id))
    const folded = await foldIn(
      village,
      accepted.flatMap(({ entry }) => {
        const own = withoutNik(entry).entry
        // Delivered, the answers of a person are no longer this device's to keep.
        return maySeeSensitive() ? [own] : (withoutSensitive(own, rules) ?? [])
      }),
    )
    await database.delivered.bulkPut(
      accepted.map(({ id, subject, entry }) => ({
        id,
        subject,
        village,
        at,
        kind: entry.kind,
        seq: receipts.get(id)?.seq ?? 0,
      })),
    )
    await database.outbox.bulkPut(
      refused.map((one) => ({
        ...one,
        refusal: {
          ...refusals.get(one.id),
          reason: refusals.get(one.id)?.reason ?? 'malformed',
          at,
        },
      })),
    )
    const settled = (await database.cursors.get(village))?.settled
    await database.outbox.bulkPut(
      passed.map((one) => ({ ...one, passed: settled === undefined ? {} : { settled } })),
    )
    await stampAnew(ahead)
    await forgetOldReceipts()
    return summarise(village, everybodyIn(batch.map(({ entry }) => entry)), folded)
  })
  showChange(change)
  return ahead.map(({ id }) => id)
}

const isForGood = (receipt: Receipt | undefined): boolean =>
  receipt !== undefined && receipt.provisional !== true

const everybodyIn = (entries: readonly Entry[]): readonly string[] =>
  entries.filter((entry) => !isOfSession(entry)).flatMap(subjectsOf)

async function stampAnew(ahead: readonly Waiting[]): Promise<void> {
  if (ahead.length === 0) return
  await forgetStamps()
  const clocks = await stamps(ahead.length)
  await database.outbox.bulkPut(
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
