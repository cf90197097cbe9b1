import { expect, test } from 'vitest'
import { allDelivered, openDevices } from './devices.ts'

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
  await allDelivered(phone)
  const stored = () =>
    phone.page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name))
  expect(await stored()).toContain('jejaring')

  const stranger = await devices.phone()
  stranger.expects(404, '/api/invitations/use')
  await stranger.page.goto(link)
  await stranger.page.getByRole('button', { name: 'Mulai' }).click()
  await stranger.page.getByText(/^Undangan ini sudah dipakai/).waitFor()

  await phone.context.setOffline(true)
  await midwife.page.reload()
  const known = midwife.page.getByRole('listitem').filter({ hasText: name }).first()
  await known.getByText('semua terkirim').waitFor()
  await known.getByRole('button', { name: /^Cabut HP/ }).click()
  await midwife.page.getByRole('button', { name: 'Cabut sekarang' }).click()
  await known.getByText(/Dicabut/).waitFor()

  for (const path of ['me', 'places', 'sync/push', 'sync/pull', 'demo']) {
    phone.expects(403, `/api/${path}`)
  }
  await phone.context.setOffline(false)
  await phone.page.getByText(/^HP ini sudah dicabut/).waitFor()
  await expect.poll(stored, { timeout: 10_000 }).not.toContain('jejaring')
  const kept = await phone.page.evaluate(() => Object.keys(localStorage))
  expect(kept.filter((key) => !['jejaring.revoked', 'jejaring.locale'].includes(key))).toEqual([])
})
