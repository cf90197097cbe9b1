import { dataKey } from './data-key.ts'

/**
 * A value as it lies on this device: a byte that says how, then its JSON as UTF-8. `SEALED`: 12 bytes of chance (the
 * IV), then AES-GCM under the data key of the deflated text: what is sealed cannot be made smaller by the browser's
 * tables any more, and was three times as large. `QUICK`: as `SEALED`, not deflated. `CLEAR`: deflated alone, where a page has no crypto because its address is neither https nor this
 * device itself.
 */
export type Sealed = Uint8Array<ArrayBuffer>

export const isSealed = (value: unknown): value is Sealed => value instanceof Uint8Array

const CLEAR = 0
const SEALED = 1
const QUICK = 2
const IV_BYTES = 12

/** Whether values can be sealed here: browsers hide their crypto from pages that came over an unsafe line. */
export function canSeal(): boolean {
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle
  return subtle !== undefined
}

/** @param value as JSON knows it; waits while the store is locked */
export async function seal(value: unknown): Promise<Sealed> {
  const small = await deflated(textOf(value))
  return canSeal() ? encrypted(SEALED, small) : joined(Uint8Array.of(CLEAR), small)
}

/** What somebody waits for: the visit that is saved, and the list that opens the app. */
export const sealQuickly = (value: unknown): Promise<Sealed> =>
  canSeal() ? encrypted(QUICK, textOf(value)) : seal(value)

const textOf = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(value))

async function encrypted(how: number, text: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const secret = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await dataKey(), text)
  return joined(Uint8Array.of(how), iv, new Uint8Array(secret))
}

const deflated = async (text: BufferSource): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await through(new CompressionStream('deflate-raw'), text))

/**
 * Waits while the store is locked.
 *
 * @throws when another key sealed it, or when it was damaged
 */
export async function unseal<Value>(sealed: Sealed): Promise<Value> {
  const inside = sealed[0] === CLEAR ? sealed.subarray(1) : await opened(sealed)
  const text =
    sealed[0] === QUICK ? inside : await through(new DecompressionStream('deflate-raw'), inside)
  return JSON.parse(new TextDecoder().decode(text))
}

function through(
  stream: CompressionStream | DecompressionStream,
  bytes: BufferSource,
): Promise<ArrayBuffer> {
  const into = stream.writable.getWriter()
  // What goes wrong on the way in comes out as well.
  Promise.all([into.write(bytes), into.close()]).catch(() => undefined)
  return new Response(stream.readable).arrayBuffer()
}

async function opened(sealed: Sealed): Promise<ArrayBuffer> {
  const iv = sealed.subarray(1, 1 + IV_BYTES)
  return crypto.subtle.decrypt(
    { name: 'AES-GCM', iv },
    await dataKey(),
    sealed.subarray(1 + IV_BYTES),
  )
}

function joined(...parts: readonly Uint8Array[]): Sealed {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
