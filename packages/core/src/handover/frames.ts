import { fromBase32, toBase32 } from './base32.ts'
import { HANDOVER_LIMIT } from './packet.ts'

/**
 * A packed packet as a chain of short texts, one QR code each, shown over and over: `JJ1:CHAIN:CODE:3:17:DATA`. Whoever
 * sees the codes has the key as well, as whoever stands beside the two phones sees their screens.
 */
export interface Chain {
  readonly id: string
  readonly code: string
  readonly total: number
  /** By place, in whatever order they came. */
  readonly parts: Readonly<Record<number, string>>
}

/** Letters in one code: small enough squares for the camera of a cheap phone. */
const LETTERS = 720
const MOST_FRAMES = Math.ceil((HANDOVER_LIMIT.packed * 8) / 5 / LETTERS)
const PATTERN = /^JJ1:([A-Z2-7]{8}):([A-Z2-7]{10}):(\d{1,3}):(\d{1,3}):([A-Z2-7]{1,720})$/

/** @param id 8 letters of base32 that tell this chain from others */
export function framesOf(packed: Uint8Array, id: string, code: string): readonly string[] {
  const text = toBase32(packed)
  const total = Math.ceil(text.length / LETTERS)
  // All of one length, so that the picture does not jump.
  const each = Math.ceil(text.length / total)
  return Array.from({ length: total }, (_, at) => {
    const data = text.slice(at * each, (at + 1) * each)
    return `JJ1:${id}:${code}:${at + 1}:${total}:${data}`
  })
}

/**
 * The chain with one more code; the same chain when it was known or is no code of ours. The code of another chain begins
 * anew: somebody else is shown to the camera.
 */
export function takeFrame(chain: Chain | undefined, text: string): Chain | undefined {
  const [, id, code, place, of, data] = PATTERN.exec(text) ?? []
  if (id === undefined || code === undefined || data === undefined) return chain
  const [at, total] = [Number(place), Number(of)]
  if (at < 1 || at > total || total > MOST_FRAMES) return chain
  const isSame = chain?.id === id && chain.code === code && chain.total === total
  if (isSame && chain.parts[at] !== undefined) return chain
  return { id, code, total, parts: { ...(isSame ? chain.parts : {}), [at]: data } }
}

export const framesTaken = ({ parts }: Chain): number => Object.keys(parts).length

/** Places not seen yet, from 1: a giver may be asked to stop at one of them. */
export const missingFrames = ({ parts, total }: Chain): readonly number[] =>
  Array.from({ length: total }, (_, at) => at + 1).filter((at) => parts[at] === undefined)

/** The packed packet, once every code was seen. */
export function packedOf(chain: Chain): Uint8Array<ArrayBuffer> | undefined {
  if (missingFrames(chain).length > 0) return undefined
  const text = Array.from({ length: chain.total }, (_, at) => chain.parts[at + 1] ?? '').join('')
  return fromBase32(text)
}
