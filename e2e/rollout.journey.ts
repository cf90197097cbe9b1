import { expect, test } from 'vitest'
import { go, openDevices } from './devices.ts'

const devices = await openDevices()

test('a Dinas sees when the goal is reached, brings in the next place and plans another', async () => {
  const { page } = await devices.desk('Dinas Kesehatan')
  await page.getByRole('link', { name: 'Perluasan ILP' }).click()
  await page.getByText('Sasaran: 7 Puskesmas akhir 2027, 37 Pustu akhir 2027').waitFor()
  const card = page.getByRole('button', { name: /^Pustu \d+ dari 37/ })
  await card.getByText('21', { exact: true }).waitFor()
  await page.getByText(/Dengan laju kini, Pustu ke-37 siap/).waitFor()

  // The first of the list has complete staff; with the keyboard it is opened and brought in.
  const first = page.locator('.name-button').first()
  const name = (await first.textContent()) ?? ''
  await first.focus()
  await first.press('Enter')
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Belum ada yang dicatat').or(sheet.getByText('Riwayat')).first().waitFor()
  // A year mistyped is no day on which anything began.
  const day = sheet.getByLabel('Sejak tanggal')
  const today = await day.inputValue()
  await day.fill('1926-11-01')
  await sheet.getByLabel('Tahap').selectOption({ label: 'lokus' })
  await sheet.getByText('Isi tanggal hari ini atau sebelumnya, sejak tahun 2000.').waitFor()
  await sheet.getByText('Tahap: lokus').waitFor({ state: 'detached' })
  await day.fill(`${today.slice(0, 8)}01`)
  await sheet.getByLabel('Bukti: nomor SK').fill('SK Kepala Dinas 7/2026')
  await sheet.getByLabel('Tahap').selectOption({ label: 'lokus' })
  await sheet.getByText('Tahap: lokus').waitFor()
  await sheet.getByText('SK Kepala Dinas 7/2026').waitFor()
  await page.keyboard.press('Escape')
  await card.getByText('22', { exact: true }).waitFor()
  await expect.poll(() => page.locator('.name-button').first().textContent()).not.toBe(name)

  const next = page.locator('.name-button').nth(1)
  await next.click()
  const year = String(new Date().getFullYear() + 1)
  await sheet.getByLabel('Tahun rencana').selectOption(year)
  await sheet.getByText(`Tahun rencana: ${year}`).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.rollout-planned').getByText(year).waitFor()
})

test('a Dinas computes which place joins when, takes the proposal, takes it back and moves a place by hand', async () => {
  const { page } = await devices.desk('Dinas Kesehatan')
  await go(page, '/desk/rollout/plan')
  await page.getByText('Tidak ada rencana yang lebih baik').waitFor()
  await page.getByText('Biaya per jiwa tambahan').waitFor()

  const take = page.getByRole('button', { name: /^Pakai usulan/ })
  await take.click()
  await page.getByText('Usulan dipakai sebagai rencana.').waitFor()
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await take.waitFor()

  // What was fixed is said to be; the proposal is made around it.
  const year = page.getByRole('combobox', { name: /^Tahun rencana Pustu/ }).last()
  const chosen = String(new Date().getFullYear() + 1)
  const place = (await year.getAttribute('aria-label')) ?? ''
  await year.selectOption(chosen)
  const row = page.getByRole('row').filter({ has: page.getByLabel(place, { exact: true }) })
  await row.getByText('Dipilih dengan tangan.').waitFor()
  await row.getByRole('combobox').selectOption('')
  await expect.poll(() => row.getByText('Dipilih dengan tangan.').count()).toBe(0)
})

test('a head sees the numbers of the own Puskesmas, beside the goal of the regency', async () => {
  const { page } = await devices.desk('Kepala Puskesmas')
  await go(page, '/desk/rollout')
  await page.getByText(/^Sasaran kabupaten: .*37 Pustu akhir 2027/).waitFor()
  await page.locator('.rollout-table').first().waitFor()
  const own = await page.locator('.rollout-table tbody tr').count()
  expect(own).toBeLessThan(37)
  await page.getByRole('button', { name: new RegExp(`^Pustu \\d+ dari ${own}\\b`) }).waitFor()
  // No forecast of a goal that is not the own.
  expect(await page.getByText(/^Dengan laju kini/).count()).toBe(0)
})

test('on a phone the board is read without scrolling sideways', async () => {
  const { page } = await devices.phone('Dinas Kesehatan')
  await go(page, '/desk/rollout?kind=posyandu')
  const table = page.locator('.rollout-table').first()
  await table.locator('.name-button').first().waitFor()
  const wide = await table.evaluate((found) => found.getBoundingClientRect().right)
  expect(wide).toBeLessThanOrEqual(360)
})

test('on a phone the plan is read and moved without scrolling sideways', async () => {
  const { page } = await devices.phone('Dinas Kesehatan')
  await go(page, '/desk/rollout/plan')
  await page.getByText('Tidak ada rencana yang lebih baik').waitFor()
  await page
    .getByRole('combobox', { name: /^Tahun rencana/ })
    .first()
    .waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('steps are ticked off and taken back, gaps are listed, and an article is read as a plan', async () => {
  const { page } = await devices.desk('Dinas Kesehatan')
  await go(page, '/desk/rollout/steps')
  const done = page.getByRole('button', { name: /^Selesai: Sosialisasi/ }).first()
  const name = (await done.getAttribute('aria-label')) ?? ''
  await done.click()
  await page.getByRole('status').getByRole('button', { name: 'Batalkan' }).click()
  await page.getByRole('button', { name, exact: true }).waitFor()

  await go(page, '/desk/rollout/gaps?kind=posyandu&what=equipment')
  await page.getByText(/^Alat: \d+ belum ada, \d+ sedang diurus$/).waitFor()

  await go(page, '/desk/rollout/examples')
  await page.getByText('selesai April 2032. Itu 28 bulan lewat.').waitFor()
  await page.getByRole('button', { name: 'Lihat tempat per tahun' }).nth(2).click()
  await page.getByText('2025: 10 baru, menjadi 21').waitFor()
})

test('a list comes in from a file: what changes and which row is refused is seen before it is taken', async () => {
  const { page } = await devices.desk('Dinas Kesehatan')
  await go(page, '/desk/rollout')
  const name = (await page.locator('.name-button').last().textContent()) ?? ''
  const csv = `Tempat;Jarak km\n${name};14,5\nPustu Atlantis;3`
  await page.locator('input[type=file]').setInputFiles({
    name: 'jarak.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  })
  const sheet = page.getByRole('dialog')
  await sheet.getByText('1 baris ditolak').waitFor()
  await sheet.getByText('Tidak ada tempat ini. Salin kodenya dari daftar.').waitFor()
  await sheet.getByRole('button', { name: 'Simpan 1 perubahan' }).click()
  await page.getByText('1 perubahan tersimpan.').waitFor()
  await page.locator('.name-button').last().click()
  await sheet.getByText('Jarak jalan ke Puskesmas (km): 14,5').waitFor()
  await sheet.getByText('jarak.csv').waitFor()
})
