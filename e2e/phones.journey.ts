import { expect, test } from 'vitest'
import { allDelivered, openDevices, readyForField } from './devices.ts'
import { registerAndOpen } from './newcomer.ts'
import { enterAs } from './sign-in.ts'

const devices = await openDevices()

test('a new phone is let in by an invitation, once; lost and revoked, it wipes itself when it has a line', async () => {
  const midwife = await devices.desk('Bidan, perawat Pustu')
  await midwife.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await midwife.page.goto('/desk/devices')
  const row = midwife.page
    .getByRole('listitem')
    .filter({ hasText: 'Belum pernah memakai HP' })
    .filter({ has: midwife.page.getByRole('button', { name: /^Undang HP baru/ }) })
    .first()
  const name = await row.locator('b').innerText()
  await row.getByRole('button', { name: /^Undang HP baru/ }).click()
  await midwife.page.getByRole('img', { name: 'Kode QR undangan' }).waitFor()
  await midwife.page.getByRole('button', { name: 'Kirim tautan' }).click()
  await midwife.page.getByRole('button', { name: 'Tautan disalin' }).waitFor()
  const link = await midwife.page.evaluate(() => navigator.clipboard.readText())
  await midwife.page.keyboard.press('Escape')

  const phone = await devices.phone()
  await phone.page.goto(link)
  await phone.page.getByRole('button', { name: 'Mulai' }).click()
  await readyForField(phone)
  const stored = () =>
    phone.page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name))
  expect(await stored()).toContain('jejaring')

  const stranger = await devices.phone()
  stranger.expects(404, '/api/invitations/use')
  await stranger.page.goto(link)
  await stranger.page.getByRole('button', { name: 'Mulai' }).click()
  await stranger.page.getByText(/^Undangan ini sudah dipakai/).waitFor()

  await phone.context.setOffline(true)
  await registerAndOpen(phone, { given: 'Hilma', sex: 'Perempuan', age: { years: 30 } })
  await midwife.page.reload()
  const known = midwife.page.getByRole('listitem').filter({ hasText: name }).first()
  await known.getByText('semua terkirim').waitFor()
  await known.getByRole('button', { name: /^Cabut HP/ }).click()
  await midwife.page.getByText('belum ada di server dan ikut hilang').waitFor()
  await midwife.page.getByRole('button', { name: 'Cabut sekarang' }).click()
  await known.getByText(/Dicabut/).waitFor()

  for (const path of ['me', 'places', 'sync/push', 'sync/pull', 'demo']) {
    phone.expects(403, `/api/${path}`)
  }
  await phone.context.setOffline(false)
  await phone.page.getByText(/^HP ini sudah dicabut/).waitFor()
  // The house and the person of a moment ago.
  await phone.page.getByText('2 catatan yang belum terkirim ikut terhapus').waitFor()
  await expect.poll(stored, { timeout: 10_000 }).not.toContain('jejaring')
  const kept = await phone.page.evaluate(() => Object.keys(localStorage))
  const said = ['jejaring.revoked', 'jejaring.lost', 'jejaring.locale']
  expect(kept.filter((key) => !said.includes(key))).toEqual([])
})

test('whoever signs in or out in one tab of a phone without a PIN does so in all', async () => {
  const phone = await devices.phone()
  const { page, context } = phone
  await enterAs(phone, 'Kader')
  await allDelivered(phone)
  const greeting = page.getByRole('button', { name: /^Selamat / })
  const kader = await greeting.innerText()

  const other = { ...phone, page: await context.newPage() }
  await other.page.goto('/sign-in')
  await enterAs(other, 'Bidan, perawat Pustu')
  await allDelivered(other)
  const midwife = await other.page.getByRole('button', { name: /^Selamat / }).innerText()
  expect(midwife).not.toBe(kader)
  await page.getByRole('button', { name: midwife }).waitFor()
  await allDelivered(phone)

  // An exchange may be under way.
  for (const path of ['pull', 'push', 'people']) phone.expects(401, `/api/sync/${path}`)
  await other.page.goto('/more')
  await other.page.getByRole('button', { name: 'Keluar' }).click()
  await page.getByRole('heading', { name: 'Coba sebagai' }).waitFor()
})
