import type { FieldWorkers, Invitation } from '@jejaring/core/sync/devices'
import { expect, test } from 'vitest'
import { cookieOf, openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'

const desk = await openDesk()
const pull = `/api/sync/pull?village=${villages.lalang}`

/** A phone of that name asks, in a session or without one. */
const ask = (device: string, path: string, cookie = '', undelivered = 0) =>
  desk.app.request(`${ORIGIN}${path}`, {
    headers: {
      cookie,
      'x-jejaring-device': device,
      'x-jejaring-undelivered': String(undelivered),
    },
  })
const workersSeenBy = async (cookie: string, q = ''): Promise<FieldWorkers> =>
  JSON.parse(await (await desk.get(`/api/devices?q=${q}`, cookie)).text())
const devicesOf = async (cookie: string, account: string) =>
  (await workersSeenBy(cookie)).workers.find(({ id }) => id === account)?.devices

test('a midwife sees the phones of her kader, when they were heard of and what lies on them', async () => {
  const [kader, pustu] = [await desk.signIn('kader'), await desk.signIn('pustu')]
  expect((await ask('phoneA', pull, kader, 3)).status).toBe(200)
  const expected = { id: 'phoneA', lastContact: desk.clock().getTime() }
  expect(await devicesOf(pustu, accounts.kader.id)).toEqual([{ ...expected, undelivered: 3 }])
  await ask('phoneA', pull, kader, 0)
  expect(await devicesOf(pustu, accounts.kader.id)).toEqual([{ ...expected, undelivered: 0 }])
})

test('a phone that two share stands under both, each with the name of the other', async () => {
  const [kader, pustu] = [await desk.signIn('kader'), await desk.signIn('pustu')]
  await ask('shared', pull, kader)
  await ask('shared', pull, pustu)
  const sharedOf = async (account: string) =>
    (await devicesOf(pustu, account))?.find(({ id }) => id === 'shared')?.sharedWith
  const named = await desk.db
    .selectFrom('account_user')
    .where('id', 'in', [accounts.kader.id, accounts.pustu.id])
    .select(['id', 'name'])
    .execute()
  const nameOf = (account: string) => named.find(({ id }) => id === account)?.name
  expect(await sharedOf(accounts.kader.id)).toEqual([nameOf(accounts.pustu.id)])
})

test('a phone that nobody is signed in on is not noted', async () => {
  expect((await ask('phoneB', pull)).status).toBe(401)
  const noted = desk.db.selectFrom('account_device').where('id', '=', 'phoneB')
  expect(await noted.selectAll().execute()).toEqual([])
})

test('who works elsewhere is neither seen, nor invited, nor has a phone revoked', async () => {
  const [kader, elsewhere] = [await desk.signIn('kader'), await desk.signIn('kepala.gantung')]
  await ask('phoneC', pull, kader)
  expect((await workersSeenBy(elsewhere)).workers).toEqual([])
  const post = (path: string, body: object) => desk.post(path, body, { cookie: elsewhere })
  const { id: account } = accounts.kader
  expect((await post('/api/devices/invite', { account })).status).toBe(404)
  expect((await post('/api/devices/revoke', { device: 'phoneC' })).status).toBe(404)
  expect((await ask('phoneC', pull, kader)).status).toBe(200)
})

test('nobody is invited to the account of a desk, nor a midwife by another', async () => {
  const invite = async (as: string, { id: account }: { readonly id: string }) => {
    const cookie = await desk.signIn(as)
    return (await desk.post('/api/devices/invite', { account }, { cookie })).status
  }
  expect(await invite('admin', accounts.head)).toBe(404)
  expect(await invite('pustu', accounts.pustu)).toBe(404)
  expect(await invite('head', accounts.pustu)).toBe(200)
})

test('a revoked phone is told so whatever it asks, and its session ends at once, even when it hides its name', async () => {
  const [lost, kept] = [await desk.signIn('kader'), await desk.signIn('kader')]
  const cookie = await desk.signIn('pustu')
  await ask('lost', pull, lost)
  await ask('kept', pull, kept)
  const revoked = await desk.post('/api/devices/revoke', { device: 'lost' }, { cookie })
  expect(revoked.status).toBe(200)
  for (const path of [pull, '/api/me', '/api/demo']) {
    const answer = await ask('lost', path)
    expect(await answer.json()).toMatchObject({ type: 'device-revoked', status: 403 })
  }
  expect((await desk.get(pull, lost)).status).toBe(401)
  expect((await ask('kept', pull, kept)).status).toBe(200)
})

test('an invitation signs in once, as whom it was made for; a newer one takes its place', async () => {
  const cookie = await desk.signIn('pustu')
  const invite = async (): Promise<Invitation> => {
    const { id: account } = accounts.kader
    const answer = await desk.post('/api/devices/invite', { account }, { cookie })
    return JSON.parse(await answer.text())
  }
  const use = ({ code }: Pick<Invitation, 'code'>) => desk.post('/api/invitations/use', { code })
  const [first, second] = [await invite(), await invite()]
  expect((await use(first)).status).toBe(404)
  const answer = await use(second)
  expect(answer.status).toBe(200)
  const me = await desk.get('/api/me', cookieOf(answer))
  expect(await me.json()).toMatchObject({ id: accounts.kader.id, role: 'kader' })
  expect((await use(second)).status).toBe(404)
  expect((await use({ code: 'invented' })).status).toBe(404)

  const late = await invite()
  const earlier = new Date(desk.clock().getTime() - 1)
  await desk.db.updateTable('account_invitation').set({ expires_at: earlier }).execute()
  expect((await use(late)).status).toBe(404)
  const kept = await desk.db.selectFrom('account_invitation').select('digest').execute()
  expect(kept.map(({ digest }) => digest.toString())).not.toContain(late.code)
})
