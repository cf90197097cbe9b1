import { expect, test } from 'vitest'
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

test('a midwife notes what shows that her Posyandu is ready; it counts at once', async () => {
  const { page } = await devices.desk('Bidan, perawat Pustu')
  await page.goto('/desk/quality')
  const standard = page.getByRole('button', { name: /^Standar Posyandu Kenanga: / })
  await standard.click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel(/^Bukti/).fill('Berita acara 12/2026')
  const kit = sheet.getByRole('radiogroup', {
    name: 'Antropometri, tensimeter digital, alat gula darah, pita LiLA, kartu bantu, media KIE',
  })
  await kit.getByText('Ada', { exact: true }).click()
  await sheet.getByText(/Berita acara 12\/2026/).waitFor()
  // How far it has come is said by the head and the Dinas.
  await sheet.getByText(/^Tahap/).waitFor()
  expect(await sheet.getByRole('combobox', { name: 'Tahap' }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.goto('/desk/board')
  const row = page.getByRole('region', { name: 'Mutu dan keselamatan' })
  await row.getByText(/standar dipenuhi$/).waitFor()
  await row.getByRole('link', { name: 'Lihat tiap pos' }).click()
  await page.getByRole('heading', { name: 'Mutu dan keselamatan' }).waitFor()
})
