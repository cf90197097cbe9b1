import { database } from './database.ts'
import { setDataKey } from './data-key.ts'
import { canSeal } from './seal.ts'

const NAME = 'data-key'

/**
 * Opens the store with a key that this browser made. It can be read once more, by us alone, when it goes behind a PIN.
 * Made once; of two tabs that begin at once the first one's holds.
 */
export async function openWithDeviceKey(): Promise<void> {
  if (!canSeal()) return
  const known = await stored()
  setDataKey(known ?? (await kept(await made())))
}

const made = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])

const stored = async (): Promise<CryptoKey | undefined> => {
  const value = await database.values.get(NAME)
  return value instanceof CryptoKey ? value : undefined
}

const kept = (key: CryptoKey): Promise<CryptoKey> =>
  database.transaction('rw', database.values, async () => {
    const first = await stored()
    if (first !== undefined) return first
    await database.values.put(key, NAME)
    return key
  })
