import { HANDOVER_LIMIT } from '@jejaring/core/handover/packet'

/** First line of the file; share sheets let text through where they stop what they do not know. */
const FIRST = 'JEJARING-1'

export function fileOf(packed: Uint8Array, name: string): File {
  const base64 = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
  return new File([`${FIRST}\n${base64}\n`], name, { type: 'text/plain' })
}

/** The packed packet of a file; undefined when it is another file. */
export async function packedIn(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (file.size > 2 * HANDOVER_LIMIT.packed) return undefined
  const [first, base64 = ''] = (await file.text()).split(/\r?\n/)
  if (first !== FIRST) return undefined
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    // No base64: cut off or changed on the way.
    return undefined
  }
}
