import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** An answer that many get at the same time: written and packed once. */
export interface PackedJson {
  readonly text: string
  readonly packed: Uint8Array<ArrayBuffer>
}

const pack = promisify(gzip)

export async function packedJson(value: unknown): Promise<PackedJson> {
  const text = JSON.stringify(value)
  return { text, packed: Uint8Array.from(await pack(text)) }
}

/** As the asker can read it. */
export function answerPacked({ text, packed }: PackedJson, accepted: string | undefined): Response {
  const type = { 'content-type': 'application/json' }
  const isPacked = accepted?.includes('gzip') === true
  return isPacked
    ? new Response(packed, {
        headers: { ...type, 'content-encoding': 'gzip', vary: 'accept-encoding' },
      })
    : new Response(text, { headers: type })
}
