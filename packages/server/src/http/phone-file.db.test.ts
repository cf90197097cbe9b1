import { createCipheriv, randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { PHONE_FILE, type ImportedEntries } from '@jejaring/core/sync/devices'
import type { Entry } from '@jejaring/core/journal/entry'
import { expect, test } from 'vitest'
import { device, newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, rtsOf, villages } from './testing/network.ts'

const desk = await openDesk()
const [midwife, elsewhere] = [await desk.signIn('pustu'), await desk.signIn('kepala.gantung')]
const PHONE = 'broken'
const key = randomBytes(32)
await keep(await desk.signIn('kader'))
const write = device({ village: villages.lalang, author: accounts.kader.id, device: PHONE })

/** The kader has worked on it, and the server keeps what opens it. */
async function keep(cookie: string): Promise<void> {
  const answer = await desk.app.request(`${ORIGIN}/api/devices/key`, {
    method: 'PUT',
    body: JSON.stringify({ key: key.toString('base64') }),
    headers: {
      cookie,
      'content-type': 'application/json',
      origin: ORIGIN,
      'x-jejaring-device': PHONE,
    },
  })
  expect(answer.status).toBe(200)
}

/** As the phone writes it: sealed as everything that lies on it. */
function fileOf(entries: readonly Entry[], by: Buffer = key): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', by, nonce)
  const small = deflateRawSync(JSON.stringify({ format: 1, entries }))
  const body = [Buffer.of(1), nonce, cipher.update(small), cipher.final(), cipher.getAuthTag()]
  return `${PHONE_FILE}\n${PHONE}\n${Buffer.concat(body).toString('base64')}\n`
}
const hand = (file: string, cookie = midwife) =>
  desk.post('/api/devices/import', { file }, { cookie })
const taken = async (file: string): Promise<ImportedEntries> =>
  JSON.parse(await (await hand(file)).text())
const household = (rt: string) =>
  write('household-registered', newId(), { rt, headName: 'Kepala', address: '' })
const [near = ''] = rtsOf(villages.lalang)

test('what lies in the file of a broken phone comes in with receipts in its author’s name, and once', async () => {
  const home = household(near)
  const person = write('person-registered', newId(), {
    name: 'Anak',
    sex: 'female',
    birthDate: home.on,
    household: home.subject,
    relation: 'child',
  })
  const first = await taken(fileOf([person, home]))
  expect(first.entries.map(({ id }) => id)).toEqual([home.id, person.id])
  for (const { seq, by } of first.entries) {
    expect(seq).toBeGreaterThan(0)
    expect(by).toBe(accounts.kader.name)
  }
  expect(await taken(fileOf([home, person]))).toEqual(first)
})

test('what the author may not write is refused with its reason, and the rest is taken', async () => {
  const far = { ...household(near), village: villages.gantung }
  const sound = household(near)
  const { entries } = await taken(fileOf([far, sound]))
  expect(entries.find(({ id }) => id === far.id)).toMatchObject({ reason: 'outside-scope' })
  expect(entries.find(({ id }) => id === sound.id)?.reason).toBeUndefined()
})

test('nobody reads the file of a phone of another place, one sealed otherwise, or one cut off', async () => {
  const file = fileOf([household(near)])
  expect((await hand(file, elsewhere)).status).toBe(404)
  expect((await hand(fileOf([household(near)], randomBytes(32)))).status).toBe(404)
  expect((await hand(file.slice(0, -20))).status).toBe(404)
  expect((await hand(file.replace(PHONE, 'another'))).status).toBe(404)
})

test('the file of a phone that was revoked is worth nothing', async () => {
  const file = fileOf([household(near)])
  await desk.post('/api/devices/revoke', { device: PHONE }, { cookie: midwife })
  expect((await hand(file)).status).toBe(404)
})
