import { takeBack } from './take-back.ts'
import { database } from './database.ts'
import { today } from './device-clock.ts'
import { openWaiting } from './reading.ts'
import { writeDown, type Note } from './write-down.ts'

/**
 * Takes back what one visit to a house wrote down: out of the outbox as long as the server has none of it, by entries that
 * say so afterwards.
 *
 * @param ids of its entries
 */
export async function takeBackVisit(ids: readonly string[]): Promise<'taken' | 'sending'> {
  const taken = await takeBack(ids)
  if (taken !== 'sent') return taken
  const [delivered, waiting] = await Promise.all([
    database.delivered.bulkGet([...ids]),
    database.outbox.bulkGet([...ids]).then((rows) => openWaiting(rows.flatMap((row) => row ?? []))),
  ])
  const known = [...delivered, ...waiting.map((one) => ({ ...one, kind: one.entry.kind }))]
  await writeDown(known.flatMap((one) => (one === undefined ? [] : takenBack(one))))
  return 'taken'
}

interface Known {
  readonly id: string
  readonly kind: Note['kind']
  readonly subject: string
  readonly village: string
}

function takenBack({ id, kind, subject, village }: Known): readonly Note[] {
  const common = { village, subject, on: today() }
  if (kind === 'encounter-recorded') {
    const body = { encounter: id, reason: 'salah catat' }
    return [{ ...common, kind: 'encounter-voided', body }]
  }
  if (kind === 'visit-done') return [{ ...common, kind: 'visit-withdrawn', body: { visit: id } }]
  if (kind === 'person-died' || kind === 'person-moved') {
    return [{ ...common, kind: 'person-returned', body: { entry: id } }]
  }
  if (kind === 'referral-made') {
    const body = { referral: id, answer: '', withdrawn: true } as const
    return [{ ...common, kind: 'referral-answered', body }]
  }
  return []
}
