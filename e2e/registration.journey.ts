import { expect, test } from 'vitest'
import { openPerson } from './children.ts'
import { allDelivered, type Device, go, openDevices, readyForField } from './devices.ts'
import { tapTwice } from './tap-twice.ts'

const devices = await openDevices()

/** Rare in the demo, so that a search finds nobody else. */
const HEAD = 'Wirasana Tandipau'
const CHILD = 'Kirana Tandipau'

test('a family registered without a network is found after a reload, and by the midwife once delivered', async () => {
  const [kader, midwife] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Bidan, perawat Pustu'),
  ])
  await readyForField(kader)
  await kader.context.setOffline(true)
  const { page } = kader
  await go(page, '/register?household=gone')
  await page.getByText(/^Keluarga itu tidak ada lagi di HP ini/).waitFor()
  await go(page, '/')
  await go(page, '/register')
  await page.getByRole('searchbox').fill(HEAD)
  await page.getByText('Keluarga ini belum ada').waitFor()
  await page.getByRole('button', { name: 'Keluarga baru' }).click()
  expect(await page.getByRole('textbox', { name: 'Nama kepala keluarga' }).inputValue()).toBe(HEAD)
  const rt = page.getByRole('combobox', { name: 'RT' })
  if ((await rt.inputValue()) === '') await rt.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Lanjut' }).click()

  await nameChild(kader)
  await page.reload()
  expect(await page.getByRole('textbox', { name: 'Nama lengkap' }).inputValue()).toBe(CHILD)
  // What comes to lie under a second tap is not pressed: the way on is still offered.
  await tapTwice(page, page.getByRole('button', { name: 'Simpan' }))
  await page.getByText(`${CHILD} terdaftar`).waitFor()

  // What lies on the phone is found by an app that was opened anew.
  await page.goto('/')
  await page.getByText(/2 catatan/).waitFor()
  await openPerson(kader, CHILD)
  await kader.context.setOffline(false)
  await go(page, '/')
  await allDelivered(kader)

  await go(midwife.page, '/desk/people')
  await midwife.page.getByRole('searchbox').fill(CHILD)
  await midwife.page.getByRole('link').filter({ hasText: CHILD }).first().waitFor()
})

test('whoever is registered a second time is recognised while the name is typed', async () => {
  const kader = await devices.phone('Kader')
  await readyForField(kader)
  const { page } = kader
  await go(page, '/people')
  const somebody = page.getByRole('main').getByRole('link').first()
  const words = await somebody.innerText()
  const name =
    words
      .split('\n')
      .find((line) => line.includes(' '))
      ?.replace(/ \d.*$/, '') ?? ''
  await go(page, '/register')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('main').getByRole('button').filter({ hasText: 'orang' }).first().click()
  const field = page.getByRole('textbox', { name: 'Nama lengkap' })
  await field.fill(name.toUpperCase())
  await page
    .getByRole('region', { name: 'Mungkin sudah terdaftar' })
    .getByText(name, { exact: true })
    .first()
    .waitFor()
})

/** A daughter of two years. */
async function nameChild({ page }: Device): Promise<void> {
  await page.getByRole('textbox', { name: 'Nama lengkap' }).fill(CHILD)
  await page.getByRole('radio', { name: 'Perempuan' }).click()
  await page.getByText('Umur saja', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Umur, tahun' }).fill('2')
  await page.getByRole('radio', { name: 'Anak' }).click()
}
