import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { openDevices } from './devices.ts'

const devices = await openDevices()

test('a head of Puskesmas enters official numbers by hand and from a file, and the board shows them', async () => {
  const { page } = await devices.desk('Kepala Puskesmas')
  await page.getByRole('link', { name: 'Sasaran' }).click()
  const adults = page.getByLabel('Usia produktif, Lalang', { exact: true })
  // Nothing can be typed that could not be saved.
  await page.getByText('Tulis dulu sumber angkanya').waitFor()
  expect(await adults.isEditable()).toBe(false)
  await page.getByLabel('Sumber angka').fill('SK Bupati 3')
  await adults.fill('5000')
  await adults.press('Enter')
  await adults.focus()
  await page.getByRole('status').getByText('Sumber: SK Bupati 3').waitFor()

  // What cannot be a number stays in its field, to be put right.
  await adults.fill('5.100')
  await adults.press('Enter')
  await page.getByRole('alert').getByText('Usia produktif, Lalang: Bisa ribuan').waitFor()
  expect(await adults.inputValue()).toBe('5.100')
  await adults.fill('5100')
  await adults.press('Enter')
  await page.getByText('Usia produktif, Lalang: 5.100 tersimpan.').waitFor()
  await adults.focus()
  await page.getByRole('button', { name: 'Riwayat' }).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: '5.000' })
    .first()
    .getByText('Pakai lagi')
    .click()
  await expect.poll(() => adults.inputValue()).toBe('5000')

  const file = [
    'Desa,Indikator,Tahun,Sasaran,Sumber',
    'lalang,SPM 7,2026,321,Pusdatin',
    'Lalang,SPM 4,2026,1.234,Pusdatin',
  ].join('\n')
  const year = new Date().getFullYear()
  await page.locator('input[type=file]').setInputFiles({
    name: 'sasaran.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file.replaceAll('2026', String(year))),
  })
  const sheet = page.getByRole('dialog')
  await sheet.getByText('1 baris ditolak').waitFor()
  await sheet.getByText('Bisa ribuan, bisa pecahan').waitFor()
  await sheet.getByRole('button', { name: 'Simpan 1 angka' }).click()
  await sheet.waitFor({ state: 'hidden' })
  const elderly = page.getByLabel('Lansia, Lalang', { exact: true })
  await expect.poll(() => elderly.inputValue()).toBe('321')

  await page.getByRole('link', { name: 'Pantau wilayah' }).click()
  await page.getByText('Resmi', { exact: true }).click()
  await page.getByText(/Sumber sasaran resmi: Proyeksi contoh.*Pusdatin/).waitFor()
  await page.getByLabel(/^Lalang, Lansia: \d+%, \d+\/321, /).waitFor()
  // No official number for all villages: their sum has the counted one, and says so.
  await page.getByLabel(/^Jumlah, Lansia: .*sasaran terhitung$/).waitFor()
  await page.getByLabel(/^Lalang, Usia produktif: \d+%, \d+\/5000, /).click()
  const panel = page.getByRole('complementary')
  await panel.getByText('Sasaran resmi', { exact: false }).getByText('SK Bupati 3').waitFor()

  // The next journeys find the board as they know it.
  await page.getByRole('link', { name: 'Sasaran' }).click()
  for (const cell of [adults, elderly]) {
    await cell.fill('')
    await cell.press('Enter')
    await expect.poll(() => cell.inputValue()).toBe('')
  }
})

test('a head of Puskesmas drafts the targets of next year and fixes them by decree', async () => {
  const { page } = await devices.desk('Kepala Puskesmas')
  await page.getByRole('link', { name: 'Sasaran' }).click()
  await page.getByText('Target (persen)').click()
  await page.getByLabel('Tahun').selectOption(String(new Date().getFullYear() + 1))
  const adults = page.getByLabel('Usia produktif, Lalang', { exact: true })
  await adults.fill('0,85')
  await adults.press('Enter')
  await page.getByRole('alert').getByText('Bisa 1% atau 100%').waitFor()
  await adults.fill('85,5')
  await adults.press('Enter')
  await page.getByText('usulan 85,5% tersimpan.').waitFor()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Lalang' })
    .getByRole('button', { name: 'Tetapkan dengan SK' })
    .click()
  await page.getByLabel('Nomor SK').fill('SK 12')
  await page.getByRole('button', { name: 'Tetapkan', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await adults.focus()
  await page.getByRole('status').getByText('85,5%, SK 12').waitFor()
  await page.getByRole('button', { name: 'Riwayat' }).click()
  await page.getByRole('dialog').getByText('Usulan').waitFor()
})
