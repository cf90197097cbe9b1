import type { Entry } from '@jejaring/core/journal/entry'
import { readEntry, type ReadEntry } from '@jejaring/core/sync/read-entry'
import type { Refusal } from '@jejaring/core/sync/wire'
import { digestOf } from './digest.ts'
import { withoutNik } from '@jejaring/core/journal/mask-nik'

/** A well-formed entry as it will be stored. */
export interface Incoming {
  readonly entry: Entry
  readonly digest: Buffer
  /** Only here, until it is stored unreadable. */
  readonly nik?: string
}
export interface ReadBatch {
  /** In an order in which each comes after what it speaks of. */
  readonly incoming: readonly Incoming[]
  readonly refusals: readonly Refusal[]
}

/** Checks the shape of each entry by itself, so that a bad one does not stop the others. */
export function readBatch(raw: readonly unknown[]): ReadBatch {
  const refusals: Refusal[] = []
  const incoming = new Map<string, Incoming>()
  for (const [index, candidate] of raw.entries()) {
    const shape = readEntry(candidate)
    if (shape.kind !== 'entry') {
      refusals.push({ id: idOf(candidate, index), ...refusalOf(shape) })
      continue
    }
    const { entry, nik } = withoutNik(shape.entry)
    const read = { entry, digest: digestOf(entry), ...(nik === undefined ? {} : { nik }) }
    const twin = incoming.get(entry.id)
    if (twin === undefined) incoming.set(entry.id, read)
    else if (!isSame(twin, read)) refusals.push({ id: entry.id, reason: 'id-taken' })
  }
  return { incoming: [...incoming.values()].toSorted(byDependence), refusals }
}

const isSame = (a: Incoming, b: Incoming): boolean => a.digest.equals(b.digest) && a.nik === b.nik

/** An entry without a readable id is named by its place in the batch. */
function idOf(candidate: unknown, index: number): string {
  const id =
    typeof candidate === 'object' && candidate !== null && 'id' in candidate
      ? candidate.id
      : undefined
  return typeof id === 'string' && id.length <= 60 ? id : `entries.${index}`
}

/** What is stored is understood: an entry with more waits on its device for the update of this server. */
const refusalOf = (read: Exclude<ReadEntry, { kind: 'entry' }>): Omit<Refusal, 'id'> =>
  read.kind === 'malformed'
    ? { reason: 'malformed', ...(read.field === undefined ? {} : { field: read.field }) }
    : { reason: 'from-newer-app' }

/** Devices may send in any order; what is registered comes before what happened, that before what corrects it. */
const ranks = {
  'household-registered': 0,
  'household-changed': 1,
  'household-observed': 1,
  'person-registered': 2,
  'person-changed': 3,
  'person-arrived': 3,
  'birth-settled': 5,
  'arrival-withdrawn': 4,
  'persons-told-apart': 3,
  'persons-merged': 4,
  'merge-undone': 5,
  'session-opened': 4,
  'session-closed': 4,
  'session-counselled': 5,
  'session-counselling-withdrawn': 6,
  'problem-reported': 4,
  'problem-followed-up': 5,
  'encounter-recorded': 4,
  'referral-made': 5,
  'service-booked': 5,
  'encounter-amended': 6,
  'encounter-voided': 6,
  'referral-received': 6,
  'referral-answered': 6,
  'booking-cancelled': 6,
  'person-died': 6,
  'person-moved': 6,
  'person-returned': 7,
  'visit-assigned': 7,
  'attendance-marked': 5,
  'attendance-withdrawn': 6,
  'visit-done': 7,
  'visit-withdrawn': 8,
  'reaction-reported': 7,
  'reaction-withdrawn': 8,
} as const satisfies Record<Entry['kind'], number>

const byDependence = (a: Incoming, b: Incoming): number => ranks[a.entry.kind] - ranks[b.entry.kind]
