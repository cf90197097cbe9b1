import { test } from 'vitest'
import { openDevices } from './devices.ts'

const devices = await openDevices()

test('a midwife reports what nearly went wrong; the head follows it up and closes it', async () => {
  const midwife = await devices.desk('Bidan, perawat Pustu')
  await midwife.page.goto('/desk/quality')
  await midwife.page.getByRole('button', { name: 'Laporkan kejadian' }).click()
  const form = midwife.page.getByRole('dialog')
  const what = 'Lemari vaksin terbuka semalam'
  await form.getByLabel('Apa yang terjadi').fill(what)
  await form.getByRole('button', { name: 'Simpan' }).click()
  await midwife.page.getByText('belum ditindaklanjuti').first().waitFor()

  const { page } = await devices.desk('Kepala Puskesmas')
  await page.goto('/desk/quality')
  await page.getByRole('button', { name: `Tindak lanjut: ${what}` }).click()
  await page.getByLabel('Apa yang dilakukan').fill('Vaksin diperiksa, kunci diganti')
  await page.getByLabel('Selesai, tidak akan terulang').check()
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  const closed = page.getByRole('listitem').filter({ hasText: what })
  await closed.getByText('selesai', { exact: true }).waitFor()
  await closed.getByText(/kunci diganti/).waitFor()
})
