import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { allDelivered, type Device, go, openDevices, readyForField } from './devices.ts'

const devices = await openDevices()

const FAMILY = 'Keluarga Sulaiman'

test('a family is visited without a network; its danger sign stands first on the desk once there is one', async () => {
  const [kader, midwife] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Bidan, perawat Pustu'),
  ])
  await readyForField(kader)
  await go(midwife.page, '/desk/due')
  await midwife.page.getByRole('heading', { level: 1, name: /Lalang/ }).waitFor()
  await kader.context.setOffline(true)
  const { page } = kader

  // Nobody at home: the house is not asked for again today, until that is taken back.
  await openFamily(kader)
  await page.getByText('Tidak ada', { exact: true }).click()
  await page.getByRole('button', { name: 'Simpan satu kunjungan' }).click()
  await page.getByText(`Kunjungan ke keluarga Sulaiman tersimpan`).waitFor()
  expect(await family(kader).count()).toBe(0)
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await page.getByText('Kunjungan dibatalkan.').waitFor()

  await openFamily(kader)
  const form = page.getByRole('region', { name: 'Kunjungan rumah orang yang tidak kontrol' })
  await answer(form, /^Nyeri dada/, 'Ya')
  await answer(form, /^Obat diminum/, 'Tidak diminum')
  await answer(form, 'Obat masih ada', 'Tidak')
  await form.getByRole('group', { name: 'Mengapa tidak datang' }).getByText('Pilih').click()
  await page.getByRole('button', { name: /^Lupa/ }).click()
  await page.getByText('Perlu dirujuk').first().waitFor()
  await page.reload()
  await page.getByText('Perlu dirujuk').first().waitFor()
  await page.getByRole('button', { name: 'Simpan satu kunjungan' }).click()
  await page.getByText(`Kunjungan ke keluarga Sulaiman tersimpan`).waitFor()

  const danger = midwife.page.getByRole('region', { name: 'Tanda bahaya, segera' })
  expect(await danger.getByText('Sulaiman', { exact: true }).count()).toBe(0)
  await kader.context.setOffline(false)
  await danger.getByText('Sulaiman', { exact: true }).waitFor()

  // Delivered already: taking it back says so to everybody.
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await page.getByText('Kunjungan dibatalkan.').waitFor()
  await danger.getByText('Sulaiman', { exact: true }).waitFor({ state: 'detached' })
  await go(page, '/')
  await allDelivered(kader)
})

test('a house is handed to the Pustu without a network, stands under others, and is taken back', async () => {
  const [kader, midwife] = await Promise.all([
    devices.phone('Kader'),
    devices.phone('Bidan, perawat Pustu'),
  ])
  await Promise.all([readyForField(kader), readyForField(midwife)])
  const { page } = kader
  await kader.context.setOffline(true)
  await openFamily(kader)
  await page.getByRole('button', { name: 'Serahkan', exact: true }).click()
  await page.getByRole('button', { name: /^Bidan Sari, / }).click()
  await written(kader)
  await go(page, '/tasks')
  await under(kader, /^Dipegang rekan atau Pustu/).waitFor()
  await kader.context.setOffline(false)
  await go(page, '/')
  await allDelivered(kader)

  await midwife.page.reload()
  await allDelivered(midwife)
  await go(midwife.page, '/tasks')
  await family(midwife).getByText('Diserahkan kepada Anda').waitFor()

  await openFamily(kader)
  await page.getByRole('button', { name: 'Serahkan', exact: true }).click()
  await page.getByRole('button', { name: 'Ambil kembali' }).click()
  await written(kader)
  await go(page, '/tasks')
  await under(kader, /^Rumah yang Anda kunjungi/).waitFor()
  const left = page.getByRole('navigation').getByRole('link', { name: /^\d+ Tugas$/ })
  const count = await left.innerText()
  await go(page, '/people')
  expect(await left.innerText()).toBe(count)
  await go(page, '/')
  await allDelivered(kader)
})

/** The sheet closes when what was chosen lies on the phone. */
const written = ({ page }: Device): Promise<void> =>
  page.getByRole('dialog').waitFor({ state: 'detached' })

const under = ({ page }: Device, heading: RegExp): Locator =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading }) })
    .getByRole('link')
    .filter({ hasText: FAMILY })

const family = ({ page }: Device) => page.getByRole('link').filter({ hasText: FAMILY })

const answer = (form: Locator, question: RegExp | string, option: string): Promise<void> =>
  form
    .getByRole('group', { name: question })
    .getByRole('button', { name: option, exact: true })
    .click()

async function openFamily(kader: Device): Promise<void> {
  await go(kader.page, '/tasks')
  await family(kader).click()
  await kader.page.getByRole('heading', { level: 1, name: FAMILY }).waitFor()
}
