import type { Me } from '@jejaring/core/sync/account'
import type { PushAnswer, RefusalReason } from '@jejaring/core/sync/wire'
import { request } from '../session/request.ts'
import { database, type WaitingRow } from './database.ts'
import { deviceName, sawServerTime } from './device-clock.ts'
import { file, tellSurroundings } from './filing.ts'
import { afterProblem, nextBatch } from './next-batch.ts'
import { countOutbox } from './outbox.ts'
import { entriesOf, openWaiting, signsOf } from './reading.ts'
import type { Settlement } from './settle.ts'

/** Entries in one request: small enough for a weak network, where a lost answer means sending all again. */
const BATCH = 100
export type Outcome = 'done' | 'offline' | 'signed-out' | 'problem'

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
    const next = nextBatch(outbox.map(signsOf), { me, tried, size })
    const [first] = next
    if (first === undefined) return 'done'
    if (done === 0) await tellSurroundings()
    const ids = next.map(({ id }) => id)
    const entries = entriesOf(await openWaiting(rowsOf(outbox, ids)))
    const sent = { village: first.village, ids, stampedAnew }
    progress(done, done + outbox.length)
    const sentAt = Date.now()
    const answer = await request<PushAnswer>('/api/sync/push', {
      body: { village: first.village, device: await deviceName(), entries },
    })
    if (answer.kind === 'offline') return 'offline'
    if (answer.kind === 'problem') {
      const after = afterProblem(answer.problem, ids.length)
      if (after.kind === 'stop') return after.outcome
      if (after.kind === 'smaller') size = after.size
      else await file('settle', { sent, answer: refusedBy(ids, after.reason) })
      continue
    }
    size = BATCH
    await sawServerTime(answer.value.serverTime, sentAt, Date.now())
    const ahead = await file('settle', { sent, answer: answer.value })
    // Sent again at once; a stamp refused twice is a matter for people.
    for (const id of ahead) stampedAnew.add(id)
    for (const id of ids) if (!ahead.includes(id)) tried.add(id)
    done += ids.length
    await countOutbox()
  }
}

const refusedBy = (ids: readonly string[], reason: RefusalReason): Settlement => ({
  receipts: [],
  refusals: ids.map((id) => ({ id, reason })),
})

/** In the order of the ids. */
function rowsOf(rows: readonly WaitingRow[], ids: readonly string[]): readonly WaitingRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
