import { dataKey } from './data-key.ts'

/**
 * A value as it lies on this device: a byte that says how, then its JSON as UTF-8. `SEALED`: 12 bytes of chance
 * (the IV), then AES-GCM under the data key. `CLEAR`: as it is, where a page has no crypto because its address is
 * neither https nor this device itself.
 */
export type Sealed = Uint8Array<ArrayBuffer>

export const isSealed = (value: unknown): value is Sealed => value instanceof Uint8Array

const CLEAR = 0
const SEALED = 1
const IV_BYTES = 12

/** Whether values can be sealed here: browsers hide their crypto from pages that came over an unsafe line. */
export function canSeal(): boolean {
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle
  return subtle !== undefined
}

/** @param value as JSON knows it; waits while the store is locked */
export const seal = (value: unknown): Promise<Sealed> =>
  sealText(new TextEncoder().encode(JSON.stringify(value)))

async function sealText(text: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  if (!canSeal()) return joined(Uint8Array.of(CLEAR), text)
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const secret = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await dataKey(), text)
  return joined(Uint8Array.of(SEALED), iv, new Uint8Array(secret))
}

/**
 * Waits while the store is locked.
 *
 * @throws when another key sealed it, or when it was damaged
 */
export async function unseal<Value>(sealed: Sealed): Promise<Value> {
  const bytes = sealed[0] === CLEAR ? sealed.subarray(1) : await opened(sealed)
  return JSON.parse(new TextDecoder().decode(bytes))
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
