import type { RefusalReason } from '@jejaring/core/sync/wire'
import { database, type Waiting } from './database.ts'
import { stamps } from './device-clock.ts'
import type { Note } from './write-down.ts'

/* All of these are called inside of a transaction that has the outbox and the device's values. */

/** Refused because something it builds on was refused. */
const dependent: readonly RefusalReason[] = [
  'unknown-person',
  'unknown-household',
  'unknown-encounter',
]

/**
 * A correction or withdrawal of a visit that the server refused is none of its business: the visit on this device is
 * changed or removed instead.
 *
 * @returns false when the note is to be written down as usual
 */
export async function settleByNote(note: Note): Promise<boolean> {
  if (note.kind !== 'encounter-amended' && note.kind !== 'encounter-voided') return false
  const waiting = await database.outbox.get(note.body.encounter)
  if (waiting?.refusal === undefined || waiting.entry.kind !== 'encounter-recorded') return false
  if (note.kind === 'encounter-voided') {
    await database.outbox.bulkDelete([waiting.id, ...(await referralsFrom(waiting))])
    return true
  }
  const { encounter: _, ...body } = note.body
  await database.outbox.bulkDelete([...(await referralsFrom(waiting))])
  await release(waiting, { ...waiting.entry, on: note.on, body })
  return true
}

/** Sends it again, and what was refused only because of it. */
export async function release(waiting: Waiting, entry: Waiting['entry']): Promise<void> {
  const dependents = await database.outbox
    .filter(
      ({ id, village, refusal }) =>
        id !== waiting.id &&
        village === waiting.village &&
        refusal !== undefined &&
        dependent.includes(refusal.reason),
    )
    .toArray()
  const all = [{ ...waiting, entry }, ...dependents.toSorted(oldestFirst)]
  const clocks = await stamps(all.length)
  await database.outbox.bulkPut(
    all.map((one, place) => {
      const { refusal: _, ...rest } = one
      return { ...rest, entry: { ...rest.entry, clock: clocks[place] ?? rest.entry.clock } }
    }),
  )
}

const oldestFirst = (a: Waiting, b: Waiting): number => (a.entry.clock < b.entry.clock ? -1 : 1)

/** Referrals this visit had asked for and the server does not have. */
async function referralsFrom({ id, subject }: Waiting): Promise<readonly string[]> {
  const own = await database.outbox.where('subject').equals(subject).toArray()
  return own
    .filter(
      ({ entry, refusal }) =>
        refusal !== undefined &&
        entry.kind === 'referral-made' &&
        entry.body.because?.encounter === id,
    )
    .map((one) => one.id)
}
