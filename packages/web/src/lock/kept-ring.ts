import { database } from '../store/database.ts'
import { toBase64 } from './base64.ts'
import { newRing, type Ring } from './key-ring.ts'

const NAME = 'key-ring'
/** Where an earlier version of the app kept the key of the store. */
const EARLIER = 'data-key'

async function stored(): Promise<Ring | undefined> {
  const ring: Ring | undefined = await database.table('values').get(NAME)
  return ring
}

/** The ring of this phone, made at its first start; of two tabs that begin at once the first one's holds. */
export async function keptRing(): Promise<Ring> {
  return (await stored()) ?? keep(await newRing(await earlierKey()))
}

function keep(fresh: Ring): Promise<Ring> {
  return database.transaction('rw', database.values, async () => {
    const first = await stored()
    if (first !== undefined) return first
    await database.values.put(fresh, NAME)
    await database.values.delete(EARLIER)
    return fresh
  })
}

async function earlierKey(): Promise<string | undefined> {
  const key = await database.values.get(EARLIER)
  if (!(key instanceof CryptoKey)) return undefined
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', key)))
}

/** Reads, changes and writes in one go: another tab may have changed it. */
export function changeRing(how: (before: Ring) => Ring): Promise<Ring> {
  return database.transaction('rw', database.values, async () => {
    const before = await stored()
    if (before === undefined) throw new Error('the ring is made before it is changed')
    const after = how(before)
    await database.values.put(after, NAME)
    return after
  })
}
