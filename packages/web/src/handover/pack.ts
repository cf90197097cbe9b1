import { fromBase32, toBase32 } from '@jejaring/core/handover/base32'
import { HANDOVER_LIMIT, type Packet } from '@jejaring/core/handover/packet'

/*
 * Packed: 16 bytes of salt, 12 of nonce, then the packet's JSON, gzipped and encrypted with AES-256-GCM. The key comes
 * from a code of 50 bits by PBKDF2: slow enough that a file gone astray is not opened by trying.
 */
const SALT = 16
const NONCE = 12
const ITERATIONS = 100_000

/** Letters without doubt when told aloud. */
const CODE_LETTERS = 10

export function newCode(): string {
  return toBase32(crypto.getRandomValues(new Uint8Array(7))).slice(0, CODE_LETTERS)
}

/** As it is shown: `ABCDE FGHIJ`. */
export const spacedCode = (code: string): string => `${code.slice(0, 5)} ${code.slice(5)}`

/** What somebody typed, or undefined while it is no code. Of letters that look like digits only one kind occurs. */
export function codeFrom(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('0', 'O')
    .replaceAll('1', 'I')
    .replaceAll('8', 'B')
  const isCode = code.length === CODE_LETTERS && fromBase32(code) !== undefined
  return isCode ? code : undefined
}

export async function pack(packet: Packet, code: string): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT))
  const iv = crypto.getRandomValues(new Uint8Array(NONCE))
  const json = new TextEncoder().encode(JSON.stringify(packet))
  const zipped = await through(json, new CompressionStream('gzip'))
  const key = await keyOf(code, salt, 'encrypt')
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, zipped)
  const packed = new Uint8Array(SALT + NONCE + sealed.byteLength)
  packed.set(salt)
  packed.set(iv, SALT)
  packed.set(new Uint8Array(sealed), SALT + NONCE)
  return packed
}

/** What was packed; undefined for a wrong code, a broken file or one that is too large. Nothing in it is believed yet. */
export async function unpack(packed: Uint8Array<ArrayBuffer>, code: string): Promise<unknown> {
  if (packed.length <= SALT + NONCE || packed.length > HANDOVER_LIMIT.packed) return undefined
  const key = await keyOf(code, packed.slice(0, SALT), 'decrypt')
  const iv = packed.slice(SALT, SALT + NONCE)
  try {
    const zipped = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv },
      key,
      packed.slice(SALT + NONCE),
    )
    const json = await through(zipped, new DecompressionStream('gzip'))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))
  } catch {
    // A wrong code and a broken file look the same, and lead to the same answer.
    return undefined
  }
}

async function keyOf(code: string, salt: BufferSource, use: KeyUsage): Promise<CryptoKey> {
  const text = new TextEncoder().encode(code)
  const raw = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  )
}

/** @throws RangeError when more comes out than a packet may hold: a small file can unfold to gigabytes */
async function through(
  bytes: BufferSource,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const out = new Response(bytes).body?.pipeThrough(stream)
  const reader = out?.getReader()
  for (;;) {
    const read = await reader?.read()
    if (read?.value === undefined) break
    length += read.value.length
    if (length > HANDOVER_LIMIT.bytes) {
      await reader?.cancel()
      throw new RangeError('too large for a packet')
    }
    chunks.push(read.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
