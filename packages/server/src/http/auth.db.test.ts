import { describe, expect, test } from 'vitest'
import { CALLER_SECONDS, createAuth } from '../accounts/auth.ts'
import { noteFailure } from '../accounts/failures.ts'
import { createApp } from './app.ts'
import { cookieOf, openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, PASSWORD } from './testing/network.ts'

const desk = await openDesk()
const signInPath = '/api/auth/sign-in/username'
/** With the password, which is what this file is about. */
const signIn = async (username: string) =>
  cookieOf(await desk.post(signInPath, { username, password: PASSWORD }))

describe('signing in', () => {
  test('with name and password gives a cookie that scripts cannot read and other sites do not get', async () => {
    const response = await desk.post(signInPath, { username: 'Head', password: PASSWORD })
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(response.headers.get('set-cookie')).toMatch(/SameSite=Lax/)
    expect(await response.json()).toEqual({})
    const me = await desk.get('/api/me', cookieOf(response))
    expect(await me.json()).toMatchObject({ id: accounts.head.id, role: 'head' })
  })

  test.each([
    ['a wrong password', { username: 'pustu', password: 'salah' }],
    ['an unknown name', { username: 'siapa', password: PASSWORD }],
    ['a name that cannot be one', { username: '?', password: PASSWORD }],
  ])('with %s is refused in the same words', async (_, body) => {
    const response = await desk.post(signInPath, body)
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ type: 'wrong-credentials', status: 401 })
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  test('without a password, for an account nobody has invited yet, is refused', async () => {
    await desk.db
      .deleteFrom('account_credential')
      .where('user_id', '=', accounts.admin.id)
      .execute()
    const response = await desk.post(signInPath, { username: 'admin', password: '' })
    expect(response.status).toBe(401)
  })

  test('what cannot be read is a bad request', async () => {
    const response = await desk.post(signInPath, { username: 7 })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ type: 'bad-request' })
  })

  test('after ten wrong passwords the name rests for that address, even with the right one, and for no other', async () => {
    const from = (address: string, password: string) =>
      desk.app.request(
        `${ORIGIN}${signInPath}`,
        {
          method: 'POST',
          body: JSON.stringify({ username: 'VILLAGE', password }),
          headers: { 'content-type': 'application/json' },
        },
        { incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } } },
      )
    const stranger = { username: 'village', address: '10.9.9.9' }
    for (let attempt = 0; attempt < 9; attempt += 1) await noteFailure(desk.db, stranger)
    expect((await from('10.9.9.9', 'salah')).status).toBe(401)
    const refused = await from('10.9.9.9', PASSWORD)
    expect(refused.status).toBe(429)
    expect(await refused.json()).toMatchObject({ type: 'too-many' })
    expect((await from('10.8.8.8', PASSWORD)).status).toBe(200)
    // Her own success does not let the stranger go on.
    expect((await from('10.9.9.9', PASSWORD)).status).toBe(429)
  })

  test('after a hundred wrong passwords from many addresses the name rests for everybody', async () => {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      await noteFailure(desk.db, { username: 'dinas', address: `10.7.0.${attempt}` })
    }
    const response = await desk.post(signInPath, { username: 'Dinas', password: PASSWORD })
    expect(response.status).toBe(429)
    await desk.db.deleteFrom('account_failure').execute()
  })

  test('thirty times a minute from one address is the end of it', async () => {
    const from = async (address: string) =>
      desk.app.request(
        `${ORIGIN}${signInPath}`,
        {
          method: 'POST',
          body: JSON.stringify({ username: '?', password: 'salah' }),
          headers: { 'content-type': 'application/json', 'x-jejaring-client': '9.9.9.9' },
        },
        { incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } } },
      )
    const answers = await Promise.all(Array.from({ length: 31 }, () => from('10.1.2.3')))
    const [refused, ...more] = answers.filter(({ status }) => status === 429)
    expect(more).toEqual([])
    expect(await refused?.json()).toMatchObject({ type: 'too-many', status: 429 })
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from('10.1.2.4')).status).toBe(401)
  })
})

