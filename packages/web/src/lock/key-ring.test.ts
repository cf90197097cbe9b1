import { beforeAll, expect, test } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { Me } from '@jejaring/core/sync/account'
import {
  holderOf,
  holderWith,
  newRing,
  newSalt,
  pinKeyOf as slowPinKeyOf,
  secretOf,
  withHolder,
  type Ring,
} from './key-ring.ts'

const worker = (id: string, scope = 'melati'): Me => ({
  id,
  name: id,
  role: 'kader',
  villages: [],
  seesNames: true,
  scope,
  demo: false,
  today: localDate('2026-11-22'),
})
/** As slow as need be for a test. */
const pinKeyOf = (pin: string, salt: Uint8Array<ArrayBuffer>) => slowPinKeyOf(pin, salt, 1000)
const [salt, other] = [newSalt(), newSalt()]
const secret = { key: 'the key of the store', pass: 'of Rosmiati' }
let ring: Ring
let pins: Readonly<Record<'right' | 'wrong' | 'elsewhere', CryptoKey>>

beforeAll(async () => {
  const [right, wrong, elsewhere] = await Promise.all([
    pinKeyOf('370415', salt),
    pinKeyOf('370416', salt),
    pinKeyOf('370415', other),
  ])
  pins = { right, wrong, elsewhere }
  const fresh = await newRing('the key of the store')
  const holder = await holderWith(fresh, {
    me: worker('Rosmiati'),
    salt,
    pinKey: right,
    secret,
  })
  ring = withHolder(fresh, holder)
})

const open = async (id: string, pinKey: CryptoKey, by = ring) => {
  const holder = holderOf(ring, id)
  return holder && secretOf(by, holder, pinKey)
}

test('the right PIN opens, a wrong one and the same PIN of somebody else do not', async () => {
  expect(await open('Rosmiati', pins.right)).toEqual(secret)
  expect(await open('Rosmiati', pins.wrong)).toBeUndefined()
  expect(await open('Rosmiati', pins.elsewhere)).toBeUndefined()
})

test('copied to another phone the right PIN does not open it', async () => {
  expect(await open('Rosmiati', pins.right, await newRing())).toBeUndefined()
})

test('behind a PIN the key of the store lies nowhere open', () => {
  expect(ring.open).toBeUndefined()
  expect(Object.keys(ring).toSorted()).toEqual(['bound', 'holders'])
  expect(new TextDecoder('latin1').decode(holderOf(ring, 'Rosmiati')?.sealed)).not.toContain(
    secret.key,
  )
})

test('a colleague has a PIN of her own for the same store, and not the first one’s session', async () => {
  const pinKey = await pinKeyOf('804261', other)
  const hers = { key: secret.key, pass: 'of Sumiati' }
  const shared = withHolder(
    ring,
    await holderWith(ring, { me: worker('Sumiati'), salt: other, pinKey, secret: hers }),
  )
  const holder = holderOf(shared, 'Sumiati')
  expect(holder && (await secretOf(shared, holder, pinKey))).toEqual(hers)
  expect(holderOf(shared, 'Rosmiati')).toBeDefined()
})

test('who sees other people is no longer on the phone when somebody of another post begins', async () => {
  const midwife = await holderWith(ring, {
    me: worker('Bidan Sari', 'all of the village'),
    salt,
    pinKey: pins.right,
    secret,
  })
  expect(withHolder(ring, midwife).holders.map(({ me }) => me.name)).toEqual(['Bidan Sari'])
})
