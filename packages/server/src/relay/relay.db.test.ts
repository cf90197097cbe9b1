import { addDays, localDate } from '@jejaring/core/calendar/local-date'
import type { Entry } from '@jejaring/core/journal/entry'
import type { PullAnswer, PushAnswer } from '@jejaring/core/sync/wire'
import { expect, test } from 'vitest'
import { inJournal } from '../db/scope.ts'
import { createApp } from '../http/app.ts'
import { openDesk, ORIGIN } from '../http/testing/desk.ts'
import { accounts, PASSWORD, rtsOf, villages } from '../http/testing/network.ts'
import { rebuildVillage } from '../journal/rebuild.ts'
import { device, newId, NOW, TODAY } from '../journal/testing/entries.ts'
import { exchange, type Above } from './exchange.ts'
import { admitRelay, relayOf, revokeRelay } from './relays.ts'
import { relayStatus } from './status.ts'
import { withdraw } from './withdraw.ts'

type Desk = Awaited<ReturnType<typeof openDesk>>

const village = villages.lalang
const [rt1 = ''] = rtsOf(village)
const upstream = await openDesk()
const relay = await openDesk({ relay: true })
const otherRelay = await openDesk({ relay: true })

const admitted = async (name: string): Promise<string> =>
  (await admitRelay(upstream.db, { name, facility: 'pustu-lalang' })) ?? ''
const token = await admitted('Laptop Pustu Lalang')
const otherToken = await admitted('Laptop kedua')

/** The server above, when the line is back after so many weeks. */
const above =
  (secret = token, weeks = 0): Above =>
  async (path, init = {}) => {
    const clock = () => new Date(NOW + weeks * 7 * 86_400_000)
    const headers = new Headers(init.headers)
    headers.set('authorization', `Bearer ${secret}`)
    return createApp({ ...upstream, clock }).request(`${ORIGIN}${path}`, { ...init, headers })
  }

const signedIn = new Map<string, string>()
async function cookieAt(desk: Desk, name: 'pustu' | 'kader'): Promise<string> {
  const key = `${[upstream, relay, otherRelay].indexOf(desk)} ${name}`
  const cookie = signedIn.get(key) ?? (await desk.signIn(name))
  signedIn.set(key, cookie)
  return cookie
}
async function push(desk: Desk, entries: readonly Entry[], who: 'pustu' | 'kader' = 'pustu') {
  const body = { village, device: 'phone1', entries }
  const cookie = await cookieAt(desk, who)
  const response = await desk.post('/api/sync/push', body, { cookie })
  expect(response.status).toBe(200)
  const answer: PushAnswer = JSON.parse(await response.text())
  return answer
}
async function pull(desk: Desk, after = 0): Promise<PullAnswer> {
  const response = await desk.get(
    `/api/sync/pull?village=${village}&after=${after}`,
    await cookieAt(desk, 'pustu'),
  )
  const answer: PullAnswer = JSON.parse(await response.text())
  return answer
}
const idsAt = async (desk: Desk) => (await pull(desk)).entries.map(({ id }) => id).toSorted()

/** Everything derived follows from the journal, whose numbers have no gap. */
async function isSound(desk: Desk): Promise<void> {
  expect(await rebuildVillage(desk, village, { check: true })).toEqual([])
  const { entries } = await pull(desk)
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1))
}

const midwife = device({ village, author: accounts.pustu.id, device: 'phone1' })
const kader = device({ village, author: accounts.kader.id, device: 'phone2' })

function family(write = midwife) {
  const [household, child] = [newId(), newId()]
  const entries = [
    write('household-registered', household, { rt: rt1, headName: 'Kepala', address: '' }),
    write('person-registered', child, {
      name: 'Ayu',
      sex: 'female',
      birthDate: localDate('2025-03-01'),
      household,
      relation: 'child',
      nik: '1906010101250001',
    }),
  ]
  return { child, entries }
}
const weighing = (child: string, write = midwife, on = TODAY) =>
  write(
    'encounter-recorded',
    child,
    {
      setting: 'posyandu',
      cadre: write === kader ? 'kader' : 'midwife',
      services: [{ service: 'child-growth', answers: { weight: 11.4 }, outcomes: {} }],
    },
    on,
  )

