import { expect, test } from 'vitest'
import { allDelivered, type Device, go, openDevices, readyForField } from './devices.ts'
import { registerAndOpen, surname } from './newcomer.ts'

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

test('a family whose head is gone names another, and a grown daughter takes her child to a house of her own', async () => {
  const [kader, midwife] = await Promise.all([
    devices.phone('Kader'),
    devices.phone('Bidan, perawat Pustu'),
  ])
  await Promise.all([readyForField(kader), readyForField(midwife)])
  await kader.context.setOffline(true)
  const { page } = kader
  const family = surname()
  await registerAndOpen(kader, { given: 'Sari', family, sex: 'Perempuan', age: { years: 24 } })
  await page.getByRole('link', { name: /^Keluarga / }).click()
  await page.getByText('Siapa kepala keluarga sekarang?').waitFor()
  for (const [given, years, relation] of [
    ['Dewi', 50, 'Istri atau suami'],
    ['Intan', 3, 'Cucu'],
  ] as const) {
    await page.getByRole('link', { name: 'Tambah anggota keluarga' }).click()
    await page.getByRole('radio', { name: relation }).click()
    await page.getByRole('textbox', { name: 'Nama lengkap' }).fill(`${given} ${family}`)
    await page.getByRole('radio', { name: 'Perempuan' }).click()
    await page.getByText('Umur saja', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Umur, tahun' }).fill(String(years))
    await page.getByRole('button', { name: 'Simpan' }).click()
    await page.getByRole('link', { name: `Buka ${given} ${family} dan catat pelayanan` }).click()
    await page.getByRole('link', { name: /^Keluarga / }).click()
    await page.getByRole('link', { name: `Sari ${family}` }).waitFor()
  }
  // The wife before the daughter; a child of three is not asked about.
  const choice = page.locator('section').filter({ hasText: 'Siapa kepala keluarga sekarang?' })
  expect(await choice.getByRole('button').allInnerTexts()).toEqual([
    `Dewi ${family}`,
    `Sari ${family}`,
  ])
  await choice.getByRole('button', { name: `Sari ${family}` }).click()
  // The wife of the old head is the mother of his daughter; whose child the grandchild is, nobody knows yet.
  const relationOf = (given: string) =>
    page.getByRole('combobox', { name: `Hubungan ${given} ${family} dengan kepala keluarga` })
  expect(await relationOf('Dewi').inputValue()).toBe('parent')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByRole('alert').filter({ hasText: 'Pilih hubungannya.' }).waitFor()
  await relationOf('Intan').selectOption({ label: 'Anak' })
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText(`Sari ${family} kini kepala keluarga.`).waitFor()
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await choice.getByRole('button', { name: `Dewi ${family}` }).click()
  await page.getByText(`Dewi ${family} kini kepala keluarga.`).waitFor()
  await page.getByRole('heading', { level: 1, name: `Keluarga Dewi ${family}` }).waitFor()
  // A family has one head.
  await page.getByRole('link', { name: 'Tambah anggota keluarga' }).click()
  await page.getByText(`Kepala keluarga di sini Dewi ${family}.`).waitFor()
  expect(await page.getByRole('radio', { name: 'Kepala keluarga' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Kembali' }).click()

  await page.getByRole('link', { name: `Sari ${family}` }).click()
  await page.getByRole('link', { name: /^Rumah dan alamat/ }).click()
  await page.getByRole('link', { name: `Sari ${family} pindah ke keluarga lain` }).click()
  await page.getByRole('searchbox').fill(`Sari ${family}`)
  await page.getByRole('button', { name: 'Keluarga baru' }).click()
  await page.getByRole('combobox', { name: 'RT' }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('radio', { name: 'Kepala keluarga' }).click()
  await page.getByText(`Intan ${family}`).click()
  await page
    .getByRole('combobox', { name: `Hubungan Intan ${family}` })
    .selectOption({ label: 'Anak' })
  await page.getByRole('button', { name: 'Pindahkan' }).click()
  await page.getByRole('link', { name: `Keluarga Sari ${family}` }).click()
  await page.getByRole('link', { name: `Intan ${family}` }).waitFor()
  expect(await page.getByRole('link', { name: `Dewi ${family}` }).count()).toBe(0)

  // The mother dies: her child of three is no head, and is asked for until somebody says with whom she lives.
  await page.getByRole('link', { name: `Sari ${family}` }).click()
  await page.getByText('Pindah ke luar desa').click()
  const leaving = page.getByRole('dialog')
  expect(await leaving.getByRole('checkbox', { name: `Intan ${family}` }).isChecked()).toBe(true)
  await leaving.getByRole('button', { name: 'Tidak jadi' }).click()
  await page.getByText('Meninggal', { exact: true }).click()
  await leaving.getByText(`tidak ada orang dewasa bersama Intan ${family}`).waitFor()
  await leaving.getByRole('button', { name: 'Catat meninggal' }).click()
  await page.getByText('Tidak ada orang dewasa di keluarga ini').waitFor()
  await page.getByRole('link', { name: `Buka keluarga Sari ${family}` }).click()
  const alone = page.locator('section').filter({ hasText: `Bersama siapa Intan ${family} tinggal` })
  await alone.waitFor()
  expect(await alone.getByRole('button').allInnerTexts()).toEqual(['Pindah ke keluarga lain'])
  await alone.getByRole('button').click()
  await page.getByRole('searchbox').fill(`Dewi ${family}`)
  await page
    .getByRole('button')
    .filter({ hasText: `Dewi ${family}` })
    .first()
    .click()
  await page.getByText(`Kepala keluarga di sini Dewi ${family}.`).waitFor()
  await page.getByRole('radio', { name: 'Cucu' }).click()
  await page.getByRole('button', { name: 'Pindahkan' }).click()
  await page.getByRole('link', { name: `Keluarga Dewi ${family}` }).waitFor()
  expect(await page.getByText('Tidak ada orang dewasa').count()).toBe(0)
  await go(page, '/')
  await kader.context.setOffline(false)
  await go(page, '/')
  await allDelivered(kader)

  // Opened anew, a phone asks at once.
  await midwife.page.goto('/people')
  await midwife.page.getByRole('searchbox').fill(`Intan ${family}`)
  await midwife.page
    .getByRole('link')
    .filter({ hasText: `Intan ${family}` })
    .first()
    .click()
  await midwife.page.getByRole('link', { name: `Keluarga Dewi ${family}` }).waitFor()
})

const answer = ({ page }: Device, question: string, option: string): Promise<void> =>
  page
    .getByRole('group', { name: question })
    .getByRole('button', { name: option, exact: true })
    .click()
