import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { $locked, forgetDataKey, setDataKey } from './data-key.ts'
import { seal, sealQuickly, unseal } from './seal.ts'

const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
let key: CryptoKey
beforeAll(async () => {
  key = await newKey()
})

test('what was sealed reads as it was written', async () => {
  setDataKey(key)
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const written: unknown = JSON.parse(JSON.stringify(value))
      expect(await unseal(await seal(written))).toEqual(written)
      expect(await unseal(await sealQuickly(written))).toEqual(written)
    }),
  )
})

test('what is large takes less room than its text', async () => {
  setDataKey(key)
  const names = Array.from({ length: 500 }, (_, at) => ({ name: `Siti ${at}` }))
  const sealed = await seal(names)
  expect(sealed.length).toBeLessThan(JSON.stringify(names).length / 2)
  expect(await unseal(sealed)).toEqual(names)
})

test('a name can be read nowhere in what lies on the device, and never lies there twice alike', async () => {
  setDataKey(key)
  const [one, other] = [await seal({ name: 'Siti Aminah' }), await seal({ name: 'Siti Aminah' })]
  expect(new TextDecoder('latin1').decode(one)).not.toContain('Siti')
  expect(one).not.toEqual(other)
})

test('a changed byte and another key are noticed', async () => {
  setDataKey(key)
  const sealed = await seal('Siti Aminah')
  const changed = Uint8Array.from(sealed, (byte, at) =>
    at === sealed.length - 1 ? byte ^ 1 : byte,
  )
  await expect(unseal(changed)).rejects.toThrow()
  setDataKey(await newKey())
  await expect(unseal(sealed)).rejects.toThrow()
})

test('who asks a locked store waits until it is open again', async () => {
  setDataKey(key)
  const sealed = await seal('Siti Aminah')
  forgetDataKey()
  expect($locked.get()).toBe(true)
  const read = unseal(sealed)
  expect(await Promise.race([read, new Promise((done) => setTimeout(done, 20, 'waits'))])).toBe(
    'waits',
  )
  setDataKey(key)
  expect(await read).toBe('Siti Aminah')
})
