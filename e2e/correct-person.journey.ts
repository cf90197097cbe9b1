import { expect, test } from 'vitest'
import { openPerson } from './children.ts'
import { allDelivered, type Device, go, openDevices, readyForField } from './devices.ts'
import { tapTwice } from './tap-twice.ts'

const devices = await openDevices()

/** Rare in the demo, so that a search finds nobody else. */
const NAME = 'Wulandari Tandisalu'

test('a name corrected without a network is shown at once, and on the desk once there is one', async () => {
  const [kader, midwife] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Bidan, perawat Pustu'),
  ])
  await readyForField(kader)
  await kader.context.setOffline(true)
  const before = await openOldest(kader)
  const { page } = kader
  await page.getByRole('link', { name: /^Ubah data/ }).click()
  const name = page.getByRole('textbox', { name: 'Nama lengkap' })
  expect(await name.inputValue()).toBe(before)
  await name.fill(NAME)
  await page.getByRole('button', { name: 'Simpan perubahan' }).click()
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
  await go(page, '/')
  await page.getByText(/1 catatan aman di HP ini/).waitFor()
  await openPerson(kader, NAME)

  await kader.context.setOffline(false)
  await go(page, '/')
  await allDelivered(kader)
  await go(midwife.page, '/desk/people')
  await midwife.page.getByRole('searchbox').fill(NAME)
  await midwife.page.getByRole('link').filter({ hasText: NAME }).first().waitFor()
})

test('a birth after visits and a death before them are asked about', async () => {
  const kader = await devices.phone('Kader')
  await readyForField(kader)
  await kader.context.setOffline(true)
  const { page } = kader
  await openOldest(kader)
  const own = new URL(page.url()).pathname
  await page.getByRole('link', { name: /^Ubah data/ }).click()
  const yesterday = new Date(Date.now() - 86_400_000)
  await page.getByRole('textbox', { name: 'Tanggal' }).fill(String(yesterday.getDate()))
  await page.getByRole('combobox', { name: 'Bulan' }).selectOption(String(yesterday.getMonth() + 1))
  await page.getByRole('textbox', { name: 'Tahun' }).fill(String(yesterday.getFullYear()))
  await page.getByRole('button', { name: 'Simpan perubahan' }).click()
  await page.getByText(/pelayanan tercatat sebelum tanggal lahir ini/).waitFor()
  await page.getByRole('textbox', { name: 'Tahun' }).fill('1950')
  await page.getByText(/pelayanan tercatat sebelum/).waitFor({ state: 'detached' })

  await go(page, own)
  await page.getByRole('button', { name: 'Meninggal' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Catat meninggal' }).waitFor()
  await sheet.getByLabel('Sejak tanggal').last().fill('2001-01-01')
  await sheet.getByText(/^Sesudah hari itu masih ada pelayanan tercatat/).waitFor()
  await sheet.getByRole('button', { name: 'Tetap catat meninggal' }).waitFor()
  await sheet.getByLabel('Sejak tanggal').last().fill(yesterday.toISOString().slice(0, 10))
  await tapTwice(page, sheet.getByRole('button', { name: /atat meninggal$/ }))
  await page.getByText(/^Meninggal \d/).waitFor()
  expect(new URL(page.url()).pathname).toBe(own)
  await go(page, `${own}/visit`)
  await page
    .getByRole('alert')
    .filter({ hasText: /^Tercatat meninggal/ })
    .waitFor()
  expect(await page.getByText(/^Layanan lain/).count()).toBe(0)
})

test('who moved away is awaited in no list, is found by name, and comes back when it was a mistake', async () => {
  const kader = await devices.phone('Kader')
  await readyForField(kader)
  await kader.context.setOffline(true)
  const { page } = kader
  const name = await openOldest(kader)
  await page.getByRole('button', { name: 'Pindah ke luar desa' }).click()
  await page.getByRole('textbox', { name: 'Pindah ke mana' }).fill('Gantung')
  await page.getByRole('button', { name: 'Catat pindah' }).click()
  await page.getByText(/^Pindah ke luar desa \d/).waitFor()
  expect(await page.getByRole('button', { name: 'Catat pelayanan' }).count()).toBe(0)

  await go(page, '/people')
  const rows = page.getByRole('main').getByRole('link').filter({ hasText: name })
  await page.getByRole('button', { name: 'Lansia' }).click()
  await expect.poll(() => rows.count()).toBe(0)
  await page.reload()
  await openPerson(kader, name)
  await page.getByRole('button', { name: 'Salah catat?' }).click()
  await page.getByRole('button', { name: 'Batalkan catatan' }).click()
  await page.getByRole('button', { name: 'Catat pelayanan' }).waitFor()

  await kader.context.setOffline(false)
  await go(page, '/')
  await allDelivered(kader)
})

/** The first of the kader's elderly; their name. */
async function openOldest({ page }: Device): Promise<string> {
  await go(page, '/people')
  await page.getByRole('button', { name: 'Lansia' }).click()
  await page.getByRole('main').getByRole('link').first().click()
  await page.getByRole('heading', { name: 'Data dan perubahan' }).waitFor()
  return page.getByRole('heading', { level: 1 }).innerText()
}
