import * as v from 'valibot'
import type { Entry } from '../journal/entry.ts'
import type { Me } from '../sync/account.ts'
import { readEntry } from '../sync/read-entry.ts'

/** What one device hands over to another at once: with more, nobody waits for the chain of QR codes. */
export const HANDOVER_LIMIT = {
  entries: 200,
  /** Of the packet as JSON. */
  bytes: 1_000_000,
  /** Packed and encrypted. */
  packed: 300_000,
} as const

/** Entries by way of another device. The shape is read by apps of other versions. */
export interface Packet {
  readonly format: 1
  /** Who gives, and the post the entries were written for. */
  readonly from: { readonly name: string; readonly facility: string }
  /** For a kader nothing is in it that she must not see. */
  readonly to: Receiver
  /** Milliseconds since 1970. */
  readonly at: number
  readonly entries: readonly unknown[]
}
export const receivers = ['kader', 'worker'] as const
export type Receiver = (typeof receivers)[number]

const packetSchema = v.object({
  format: v.literal(1),
  from: v.object({
    name: v.pipe(v.string(), v.maxLength(120)),
    facility: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  }),
  to: v.picklist(receivers),
  at: v.pipe(v.number(), v.finite()),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(HANDOVER_LIMIT.entries)),
})

export const packetTroubles = [
  /** No packet, or one from an app newer than this one. */
  'unreadable',
  /** Nothing in it belongs to where this user works. */
  'other-post',
  /** It may hold what a kader must not see. */
  'for-worker',
] as const
export type PacketTrouble = (typeof packetTroubles)[number]

export type ReadPacket =
  | { readonly kind: 'trouble'; readonly because: PacketTrouble }
  | {
      readonly kind: 'read'
      readonly from: string
      readonly entries: readonly Entry[]
      /** Not taken: of a kind not known here, unreadable, or of elsewhere. The giver still has them. */
      readonly left: number
    }

/**
 * What of a packet this user takes: colleagues of one post from each other, and a health worker of a Pustu from the kader
 * of her villages.
 */
export function readPacket(
  value: unknown,
  me: Pick<Me, 'role' | 'facility' | 'villages'>,
): ReadPacket {
  const shape = v.safeParse(packetSchema, value)
  if (!shape.success) return { kind: 'trouble', because: 'unreadable' }
  const { from, to, entries: raw } = shape.output
  if (to === 'worker' && me.role === 'kader') return { kind: 'trouble', because: 'for-worker' }
  const mine = new Set(me.villages.map(({ code }) => code))
  const isOurs = from.facility === me.facility?.id || me.role === 'pustu'
  const read = raw.map(readEntry)
  const entries = read.flatMap((one) =>
    'entry' in one && mine.has(one.entry.village) ? [one.entry] : [],
  )
  if (!isOurs) return { kind: 'trouble', because: 'other-post' }
  if (entries.length === 0 && raw.length > 0) {
    const isLater = read.some(({ kind }) => kind === 'later-kind')
    return { kind: 'trouble', because: isLater ? 'unreadable' : 'other-post' }
  }
  return { kind: 'read', from: from.name, entries, left: raw.length - entries.length }
}