describe('a session', () => {
  test('is needed', async () => {
    for (const path of ['/api/me', '/api/places']) {
      const response = await desk.get(path)
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ type: 'not-signed-in' })
    }
  })

  test('that somebody made up is none', async () => {
    const cookie = await signIn('pustu')
    const forged = cookie.replace(/\.[^.]*$/, '.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D')
    expect((await desk.get('/api/me', forged)).status).toBe(401)
  })

  test('ends with signing out, at once', async () => {
    const cookie = await signIn('pustu')
    expect((await desk.get('/api/me', cookie)).status).toBe(200)
    expect((await desk.post('/api/auth/sign-out', {}, { cookie })).status).toBe(200)
    expect((await desk.get('/api/me', cookie)).status).toBe(401)
  })

  test('ended by somebody else stops within seconds', async () => {
    const cookie = await signIn('pustu')
    expect((await desk.get('/api/me', cookie)).status).toBe(200)
    await desk.db.deleteFrom('account_session').where('user_id', '=', accounts.pustu.id).execute()
    desk.pass(CALLER_SECONDS)
    expect((await desk.get('/api/me', cookie)).status).toBe(401)
  })

  test('that has expired is none', async () => {
    const cookie = await signIn('pustu')
    await desk.db
      .updateTable('account_session')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('user_id', '=', accounts.pustu.id)
      .execute()
    const response = await desk.get('/api/me', cookie)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ type: 'not-signed-in' })
  })

  test.each([
    ['kader', 180 * 24],
    ['pustu', 30 * 24],
    ['head', 12],
  ] as const)('of a %s lasts %i hours', async (role, hours) => {
    await signIn(role)
    const { expires_at } = await desk.db
      .selectFrom('account_session')
      .where('user_id', '=', accounts[role].id)
      .orderBy('created_at', 'desc')
      .select('expires_at')
      .executeTakeFirstOrThrow()
    expect((expires_at.getTime() - Date.now()) / 3_600_000).toBeCloseTo(hours, 1)
  })
})

describe('a password', async () => {
  const change = (cookie: string, currentPassword: string) =>
    desk.post(
      '/api/auth/change-password',
      { currentPassword, newPassword: 'lebih rahasia lagi', revokeOtherSessions: true },
      { cookie },
    )
  const cookie = await signIn('puskesmas')
  const elsewhere = await signIn('puskesmas')

  test('is changed by who knows it, and the other sessions end', async () => {
    expect((await desk.get('/api/me', elsewhere)).status).toBe(200)
    expect((await change(cookie, 'salah')).status).toBe(401)
    const changed = await change(cookie, PASSWORD)
    expect(changed.status).toBe(200)
    desk.pass(CALLER_SECONDS)
    expect((await desk.get('/api/me', elsewhere)).status).toBe(401)
    expect((await desk.get('/api/me', cookieOf(changed))).status).toBe(200)
    const old = await desk.post(signInPath, { username: 'puskesmas', password: PASSWORD })
    expect(old.status).toBe(401)
  })
})

test('behind https the cookie never travels without it, and the public address is ours', async () => {
  const publicUrl = 'https://jejaring.example.go.id'
  const { db } = desk
  const auth = createAuth({ db, secret: 'of no use outside of this test', demo: false, publicUrl })
  const app = createApp({ ...desk, auth })
  const signIn = (origin: string) =>
    app.request(`${ORIGIN}${signInPath}`, {
      method: 'POST',
      body: JSON.stringify({ username: 'dinas', password: PASSWORD }),
      headers: { 'content-type': 'application/json', origin },
    })
  const response = await signIn(publicUrl)
  expect(response.status).toBe(200)
  expect(response.headers.get('set-cookie')).toMatch(/^__Secure-jejaring\.session_token=.*; Secure/)
  const { status } = await app.request(`${ORIGIN}/api/me`, {
    headers: { cookie: cookieOf(response) },
  })
  expect(status).toBe(200)
  expect((await signIn('https://elsewhere.example')).status).toBe(403)
})

describe('what is closed', async () => {
  const cookie = await signIn('dinas')

  test.each([
    ['POST', '/api/auth/sign-up/email'],
    ['POST', '/api/auth/sign-in/email'],
    ['POST', '/api/auth/sign-in/demo'],
    ['POST', '/api/auth/update-user'],
    ['POST', '/api/auth/get-session'],
    ['POST', '/api/auth/is-username-available'],
    ['POST', '/api/auth/delete-user'],
  ])('%s %s is not there', async (_, path) => {
    expect((await desk.post(path, {}, { cookie })).status).toBe(404)
  })

  test('the demo’s sign-in does not exist without the demo', async () => {
    expect((await desk.get('/api/demo')).status).toBe(404)
    const response = await desk.post('/api/demo/sign-in', { account: accounts.head.id })
    expect(response.status).toBe(404)
  })

  test('another site cannot sign anybody in or out', async () => {
    const elsewhere = { origin: 'https://elsewhere.example' }
    const signOut = await desk.post('/api/auth/sign-out', {}, { ...elsewhere, cookie })
    expect(signOut.status).toBe(403)
    expect(await signOut.json()).toMatchObject({ type: 'not-allowed' })
    expect((await desk.get('/api/me', cookie)).status).toBe(200)
    const body = { username: 'pustu', password: PASSWORD }
    expect((await desk.post(signInPath, body, elsewhere)).status).toBe(403)
  })
})

test('nothing about anybody is in the log', () => {
  const said = desk.lines.join('\n')
  for (const word of [PASSWORD, 'salah', 'siapa', 'Akun']) expect(said).not.toContain(word)
})
