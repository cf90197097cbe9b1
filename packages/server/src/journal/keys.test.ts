import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { keysOf, masterSecret } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'jejaring-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))
const keys = keysOf(Buffer.alloc(32, 1))
const others = keysOf(Buffer.alloc(32, 2))

it('what is sealed is read again by the same installation only, and only untouched', () => {
  const sealed = keys.seal('0019060101900001')
  expect(sealed.toString('latin1')).not.toContain('0001')
  expect(keys.open(sealed)).toBe('0019060101900001')
  expect(keys.seal('0019060101900001')).not.toEqual(sealed)
  expect(() => others.open(sealed)).toThrow()
  sealed[30] = (sealed[30] ?? 0) ^ 1
  expect(() => keys.open(sealed)).toThrow()
})

it('a look-up finds the same text and differs between installations', () => {
  expect(keys.lookup('1')).toEqual(keys.lookup('1'))
  expect(keys.lookup('1')).not.toEqual(keys.lookup('2'))
  expect(keys.lookup('1')).not.toEqual(others.lookup('1'))
})

it('the master secret is made once, for its owner only', () => {
  const secret = masterSecret(folder, undefined)
  expect(secret).toHaveLength(32)
  expect(masterSecret(folder, undefined)).toEqual(secret)
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
  expect(masterSecret(folder, 'ab'.repeat(32))).toEqual(Buffer.alloc(32, 0xab))
})

it('a secret that is none is said so, not used', () => {
  expect(() => masterSecret(folder, 'short')).toThrow('JEJARING_KEY')
  writeFileSync(join(folder, 'secret.key'), '')
  expect(() => masterSecret(folder, undefined)).toThrow('secret.key')
})
