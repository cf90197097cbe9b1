import type { Me } from '@jejaring/core/sync/account'
import { toBase64 } from './base64.ts'
import type { Tries } from './pin-wait.ts'

/** OWASP's advice of 2023 for PBKDF2 with SHA-256; under a second on the slowest phone we support. */
const ROUNDS = 600_000
const SALT_BYTES = 16
const IV_BYTES = 12
const AES = { name: 'AES-GCM', length: 256 } as const

type Bytes = Uint8Array<ArrayBuffer>

/** What lies behind somebody's PIN. */
export interface Secret {
  /** The key of this store: 32 bytes as base64. */
  readonly key: string
  /** Goes on with this person's session; absent when there was no line to ask for one. */
  readonly pass?: string
}

/** Somebody who opens this phone with a PIN of their own. */
export interface Holder {
  /** Who it is is known before the PIN: the name stands on the locked screen. */
  readonly me: Me
  readonly salt: Bytes
  /** The secret, sealed twice: by the PIN, then by the key that never leaves this browser. */
  readonly sealed: Bytes
  readonly tries?: Tries
}

/** Who opens the store of this phone, and how. */
export interface Ring {
  /** Made by this browser and given to nobody. */
  readonly bound: CryptoKey
  /** The key of the store as it is, as long as nobody has a PIN. */
  readonly open?: string
  readonly holders: readonly Holder[]
}

/** @param key of a store that has one already */
export async function newRing(key?: string): Promise<Ring> {
  const bound = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt'])
  const fresh = crypto.getRandomValues(new Uint8Array(32))
  return { bound, open: key ?? toBase64(fresh), holders: [] }
}

export const holderOf = (ring: Ring, id: string): Holder | undefined =>
  ring.holders.find(({ me }) => me.id === id)

/** The key that a PIN makes: slow on purpose, and kept in memory while its person works, for the next pass. */
export async function pinKeyOf(pin: string, salt: Bytes, iterations = ROUNDS): Promise<CryptoKey> {
  const text = new TextEncoder().encode(pin)
  const raw = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(how, raw, AES, false, ['encrypt', 'decrypt'])
}

export const newSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(SALT_BYTES))

/** Puts a secret behind somebody's PIN. */
export async function holderWith(
  { bound }: Ring,
  {
    me,
    salt,
    pinKey,
    secret,
  }: Pick<Holder, 'me' | 'salt'> & {
    readonly pinKey: CryptoKey
    readonly secret: Secret
  },
): Promise<Holder> {
  const text = new TextEncoder().encode(JSON.stringify(secret))
  return { me, salt, sealed: await locked(bound, await locked(pinKey, text)) }
}

/**
 * The ring with this person on it, in the place of an earlier PIN. Who sees other people is no longer on it: a phone
 * holds what one post may see. From here on the key of the store lies behind PINs alone.
 */
export function withHolder({ bound, holders }: Ring, holder: Holder): Ring {
  const { id, scope } = holder.me
  const others = holders.filter(({ me }) => me.id !== id && me.scope === scope)
  return { bound, holders: [...others, holder] }
}

export const withChanged = (ring: Ring, id: string, how: (before: Holder) => Holder): Ring => ({
  ...ring,
  holders: ring.holders.map((one) => (one.me.id === id ? how(one) : one)),
})

export const withoutHolder = (ring: Ring, id: string): Ring => ({
  ...ring,
  holders: ring.holders.filter(({ me }) => me.id !== id),
})

/** Undefined for a wrong PIN. */
export async function secretOf(
  { bound }: Ring,
  { sealed }: Holder,
  pinKey: CryptoKey,
): Promise<Secret | undefined> {
  try {
    return JSON.parse(new TextDecoder().decode(await opened(pinKey, await opened(bound, sealed))))
  } catch {
    // Another key does not open it: the PIN was another.
    return undefined
  }
}

async function locked(key: CryptoKey, text: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const secret = await crypto.subtle.encrypt({ name: AES.name, iv }, key, text)
  const whole = new Uint8Array(IV_BYTES + secret.byteLength)
  whole.set(iv)
  whole.set(new Uint8Array(secret), IV_BYTES)
  return whole
}

async function opened(key: CryptoKey, whole: Bytes): Promise<Bytes> {
  const iv = whole.slice(0, IV_BYTES)
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: AES.name, iv }, key, whole.slice(IV_BYTES)),
  )
}