test('a relay that has met the server once lets in who works in its villages, and nobody else', async () => {
  await exchange(relay, above())
  const signIn = async (username: string) => {
    const body = { username, password: PASSWORD }
    return (await relay.post('/api/auth/sign-in/username', body)).status
  }
  expect([await signIn('kader'), await signIn('pustu')]).toEqual([200, 200])
  expect(await signIn('head')).toBe(401)
  expect(await signIn('puskesmas')).toBe(401)
  const places = JSON.parse(
    await (await relay.get('/api/places', await cookieAt(relay, 'pustu'))).text(),
  )
  expect(places.villages).toHaveLength(1)
  expect(places.neighbourhoods).toHaveLength(4)
})

test('what it takes without a line has a provisional receipt, and a lasting one weeks later', async () => {
  const before = await pull(relay)
  const { child, entries } = family()
  const visit = weighing(child, kader)
  const first = await push(relay, entries)
  expect(first.refusals).toEqual([])
  expect(first.receipts.every(({ provisional }) => provisional)).toBe(true)
  expect((await push(relay, [visit], 'kader')).receipts[0]?.provisional).toBe(true)
  expect((await push(relay, entries)).receipts).toEqual(first.receipts)
  expect(await relayStatus(relay)).toContain('3 wait for the line, 0 refused')

  await exchange(relay, above(token, 6))
  expect((await push(relay, entries)).receipts.some(({ provisional }) => provisional)).toBe(false)
  const after = await pull(relay)
  expect(after.settled).toBe((before.settled ?? 0) + 3)
  expect(after.scope).toBe(before.scope)
  expect(await idsAt(upstream)).toEqual(await idsAt(relay))
  expect((await pull(upstream)).scope).not.toBe(after.scope)
  await isSound(relay)
  await isSound(upstream)
  // The number itself went along, not only its last digits.
  const niks = await inJournal(upstream.pool, village, (client) => client.query('select from nik'))
  expect(niks.rowCount).toBe(1)
})

test('what others wrote meanwhile comes down, once, by whichever way it went up', async () => {
  const [direct, both, local] = [family(), family(), family()]
  await push(upstream, [...direct.entries, ...both.entries])
  await push(relay, [...both.entries, ...local.entries])
  await exchange(relay, above())
  await exchange(relay, above())
  expect(await idsAt(relay)).toEqual(await idsAt(upstream))
  expect((await push(relay, direct.entries)).receipts).toHaveLength(2)
  expect((await push(upstream, local.entries)).receipts).toHaveLength(2)
  await isSound(relay)
})

test('two relays of one village come to the same', async () => {
  await exchange(otherRelay, above(otherToken))
  const shared = family()
  await push(relay, shared.entries)
  await push(otherRelay, [...shared.entries, weighing(shared.child)])
  await push(relay, [weighing(shared.child, midwife, addDays(TODAY, -30))])
  await exchange(relay, above())
  await exchange(otherRelay, above(otherToken))
  await exchange(relay, above())
  const ids = await idsAt(upstream)
  expect(await idsAt(relay)).toEqual(ids)
  expect(await idsAt(otherRelay)).toEqual(ids)
  await isSound(otherRelay)
})

