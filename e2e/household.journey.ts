import { expect, test } from 'vitest'
import { allDelivered, type Device, go, openDevices, readyForField } from './devices.ts'
import { registerAndOpen } from './newcomer.ts'

const devices = await openDevices()

test('a house is asked about without a network, put right, and the midwife reads the same index', async () => {
  const [kader, midwife] = await Promise.all([
    devices.phone('Kader'),
    devices.phone('Bidan, perawat Pustu'),
  ])
  await Promise.all([readyForField(kader), readyForField(midwife)])
  await kader.context.setOffline(true)
  const { page } = kader
  await registerAndOpen(kader, { given: 'Rukmini', sex: 'Perempuan', age: { years: 62 } })
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('link', { name: /^Keluarga / }).click()
  await page.getByText('Belum pernah ditanyakan.').waitFor()
  await page.getByText('Belum bisa dihitung').waitFor()

  await page.getByRole('button', { name: 'Catat keadaan rumah' }).click()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Jawab paling sedikit satu pertanyaan.').waitFor()
  await answer(kader, 'Peserta JKN', 'Semua')
  await page.getByRole('group', { name: 'Sumber air bersih' }).getByText('Pilih').click()
  await page.getByRole('button', { name: 'Air ledeng' }).click()
  await answer(kader, 'Jamban', 'Cemplung')
  await answer(kader, 'Ada anggota keluarga yang merokok', 'Tidak')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('3 dari 4 sudah baik. Nilai 0,75.').waitFor()
  await page.getByText('Keluarga pra-sehat').waitFor()

  await page.reload()
  await page.getByRole('link', { name: 'Perbaiki' }).click()
  await answer(kader, 'Jamban', 'Leher angsa')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('4 dari 4 sudah baik. Nilai 1,00.').waitFor()
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await page.getByText('3 dari 4 sudah baik').waitFor()
  await go(page, '/')

  await kader.context.setOffline(false)
  await go(page, '/')
  await allDelivered(kader)
  // Opened anew, a phone asks at once.
  await midwife.page.goto('/people')
  await midwife.page.getByRole('searchbox').fill(name)
  await midwife.page.getByRole('link').filter({ hasText: name }).first().click()
  await midwife.page.getByRole('link', { name: /^Keluarga / }).click()
  await midwife.page.getByText('3 dari 4 sudah baik. Nilai 0,75.').waitFor()
  expect(await midwife.page.getByText('belum terkirim').count()).toBe(0)
})

const answer = ({ page }: Device, question: string, option: string): Promise<void> =>
  page
    .getByRole('group', { name: question })
    .getByRole('button', { name: option, exact: true })
    .click()
