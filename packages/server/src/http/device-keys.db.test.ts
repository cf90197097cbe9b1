import { expect, test } from 'vitest'
import { CALLER_SECONDS } from '../accounts/auth.ts'
import { createAccounts } from '../accounts/create-accounts.ts'
import { cookieOf, openDesk, ORIGIN } from './testing/desk.ts'
import { villages } from './testing/network.ts'

const desk = await openDesk()
const post = { role: 'kader', cadre: 'kader', name: 'Akun kader' } as const
await createAccounts(desk.db, [
  {
    ...post,
    id: '018f0000-0000-7000-8000-0000000000a1',
    username: 'sejawat',
    facility: 'posyandu-melati',
  },
  {
    ...post,
    id: '018f0000-0000-7000-8000-0000000000a2',
    username: 'tetangga',
    facility: 'posyandu-kenanga',
  },
])
const KEY = `${'B'.repeat(43)}=`

/** A phone of that name asks. */
const ask = (device: string, path: string, cookie = '', body: object = {}, method = 'POST') =>
  desk.app.request(`${ORIGIN}/api/devices/${path}`, {
    method,
    body: JSON.stringify(body),
    headers: {
      cookie,
      'content-type': 'application/json',
      origin: ORIGIN,
      'x-jejaring-device': device,
    },
  })
const keep = (device: string, cookie: string, key = KEY) =>
  ask(device, 'key', cookie, { key }, 'PUT')
const passOf = async (device: string, cookie: string): Promise<string> =>
  JSON.parse(await (await ask(device, 'pass', cookie)).text()).pass

test('who forgot the PIN and signs in anew on the phone gets back what opens it; so does a colleague', async () => {
  expect((await keep('phoneA', await desk.signIn('kader'))).status).toBe(200)
  for (const username of ['kader', 'sejawat']) {
    const answer = await ask('phoneA', 'key/open', await desk.signIn(username))
    expect(await answer.json()).toEqual({ key: KEY })
  }
  const noted = desk.db.selectFrom('account_device_key_opened').where('device', '=', 'phoneA')
  expect(await noted.select('account').execute()).toHaveLength(2)
})

test('it lies on the server as nobody can read it', async () => {
  await keep('phoneA', await desk.signIn('kader'))
  const rows = await desk.db.selectFrom('account_device_key').select('sealed').execute()
  for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toContain(KEY)
})

test('the cookie of a phone that was found opens nothing: its session has a pass already', async () => {
  const cookie = await desk.signIn('kader')
  await keep('phoneB', cookie)
  await passOf('phoneB', cookie)
  expect((await ask('phoneB', 'key/open', cookie)).status).toBe(404)
})

test('nor does a sign-in of the day before', async () => {
  const cookie = await desk.signIn('kader')
  await keep('phoneB', cookie)
  const before = new Date(desk.clock().getTime() - 24 * 3_600_000)
  await desk.db.updateTable('account_session').set({ created_at: before }).execute()
  expect((await ask('phoneB', 'key/open', cookie)).status).toBe(404)
})

test('another post, another phone and a phone without a name get nothing', async () => {
  await keep('phoneC', await desk.signIn('kader'))
  const [kader, neighbour, midwife] = [
    await desk.signIn('kader'),
    await desk.signIn('tetangga'),
    await desk.signIn('pustu'),
  ]
  expect((await ask('phoneC', 'key/open', neighbour)).status).toBe(404)
  expect((await ask('phoneC', 'key/open', midwife)).status).toBe(404)
  expect((await ask('phoneD', 'key/open', kader)).status).toBe(404)
  expect((await ask('no name!', 'key/open', kader)).status).toBe(400)
})

test('what is kept for a post is not replaced by another key', async () => {
  const cookie = await desk.signIn('kader')
  await keep('phoneE', cookie)
  expect((await keep('phoneE', cookie, `${'C'.repeat(43)}=`)).status).toBe(409)
  expect((await keep('phoneE', cookie)).status).toBe(200)
  expect((await keep('phoneE', cookie, 'short')).status).toBe(400)
})

test('a pass goes on with its session, on its phone, until a newer one or the end of the session', async () => {
  const cookie = await desk.signIn('kader')
  const [first, pass] = [await passOf('phoneF', cookie), await passOf('phoneF', cookie)]
  const resume = (device: string, told: string) => ask(device, 'resume', '', { pass: told })
  expect((await resume('phoneF', first)).status).toBe(404)
  expect((await resume('phoneG', pass)).status).toBe(404)
  const answer = await resume('phoneF', pass)
  expect(cookieOf(answer)).toBe(cookie)
  const noted = await desk.db.selectFrom('account_session_pass').select('digest').execute()
  expect(noted.map(({ digest }) => digest.toString('latin1'))).not.toContain(pass)

  await desk.post('/api/auth/sign-out', {}, { cookie })
  expect((await resume('phoneF', pass)).status).toBe(404)
})

test('revoking a phone forgets what opened it, ends its sessions and voids its passes', async () => {
  const [kader, midwife] = [await desk.signIn('kader'), await desk.signIn('pustu')]
  await keep('lost', kader)
  const pass = await passOf('lost', kader)
  const revoked = await desk.post('/api/devices/revoke', { device: 'lost' }, { cookie: midwife })
  expect(revoked.status).toBe(200)
  desk.pass(CALLER_SECONDS)
  for (const path of ['key/open', 'pass', 'resume']) {
    const answer = await ask('lost', path, await desk.signIn('kader'), { pass })
    expect(await answer.json()).toMatchObject({ type: 'device-revoked' })
  }
  const kept = desk.db.selectFrom('account_device_key').where('device', '=', 'lost')
  expect(await kept.select('device').execute()).toEqual([])
  expect((await desk.get(`/api/sync/pull?village=${villages.lalang}`, kader)).status).toBe(401)
})

test('whoever types the address of a journal into a locked phone sees nothing', async () => {
  const cookie = await desk.signIn('kader')
  const pull = (headers: Record<string, string>) =>
    desk.app.request(`${ORIGIN}/api/sync/pull?village=${villages.lalang}`, {
      headers: { cookie, ...headers },
    })
  expect((await pull({ 'sec-fetch-mode': 'navigate' })).status).toBe(403)
  expect((await pull({ 'sec-fetch-mode': 'cors' })).status).toBe(200)
})
