import { expect, test } from 'vitest'
import { openDevices } from './devices.ts'

const devices = await openDevices()

test('a Dinas sees when the goal is reached, brings in the next place and plans another', async () => {
  const { page } = await devices.desk('Dinas Kesehatan')
  await page.getByRole('link', { name: 'Perluasan ILP' }).click()
  await page.getByText('Sasaran: 7 Puskesmas akhir 2027, 37 Pustu akhir 2027').waitFor()
  const card = page.getByRole('button', { name: /^Pustu \d+ dari 37/ })
  await card.getByText('21', { exact: true }).waitFor()
  await page.getByText(/Dengan laju kini, Pustu ke-37 siap/).waitFor()

  // The first of the list has complete staff; with the keyboard it is opened and brought in.
  const first = page.locator('.rollout-name').first()
  const name = (await first.textContent()) ?? ''
  await first.focus()
  await first.press('Enter')
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Belum ada yang dicatat').or(sheet.getByText('Riwayat')).first().waitFor()
  await sheet.getByLabel('Bukti: nomor SK').fill('SK Kepala Dinas 7/2026')
  await sheet.getByLabel('Tahap').selectOption({ label: 'lokus' })
  await sheet.getByText('Tahap: lokus').waitFor()
  await sheet.getByText('SK Kepala Dinas 7/2026').waitFor()
  await page.keyboard.press('Escape')
  await card.getByText('22', { exact: true }).waitFor()
  await expect.poll(() => page.locator('.rollout-name').first().textContent()).not.toBe(name)

  const next = page.locator('.rollout-name').nth(1)
  await next.click()
  const year = String(new Date().getFullYear() + 1)
  await sheet.getByLabel('Tahun rencana').selectOption(year)
  await sheet.getByText(`Tahun rencana: ${year}`).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.rollout-planned').getByText(year).waitFor()
})
