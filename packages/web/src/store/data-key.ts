import { atom } from 'nanostores'

/** Whether nothing of what lies sealed on this device can be read or written now. */
export const $locked = atom(true)

let held: CryptoKey | undefined
let waiting: readonly ((key: CryptoKey) => void)[] = []

/** The one key of this store (AES-GCM), as long as it is in memory; whoever asks before that waits until it is. */
export function dataKey(): Promise<CryptoKey> {
  if (held !== undefined) return Promise.resolve(held)
  return new Promise((resolve) => {
    waiting = [...waiting, resolve]
  })
}

export function setDataKey(key: CryptoKey): void {
  held = key
  const served = waiting
  waiting = []
  for (const resolve of served) resolve(key)
  $locked.set(false)
}

export function forgetDataKey(): void {
  held = undefined
  $locked.set(true)
}
