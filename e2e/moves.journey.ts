import { expect, test } from 'vitest'
import { departFor } from './departed.ts'
import { allDelivered, go, openDevices, readyForField } from './devices.ts'
import { registerAndOpen, surname } from './newcomer.ts'

const devices = await openDevices()

test('who moves away, written down without a network, is received by the other village', async () => {
  const [midwife, desk] = await Promise.all([
    devices.phone('Bidan, perawat Pustu'),
    devices.desk('Petugas Puskesmas'),
  ])
  await readyForField(midwife)
  await go(desk.page, '/desk/registry')
  const villages = desk.page.getByRole('combobox', { name: 'Desa' })
  await villages.waitFor()
  const names = await villages.locator('option').allInnerTexts()
  const village = names.find((name) => name !== 'Lalang') ?? ''

  const { page, context } = midwife
  await context.setOffline(true)
  const family = surname()
  await registerAndOpen(midwife, { given: 'Ratna', family, sex: 'Perempuan', age: { years: 30 } })
  await page.getByRole('button', { name: 'Pindah ke luar desa' }).click()
  const sheet = page.getByRole('dialog')
  const there = sheet.getByRole('combobox', { name: 'Desa tujuan' })
  const option = there.locator('option').filter({ hasText: new RegExp(`^${village},`) })
  await there.selectOption(await option.getAttribute('value'))
  await sheet.getByText(`Bidan ${village} akan melihat namanya`).waitFor()
  await sheet.getByRole('button', { name: 'Catat pindah' }).click()
  await page.getByText(`Ke ${village}. Petugas di sana`).waitFor()
  await context.setOffline(false)
  await go(page, '/')
  await allDelivered(midwife)

  // Not known here; then she comes after all.
  await villages.selectOption(village)
  const row = desk.page.getByRole('listitem').filter({ hasText: family })
  await row.getByRole('button', { name: 'Bukan warga kami' }).click()
  await row.getByText(/^Dijawab bukan warga kami oleh/).waitFor()
  await row.getByRole('button', { name: 'Batalkan jawaban' }).click()
  await row.getByRole('button', { name: 'Terima' }).click()
  const form = desk.page.getByRole('dialog')
  await form.getByText('Tidak ada nama yang cocok').waitFor()
  await form.getByRole('combobox', { name: 'RT' }).selectOption({ index: 1 })
  await form.getByRole('textbox', { name: 'Kepala keluarga' }).fill(`Suami ${family}`)
  await form.getByRole('combobox', { name: 'Hubungan' }).selectOption({ label: 'Istri atau suami' })
  await form.getByRole('button', { name: `Terima di ${village}` }).click()
  await desk.page.getByText(`Ratna ${family} diterima`).waitFor()
  await row.waitFor({ state: 'detached' })
  await villages.selectOption('Lalang')
  await desk.page.getByText('Pindah keluar', { exact: true }).click()
  await desk.page
    .getByRole('link')
    .filter({ hasText: family })
    .getByText('Sudah diterima')
    .waitFor()
})

test('who moves in is received on the phone without a network; history and letter come by themselves', async () => {
  const [midwife, desk] = await Promise.all([
    devices.phone('Bidan, perawat Pustu'),
    devices.desk('Petugas Puskesmas'),
  ])
  const family = surname()
  const name = `Suryani ${family}`
  await departFor(desk, name, 'Lalang')
  await readyForField(midwife)
  const { page, context } = midwife
  await go(page, '/arrivals')
  const row = page.getByRole('button', { name: new RegExp(name) })
  await row.waitFor()
  const receive = async () => {
    await row.click()
    await page.getByRole('searchbox').fill(`Suami ${family}`)
    await page.getByRole('button', { name: 'Keluarga baru' }).click()
    await page.getByRole('combobox', { name: 'RT' }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByRole('radio', { name: 'Istri atau suami' }).click()
    await page.getByRole('button', { name: 'Terima', exact: true }).click()
  }

  await context.setOffline(true)
  await page.reload()
  await receive()
  await page.getByText(`${name} diterima.`).waitFor()
  expect(await row.count()).toBe(0)
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await receive()
  await page.getByRole('link', { name: 'Buka' }).click()
  await page.getByText(/Riwayat dari .* belum ada di HP ini/).waitFor()

  await context.setOffline(false)
  await go(page, '/')
  await allDelivered(midwife)
  await go(page, '/people')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('main').getByRole('link').filter({ hasText: name }).first().click()
  await page
    .getByRole('button', { name: /^Ke Puskesmas/ })
    .getByText('Pusing berat')
    .waitFor()
  const visit = page.locator('summary').filter({ hasText: 'Skrining tekanan darah' })
  await visit.getByText('di desa sebelumnya').waitFor()
  expect(await page.getByText(/belum ada di HP ini/).count()).toBe(0)
})
