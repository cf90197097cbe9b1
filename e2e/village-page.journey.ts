import { expect, test } from 'vitest'
import { openDevices } from './devices.ts'

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
