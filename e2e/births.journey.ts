import { expect, test } from 'vitest'
import { go, openDevices, readyForField } from './devices.ts'
import { registerAndOpen } from './newcomer.ts'

const devices = await openDevices()

test('twins are registered by a tap each after their mother’s delivery, without a network', async () => {
  const device = await devices.phone('Bidan, perawat Pustu')
  const { page, context } = device
  await readyForField(device)
  await context.setOffline(true)
  await registerAndOpen(device, { given: 'Marlina', sex: 'Perempuan', age: { years: 27 } })
  const mother = await page.getByRole('heading', { level: 1 }).innerText()
  const home = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Catat pelayanan' }).click()
  await page.getByText(/^Layanan lain/).click()
  await page.getByRole('button', { name: /^Daftar ibu nifas/ }).click()
  const form = page.getByRole('region', { name: 'Daftar ibu nifas' })
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  await form.getByLabel('Tanggal bersalin').last().fill(yesterday)
  const alive = form.getByRole('group', { name: 'Bayi lahir hidup, berapa' })
  await alive.getByRole('button', { name: '2', exact: true }).click()
  await page.getByRole('button', { name: /^Simpan/ }).click()

  await page.getByText(/^Bayi ke-1 dari 2/).waitFor()
  const second = page.locator('.newborn').filter({ hasText: /^Bayi ke-2 dari 2/ })
  await second.getByText('Tidak perlu didaftarkan dari sini').click()
  await second.getByRole('button', { name: 'Sudah didaftarkan' }).click()
  const settled = page.getByRole('status').filter({ hasText: 'tidak lagi ditanyakan' })
  await settled.getByRole('button', { name: 'Batalkan' }).click()
  await second.waitFor()
  await page.getByRole('button', { name: 'Perempuan' }).first().click()
  await page.getByText(`Bayi 1 ${mother} terdaftar.`).waitFor()
  await page.getByRole('button', { name: 'Laki-laki' }).click()
  await page.getByText(`Bayi 2 ${mother} terdaftar.`).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: /^Perlu sekarang/ }).waitFor()
  expect(await page.getByText(/belum terdaftar/).count()).toBe(0)

  await go(page, '/people')
  await page.getByRole('searchbox').fill(`Bayi 1 ${mother}`)
  await page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: `Bayi 1 ${mother}` })
    .click()
  await page.getByText(/serumah dengan keluarga/).waitFor()

  // A delivery that is taken back asks what becomes of those who were registered from it.
  await go(page, home)
  await page
    .locator('.visit-row')
    .filter({ hasText: 'Daftar ibu nifas' })
    .locator('summary')
    .click()
  await page.getByRole('button', { name: 'Batalkan kunjungan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Batalkan kunjungan' }).click()
  const left = page.locator('.newborn').filter({ hasText: 'sudah dibatalkan' })
  await expect.poll(() => left.count()).toBe(2)
  await left.filter({ hasText: 'Bayi 1' }).getByRole('button', { name: 'Ya, keluarkan' }).click()
  await left.filter({ hasText: 'Bayi 2' }).getByRole('button', { name: 'Tetap terdaftar' }).click()
  await expect.poll(() => left.count()).toBe(0)
})
