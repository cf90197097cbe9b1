import { expect, test } from 'vitest'
import { allDelivered, go, openDevices, readyForField, type Device } from './devices.ts'
import { registerAndOpen } from './newcomer.ts'

const devices = await openDevices()

test('fits after a vaccine, told without a network, reach the midwife, who completes them, and the Puskesmas', async () => {
  const [kader, midwife, desk] = await Promise.all([
    devices.phone('Kader'),
    devices.phone('Bidan, perawat Pustu'),
    devices.desk('Petugas Puskesmas'),
  ])
  await Promise.all([readyForField(kader), readyForField(midwife)])
  await kader.context.setOffline(true)
  const { page } = kader
  await registerAndOpen(kader, { given: 'Yusuf', sex: 'Laki-laki', age: { days: 70 } })
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: /^Laporkan sakit/ }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Simpan laporan' }).click()
  await sheet.getByText('Isi tanggalnya.').waitFor()
  await sheet.getByLabel('Tanggal imunisasi').fill(await localToday(kader))
  await sheet.getByRole('button', { name: 'Simpan laporan' }).click()
  await sheet.getByText('Pilih yang terlihat.').waitFor()
  await sheet.getByRole('button', { name: 'Kejang' }).click()
  await sheet.getByText(/Tanda bahaya\. Bawa ke Puskesmas sekarang/).waitFor()
  expect(await sheet.getByText('Serius karena').count()).toBe(0)
  await sheet.getByRole('button', { name: 'Simpan laporan' }).click()
  // Not by the name alone: the choice in the sheet bears it too, while the report is still being stored.
  const told = page.getByRole('button', { name: /^Kejang/ })
  const incomplete = told.getByText('belum dilengkapi petugas')
  await incomplete.waitFor()
  await page.reload()
  await incomplete.waitFor()

  // A line that comes and goes.
  await go(page, '/')
  await kader.context.setOffline(false)
  await kader.context.setOffline(true)
  await kader.context.setOffline(false)
  await go(page, '/')
  await allDelivered(kader)

  // Opened anew, a phone asks at once.
  await midwife.page.goto('/tasks')
  await midwife.page.getByRole('link', { name }).getByText('Sakit setelah imunisasi').waitFor()
  await midwife.context.setOffline(true)
  await open(midwife, name)
  await midwife.page.getByRole('button', { name: /^Kejang/ }).click()
  const form = midwife.page.getByRole('dialog')
  await form.getByRole('button', { name: 'Dirawat inap' }).click()
  await form.getByRole('button', { name: 'Puskesmas', exact: true }).click()
  await form.getByRole('button', { name: 'Simpan laporan' }).click()
  await midwife.page
    .getByRole('button', { name: /^Kejang/ })
    .getByText('serius, sudah diperiksa petugas')
    .waitFor()
  await midwife.context.setOffline(false)
  await go(midwife.page, '/')
  await allDelivered(midwife)

  await go(desk.page, '/desk/reactions')
  const row = desk.page.getByRole('link').filter({ hasText: name })
  await row.getByText('Serius', { exact: true }).waitFor()
  await row.getByText(/Kejang, .*Dirawat inap/).waitFor()
  expect(await row.getByText('belum dilengkapi petugas').count()).toBe(0)

  // What a health worker has seen a kader reads, and no longer changes.
  await page.goto('/')
  await open(kader, name)
  await page.getByText('serius, sudah diperiksa petugas').waitFor()
  expect(await told.count()).toBe(0)

  // Nobody dies of it and is well again; and with a report that is taken back its letter goes.
  await open(midwife, name)
  await midwife.page.getByText('Sakit setelah imunisasi: Kejang').first().waitFor()
  await midwife.page.getByRole('button', { name: /^Kejang/ }).click()
  await form.getByRole('button', { name: 'Meninggal' }).first().click()
  await form.getByRole('button', { name: 'Sembuh', exact: true }).click()
  await form.getByRole('button', { name: 'Simpan laporan' }).click()
  await form.getByText(/Perbaiki salah satunya/).waitFor()
  // What contradicts the register is said until one of the two is put right.
  await form.getByRole('button', { name: 'Meninggal', exact: true }).last().click()
  await form.getByRole('button', { name: 'Simpan laporan' }).click()
  await midwife.page.getByText('Dilaporkan meninggal setelah imunisasi').waitFor()
  await midwife.page.getByRole('button', { name: 'Catat meninggal' }).click()
  await form.getByRole('button', { name: 'Tidak jadi' }).click()
  await midwife.page.getByRole('button', { name: /^Kejang/ }).click()
  await form.getByRole('button', { name: 'Batalkan laporan' }).click()
  await midwife.page.getByRole('button', { name: 'Ya, batalkan' }).click()
  await expect.poll(() => midwife.page.getByText('Sakit setelah imunisasi: Kejang').count()).toBe(0)
})

async function open({ page }: Device, name: string): Promise<void> {
  await go(page, '/people')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('main').getByRole('link').filter({ hasText: name }).first().click()
  await page.getByRole('heading', { name: /^Perlu sekarang/ }).waitFor()
}

const localToday = ({ page }: Device): Promise<string> =>
  page.evaluate(() => new Date().toLocaleDateString('sv-SE'))
