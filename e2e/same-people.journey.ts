import { expect, test } from 'vitest'
import { allDelivered, type Device, go, openDevices, readyForField } from './devices.ts'
import { registerAndOpen, surname } from './newcomer.ts'

const devices = await openDevices()

/** One woman, written down by two families as each spells her. */
async function twice(device: Device): Promise<string> {
  const family = surname()
  const woman = { family, sex: 'Perempuan', age: { days: 9999 } } as const
  await registerAndOpen(device, { ...woman, given: 'Siti Djuwita' })
  await registerAndOpen(device, { ...woman, given: 'St. Juwita' })
  return family
}

test('two who look alike are told apart, without a network, and taken back', async () => {
  const device = await devices.phone('Bidan, perawat Pustu')
  const { page, context } = device
  await readyForField(device)
  await context.setOffline(true)
  const family = await twice(device)
  await go(page, '/same-people')
  const pair = page.getByRole('article', { name: new RegExp(family) })
  await pair.getByText(/^Sama: nama, tanggal lahir/).waitFor()
  await pair.getByRole('button', { name: 'Bukan orang yang sama' }).click()
  const told = page.getByRole('status').filter({ hasText: 'dicatat sebagai dua orang' })
  await told.getByRole('button', { name: 'Batalkan' }).click()
  await pair.getByRole('button', { name: 'Bukan orang yang sama' }).click()
  await told.waitFor()
  await page.reload()
  await page.getByText(/Tidak ada yang tercatat dua kali|Dua catatan yang mirip/).waitFor()
  expect(await pair.count()).toBe(0)
})

test('two records become one person without a network, on the server too, and part again', async () => {
  const device = await devices.phone('Bidan, perawat Pustu')
  const { page, context } = device
  await readyForField(device)
  await context.setOffline(true)
  const family = await twice(device)
  // The second of the two is still open: its other is found from there, as it is from the list of likely pairs.
  await page.getByRole('link', { name: /^Tercatat dua kali/ }).click()
  await page
    .getByRole('link')
    .filter({ hasText: `Siti Djuwita ${family}` })
    .click()
  await page.getByRole('radio', { name: `St. Juwita ${family}`, exact: true }).check()
  await page.getByText(/^0 kunjungan/).waitFor()
  await page.getByRole('button', { name: 'Gabungkan' }).click()
  await page
    .getByRole('heading', { name: `St. Juwita ${family}` })
    .first()
    .waitFor()
  await page.getByText(/^Gabungan dengan catatan/).waitFor()

  await context.setOffline(false)
  await go(page, '/')
  await allDelivered(device)
  const desk = await devices.desk('Petugas Puskesmas')
  await go(desk.page, '/desk/people')
  await desk.page.getByRole('searchbox').fill(family)
  // Of people; the members of the house below have no place beside their names.
  const people = desk.page
    .getByRole('link')
    .filter({ hasText: family })
    .filter({ hasText: 'Lalang' })
  await people.filter({ hasText: `St. Juwita ${family}` }).waitFor()
  expect(await people.count()).toBe(1)

  await go(page, '/people')
  await page.getByRole('searchbox').fill(family)
  await page.getByRole('main').getByRole('link').filter({ hasText: family }).first().click()
  await page.getByRole('button', { name: 'Pisahkan lagi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Pisahkan lagi' }).click()
  await page
    .getByRole('heading', { name: `Siti Djuwita ${family}` })
    .first()
    .waitFor()
  await go(page, '/people')
  await page.getByRole('searchbox').fill(family)
  await page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: `St. Juwita ${family}` })
    .waitFor()

  // The desk finds the same two, and may be mistaken as well.
  await go(page, '/')
  await allDelivered(device)
  await go(desk.page, '/desk/registry')
  await desk.page.getByRole('combobox', { name: 'Desa' }).selectOption('Lalang')
  await desk.page.getByText('Mungkin ganda', { exact: true }).click()
  const pair = desk.page.getByRole('article', { name: new RegExp(family) })
  await pair.getByRole('button', { name: 'Bandingkan' }).click()
  await pair.getByText(/^0 kunjungan/).waitFor()
  await pair.getByRole('button', { name: 'Gabungkan' }).click()
  const merged = desk.page.getByRole('status').filter({ hasText: family })
  await merged.getByRole('button', { name: 'Pisahkan lagi' }).click()
  await merged.getByText('kembali menjadi dua catatan').waitFor()
  await pair.waitFor()
})

test('two midwives who corrected a name apart see both, and one tap settles it', async () => {
  const [one, other] = await Promise.all([
    devices.phone('Bidan, perawat Pustu'),
    devices.phone('Bidan, perawat Pustu'),
  ])
  await readyForField(one)
  const family = surname()
  await registerAndOpen(one, { given: 'Rusmini', family, sex: 'Perempuan', age: { years: 40 } })
  const where = new URL(one.page.url()).pathname
  await go(one.page, '/')
  await allDelivered(one)
  await readyForField(other)
  await other.page.reload()
  await allDelivered(other)
  for (const [device, given] of [
    [one, 'Rusmina'],
    [other, 'Roesmini'],
  ] as const) {
    await go(device.page, where)
    await device.context.setOffline(true)
    await device.page.getByRole('link', { name: /^Ubah data/ }).click()
    await device.page.getByRole('textbox', { name: 'Nama lengkap' }).fill(`${given} ${family}`)
    await device.page.getByRole('button', { name: 'Simpan perubahan' }).click()
    await device.page.getByRole('heading', { level: 1, name: `${given} ${family}` }).waitFor()
  }
  for (const device of [one, other]) {
    await device.context.setOffline(false)
    await go(device.page, '/')
    await allDelivered(device)
  }
  const { page } = other
  await go(page, where)
  await page.getByText('Dua isian berbeda untuk nama').waitFor()
  await page
    .getByText(/^Bidan Sari, /)
    .first()
    .waitFor()
  await page.getByRole('button', { name: `Rusmina ${family}` }).click()
  await page.getByText('Dua isian berbeda untuk nama').waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1, name: `Rusmina ${family}` }).waitFor()
})
