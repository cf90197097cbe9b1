import { rules } from '@jejaring/core/catalogue/rules'
import type { Packet, Receiver } from '@jejaring/core/handover/packet'
import { toGive, type ToGive } from '@jejaring/core/handover/to-give'
import { subjectsOf, type Entry } from '@jejaring/core/journal/entry'
import { isOfSession } from '@jejaring/core/session/session-days'
import type { Me } from '@jejaring/core/sync/account'
import { database, type Waiting } from './database.ts'
import { now } from './device-clock.ts'
import { summarise } from './fold-in.ts'
import { showChange } from './index-of-people.ts'
import { mayDeliver } from './next-batch.ts'
import { countOutbox } from './outbox.ts'
import { entriesOf, openWaiting, signsOf } from './reading.ts'
import { keepSessions } from './sessions.ts'
import { sendSoon } from './sync.ts'
import { write } from './writing.ts'

/** What can be handed over: of this post, and not refused. What was handed over already comes after the rest. */
export async function handable(me: Me, to: Receiver): Promise<ToGive> {
  const rows = await database.outbox.toArray()
  const waiting = rows
    .map(signsOf)
    .filter((one) => one.refusal === undefined && one.passed === undefined && mayDeliver(one, me))
  const fresh = waiting.filter(({ handedAt }) => handedAt === undefined)
  const chosen = fresh.length > 0 ? fresh : waiting
  const ids = new Set(chosen.map(({ id }) => id))
  const opened = await openWaiting(rows.filter(({ id }) => ids.has(id)))
  return toGive(entriesOf(opened), { to, catalogue: rules })
}

export const packetOf = (me: Me, to: Receiver, entries: readonly Entry[]): Packet => ({
  format: 1,
  from: { name: me.name, facility: me.facility?.id ?? '' },
  to,
  at: now(),
  entries,
})

/** They stay here until there is a receipt: the other device may be lost on the way. */
export async function markHanded(entries: readonly Entry[]): Promise<void> {
  await write(showChange, async (writing) => {
    const here = await writing.waiting.get(entries.map(({ id }) => id))
    const handedAt = now()
    writing.waiting.put(here.map((one) => ({ ...one, handedAt })))
  })
}

/**
 * Keeps what a colleague handed over with this device's own undelivered entries: shown at once, delivered when there is
 * a line.
 *
 * @returns how many are new here
 */
export async function takeHanded(entries: readonly Entry[], from: string, me: Me): Promise<number> {
  const fresh = await write(showChange, async (writing) => {
    const ids = entries.map(({ id }) => id)
    const [waiting, delivered] = await Promise.all([
      writing.waiting.get(ids),
      database.delivered.bulkGet(ids),
    ])
    const known = new Set([...waiting, ...delivered].flatMap((one) => one?.id ?? []))
    const unknown = new Map(
      entries.flatMap((entry) => (known.has(entry.id) ? [] : [[entry.id, entry] as const])),
    )
    const fresh = [...unknown.values()]
    writing.waiting.put(fresh.map((entry) => waitingOf(entry, from, me)))
    await keepSessions(writing, fresh.filter(isOfSession))
    for (const village of new Set(fresh.map((entry) => entry.village))) {
      const own = fresh.filter((entry) => entry.village === village && !isOfSession(entry))
      await summarise(writing, village, own.flatMap(subjectsOf))
    }
    return fresh
  })
  await countOutbox()
  sendSoon()
  return fresh.length
}

function waitingOf(entry: Entry, from: string, { facility }: Me): Waiting {
  const [subject = entry.subject, other] = subjectsOf(entry)
  return {
    id: entry.id,
    village: entry.village,
    subject,
    ...(other === undefined ? {} : { other }),
    entry,
    from,
    ...(facility === undefined ? {} : { facility: facility.id }),
  }
}
