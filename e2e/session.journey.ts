import { expect, inject, test } from 'vitest'
import { openDevices, type Device } from './devices.ts'

const devices = await openDevices()

/** The demo's password, and a card that no other journey has: all its sessions end here, while others go on. */
const STAFF = { username: 'perawat.puskesmas_19.06.01', password: 'coba-jejaring' }

test('a wrong password says what to do, and the right one leads on', async () => {
  const desk = await devices.desk()
  desk.expects(401, '/api/auth/sign-in/username')
  const { page } = desk
  await page.getByRole('button', { name: 'Masuk dengan nama dan kata sandi' }).click()
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.getByRole('alert').getByText('Isi nama pengguna dan kata sandi.').waitFor()
  await fillIn(desk, { ...STAFF, password: 'bukan-itu' })
  await page
    .getByRole('alert')
    .getByText('Nama pengguna atau kata sandi salah. Coba lagi.')
    .waitFor()
  await fillIn(desk, STAFF)
  await page.getByRole('heading', { name: 'Pantau wilayah, Puskesmas Manggar' }).waitFor()
})

test('a desk user whose session was revoked signs in again and is back at the same cell', async () => {
  const desk = await devices.desk('Petugas Puskesmas')
  desk.expects(401, '/api/board')
  desk.expects(401, '/api/board/names')
  desk.expects(401, '/api/live')
  desk.expects(401, '/api/notices')
  desk.expects(401, '/api/places')
  const { page, context } = desk
  await page.getByLabel(/^Lalang, Usia produktif: /).click()
  await page.getByRole('complementary', { name: /Lalang/ }).waitFor()
  const where = page.url()

  await revokeOthers()
  // What the server remembers of a caller it forgets after ten seconds.
  await expect
    .poll(async () => (await context.request.get('/api/me')).status(), { timeout: 20_000 })
    .toBe(401)
  await page.reload()
  await page.getByRole('button', { name: 'Masuk dengan nama dan kata sandi' }).click()
  await fillIn(desk, STAFF)
  await page.getByRole('complementary', { name: /Lalang/ }).waitFor()
  expect(page.url()).toBe(where)
})

async function fillIn({ page }: Device, account: typeof STAFF): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(account.username)
  await page.getByLabel('Kata sandi', { exact: true }).fill(account.password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}

/** Signs in elsewhere as the same user and ends every other session. */
async function revokeOthers(): Promise<void> {
  const address = inject('address')
  const headers = { 'content-type': 'application/json', origin: address }
  const ask = (path: string, body: unknown, cookie = '') =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify(body),
    })
  const signedIn = await ask('/api/auth/sign-in/username', STAFF)
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const revoked = await ask('/api/auth/revoke-other-sessions', {}, cookie)
  expect(revoked.status).toBe(200)
}
