import { test } from 'vitest'
import { openDevices } from './devices.ts'

const devices = await openDevices()

test('a midwife assesses the last skills of a kader, and the level rises with what is missing in words', async () => {
  const { page } = await devices.desk('Bidan, perawat Pustu')
  await page.goto('/desk/kader')
  await page.getByRole('button', { name: 'Halimah' }).click()
  await page.getByRole('heading', { name: /Halimah/ }).waitFor()
  const sheet = page.getByRole('dialog')
  // Whatever is not assessed yet is assessed, one after the other.
  const open = page.locator('.passport-chip:not(.passport-chip-assessed)')
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click()
    await sheet.getByLabel('Pelatihan atau penilai').fill('Bidan Sari')
    await sheet.getByRole('button', { name: 'Dinilai' }).click()
    await sheet.waitFor({ state: 'hidden' })
  }
  await page.getByText('Semua keterampilan sudah dinilai.').waitFor()
  await page.getByRole('heading', { name: /Utama/ }).waitFor()

  // What was a mistake is taken back.
  await page.getByRole('button', { name: /B2/ }).click()
  await sheet.getByText('Bidan Sari').or(sheet.getByText('Pelatihan Puskesmas')).waitFor()
  await sheet.getByRole('button', { name: 'Tarik kembali' }).click()
  await page.getByText('tinggal dinilai: B2.').waitFor()
  await page.getByRole('button', { name: 'Semua kader' }).click()
  await page.getByText('24 dari 25 dinilai').first().waitFor()
})