test('what the server refuses leaves the relay with all that built on it, and its device is told', async () => {
  const [lost, fine] = [family(kader), family()]
  const builtOn = weighing(lost.child)
  await push(relay, lost.entries, 'kader')
  await push(relay, [...fine.entries, builtOn])
  const { scope, settled = 0 } = await pull(relay)
  await upstream.db.deleteFrom('facility_area').where('area', '=', rt1).execute()

  await exchange(relay, above())
  const after = await pull(relay)
  expect(after.settled).toBe(settled + 5)
  expect(after.scope).not.toBe(scope)
  expect(await idsAt(relay)).toEqual(await idsAt(upstream))
  await isSound(relay)

  const told = await push(relay, [builtOn])
  expect(told.refusals).toEqual([{ id: builtOn.id, reason: 'unknown-person', field: 'subject' }])
  const [household] = lost.entries
  const again = { ...lost.entries[0], clock: weighing(lost.child).clock, author: accounts.pustu.id }
  if (household === undefined) throw new Error('a family has a household')
  const changed = JSON.parse(JSON.stringify(again))
  expect((await push(relay, [changed])).receipts[0]).toMatchObject({ provisional: true })
  await exchange(relay, above())
  expect(await idsAt(upstream)).toContain(household.id)
  await upstream.db
    .insertInto('facility_area')
    .values({ facility: 'posyandu-melati', area: rt1 })
    .execute()
  await exchange(relay, above())
})

test('where an entry reads otherwise above, the relay follows and keeps what waits', async () => {
  const waiting = family()
  await push(relay, waiting.entries)
  await inJournal(relay.pool, village, async (client) => {
    await client.query(
      `update entry set body = '{"services":[],"setting":"home","cadre":"kader"}'
       where village = $1 and kind = 'encounter-recorded'`,
      [village],
    )
    await client.query('update relay_village set cursor = 0 where village = $1', [village])
  })
  await exchange(relay, above())
  await isSound(relay)
  expect(await idsAt(relay)).toEqual(await idsAt(upstream))
  const visits = (await pull(relay)).entries.filter(({ kind }) => kind === 'encounter-recorded')
  expect(JSON.stringify(visits)).not.toContain('"services":[]')
})

test('what was withdrawn and not taken in again before the program ended is taken in at the next, without a line', async () => {
  const { entries } = family()
  await push(relay, entries)
  await withdraw(relay, village)
  expect(await idsAt(relay)).not.toContain(entries[0]?.id)
  const noLine: Above = () => Promise.reject(new Error('no line'))
  await expect(exchange(relay, noLine)).rejects.toThrow('no line')
  expect(await idsAt(relay)).toContain(entries[0]?.id)
  await exchange(relay, above())
  expect(await idsAt(relay)).toEqual(await idsAt(upstream))
  await isSound(relay)
})

test('a revoked relay is told nothing and passes nothing on', async () => {
  const known = await relayOf(upstream.db, otherToken)
  expect(known?.villages).toEqual([village])
  expect(await revokeRelay(upstream.db, known?.id ?? '')).toBe(true)
  await expect(exchange(otherRelay, above(otherToken))).rejects.toThrow('401')
  await expect(exchange(otherRelay, above(`${known?.id}.guessed`))).rejects.toThrow('401')
})

test('a relay asks for its own villages alone', async () => {
  const elsewhere = villages.gantung
  const asked = await above()(`/api/relay/journal?village=${elsewhere}&after=0`)
  expect(asked.status).toBe(403)
  const body = JSON.stringify({ village: elsewhere, device: 'relay', entries: [] })
  const headers = { 'content-type': 'application/json' }
  expect((await above()('/api/relay/push', { method: 'POST', body, headers })).status).toBe(403)
})

test('it does not speak for who works beyond its post', async () => {
  const forged = device({ village, author: accounts.head.id })
  const [household] = family(forged).entries
  const body = JSON.stringify({ village, device: 'relay', entries: [household] })
  const headers = { 'content-type': 'application/json' }
  const response = await above()('/api/relay/push', { method: 'POST', body, headers })
  expect(JSON.parse(await response.text())).toMatchObject({
    receipts: [],
    refusals: [{ id: household?.id, reason: 'outside-scope' }],
  })
})
