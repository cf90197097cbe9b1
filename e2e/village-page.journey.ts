import { expect, test } from 'vitest'
import { openDevices, readyForField } from './devices.ts'

const devices = await openDevices()

test('a village head opens a link on a phone, sees the village without names and shares it; revoked, the page is gone', async () => {
  const head = await devices.desk('Kepala Puskesmas')
  await head.page.goto('/desk/village')
  await head.page.getByRole('button', { name: 'Buat tautan' }).click()
  const form = head.page.getByRole('dialog')
  await form.getByLabel('Wilayah').selectOption({ label: 'Desa Lalang' })
  await form.getByLabel('Untuk siapa').selectOption({ label: 'BPD' })
  await form.getByRole('button', { name: 'Buat', exact: true }).click()
  const link = await form.getByLabel('Tautan', { exact: true }).inputValue()
  await head.page.keyboard.press('Escape')

  const phone = await devices.phone()
  const { page } = phone
  await page.goto(link)
  await page.getByText('Desa Lalang').waitFor()
  expect(page.url()).not.toContain('#')
  await page.getByRole('heading', { name: 'Layanan di wilayah kita' }).waitFor()
  await page.getByText('Balita ditimbang').waitFor()
  // Nothing of fewer than five.
  expect(await page.getByText(/(^|\D)[1-4] dari \d+, /).count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bagikan gambar' }).click(),
  ])
  expect(picture.suggestedFilename()).toMatch(/^halaman-desa-.*\.png$/)
  expect((await page.request.get('/api/board')).status()).toBe(403)

  await head.page.reload()
  const row = head.page.getByRole('listitem').filter({ hasText: 'BPD, Lalang' }).first()
  await row.getByText(/^terakhir dibuka/).waitFor()
  await row.getByRole('button', { name: /^Cabut/ }).click()
  phone.expects(401, '/api/live')
  phone.expects(401, '/api/me')
  phone.expects(401, '/api/village-page')
  phone.expects(401, '/api/demo')
  await head.page.getByRole('button', { name: 'Cabut sekarang' }).click()
  await head.page.getByText('Tautan dicabut.').waitFor()
  await page.goto('/village')
  await page.getByText('Buka lagi dengan tautan Anda').waitFor()
  phone.expects(404, '/api/village-links/open')
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByText('Tautan ini tidak berlaku lagi').waitFor()
})

test('a kader whom the page of a village is not for finds the way back', async () => {
  const phone = await devices.phone('Kader')
  await readyForField(phone)
  phone.expects(403, '/api/village-page')
  await phone.page.goto('/village')
  await phone.page.getByText('Halaman ini bukan untuk wilayah Anda.').waitFor()
  await phone.page.getByRole('link', { name: 'Ke beranda' }).click()
  await phone.page.getByRole('link', { name: 'Posyandu', exact: true }).waitFor()
})

test('what a sector promised in the workshop stands on the village page, and is kept there', async () => {
  const head = await devices.desk('Kepala Puskesmas')
  const { page } = head
  await page.getByRole('link', { name: 'Lintas sektor' }).click()
  await page.getByRole('heading', { name: 'Registrasi Posyandu' }).waitFor()
  await page.getByRole('button', { name: 'Catat komitmen' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Apa yang dijanjikan').fill('Lampu jalan ke Posyandu')
  await sheet.getByLabel('Wilayah').selectOption({ label: 'Lalang' })
  await sheet.getByLabel('Sektor').selectOption({ label: 'Kepala desa dan lurah' })
  await sheet.getByRole('button', { name: 'Simpan' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Lampu jalan ke Posyandu' })
  await row.getByText('Terbuka').waitFor()

  // It lies on the table of the workshop, and is settled there and opened again.
  await page.getByRole('link', { name: 'Rapat', exact: true }).click()
  await page.getByRole('link', { name: /^Lokakarya mini tribulanan/ }).click()
  await row.getByRole('button', { name: 'Catat hasil' }).click()
  await row.getByLabel('Apa yang dikerjakan').fill('Dipasang dua')
  await row.getByRole('button', { name: 'Selesai', exact: true }).click()
  await row.getByText('Dipasang dua').waitFor()
  await row.getByRole('button', { name: 'Buka lagi' }).click()
  await row.getByRole('button', { name: 'Catat hasil' }).waitFor()
  await page.getByRole('link', { name: 'Lintas sektor' }).click()

  const phone = await devices.phone('Kepala desa')
  await phone.page.goto('/village')
  const card = phone.page.getByRole('listitem').filter({ hasText: 'Lampu jalan ke Posyandu' })
  await card.getByRole('button', { name: 'Sudah kami kerjakan' }).click()
  await card.getByText('selesai').waitFor()
  const width = phone.page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width).toBeLessThanOrEqual(360)
  // Who sits in the team is named at the desk alone.
  expect(await phone.page.getByText('Sri Wahyuni').count()).toBe(0)
  await page.reload()
  await page.getByText('Sri Wahyuni').waitFor()
  await row.getByText('Selesai').waitFor()
})
