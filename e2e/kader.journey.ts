import { expect, test } from 'vitest'
import { openDevices } from './devices.ts'

const devices = await openDevices()

test('a midwife assesses the last skills of a kader, and the level rises with what is missing in words', async () => {
  const { page } = await devices.desk('Bidan, perawat Pustu')
  await page.goto('/desk/kader')
  await page.getByRole('button', { name: 'Halimah' }).click()
  await page.getByRole('heading', { name: /Halimah/ }).waitFor()
  const sheet = page.getByRole('dialog')
  // Whatever is not assessed yet is assessed, one after the other.
  const open = page.locator('.passport-chip:not(.passport-chip-assessed)')
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click()
    await sheet.getByLabel('Pelatihan atau penilai').fill('Bidan Sari')
    await sheet.getByRole('button', { name: 'Dinilai' }).click()
    await sheet.waitFor({ state: 'hidden' })
  }
  await page.getByText('Semua keterampilan sudah dinilai.').waitFor()
  await page.getByRole('heading', { name: /Utama/ }).waitFor()

  // What was a mistake is taken back.
  await page.getByRole('button', { name: /B2/ }).click()
  await sheet.getByText('Bidan Sari').or(sheet.getByText('Pelatihan Puskesmas')).waitFor()
  await sheet.getByRole('button', { name: 'Tarik kembali' }).click()
  await page.getByText('tinggal dinilai: B2.').waitFor()
  await page.getByRole('button', { name: 'Semua kader' }).click()
  await page.getByText('24 dari 25 dinilai').first().waitFor()
})

test('a midwife writes down a new kader, gives her a second Posyandu, and she is still one person', async () => {
  const { page } = await devices.desk('Bidan, perawat Pustu')
  await page.goto('/desk/staff')
  const sums = page.locator('.staff-sums p')
  const before = (await sums.textContent()) ?? ''
  const [people = 0, tasks = 0] = [...before.matchAll(/\d+/g)].map(Number)
  await page.getByRole('button', { name: 'Tambah petugas' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Nama').fill('Rohani Baru')
  await sheet.getByLabel('Tempat').selectOption('Posyandu Anggrek')
  await sheet.getByLabel('Nomor SK').fill('SK Kepala Desa 12/2026')
  await sheet.getByRole('button', { name: 'Simpan' }).click()
  await sums.getByText(`${people + 1} orang`).waitFor()

  await page.getByRole('button', { name: 'Rohani Baru' }).click()
  await sheet.getByRole('button', { name: 'Tambah tugas' }).click()
  await sheet.getByLabel('Tempat').selectOption('Posyandu Kenanga')
  await sheet.getByRole('button', { name: 'Simpan' }).click()
  await sheet.getByText('Posyandu Kenanga').first().waitFor()
  await sheet.getByText('Riwayat perubahan').click()
  await sheet.getByText(/Posyandu Kenanga.*dicatat/).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => sums.textContent()).toContain(`${people + 1} orang, ${tasks + 2} tugas`)
})

test('the training list says who needs what, and the midwife finds a kader of two Posyandu in it', async () => {
  const { page } = await devices.desk('Bidan, perawat Pustu')
  await page.goto('/desk/kader?show=training')
  await page.getByRole('heading', { name: 'Daftar pelatihan' }).waitFor()
  await page.getByLabel('Keperluan').selectOption('Dilatih')
  // Whom the journey above has written down needs all of it.
  await page
    .getByRole('row', { name: /Rohani Baru.*Posyandu Anggrek, Posyandu Kenanga/ })
    .first()
    .waitFor()
  expect(await page.getByText('Penyegaran sejak').count()).toBe(0)
})

test('who came to a training is trained in the passport at once, and it is taken back in one step', async () => {
  const { page } = await devices.desk('Bidan, perawat Pustu')
  await page.goto('/desk/kader?show=events')
  await page.getByRole('button', { name: 'Rencanakan pelatihan' }).first().click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Judul pelatihan').fill('Keluarga berencana')
  await sheet.getByRole('button', { name: 'E5 Keluarga berencana' }).click()
  // Whom the journey above has written down needs all of it.
  expect(await sheet.getByRole('checkbox', { name: /^Rohani Baru/ }).isChecked()).toBe(true)
  await sheet.getByRole('button', { name: 'Simpan' }).click()
  await page.getByRole('checkbox', { name: 'Hadir: Rohani Baru' }).check()
  await page.getByRole('button', { name: 'Catat 1 hadir' }).click()
  await page.getByText('1 kader tercatat dilatih.').waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('columnheader', { name: 'Tanda tangan' }).waitFor()
  await page.emulateMedia({ media: null })
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await page.getByText('Sudah seperti semula.').waitFor()
  await page.getByRole('checkbox', { name: 'Hadir: Rohani Baru', checked: false }).waitFor()
})

test('somebody who is written down twice is found, put together and parted again', async () => {
  const { page } = await devices.desk('Bidan, perawat Pustu')
  await page.goto('/desk/staff')
  const sheet = page.getByRole('dialog')
  for (const place of ['Posyandu Melati', 'Posyandu Anggrek']) {
    await page.getByRole('button', { name: 'Tambah petugas' }).click()
    await sheet.getByLabel('Nama').fill('Salma Kembar')
    await sheet.getByLabel('Tempat').selectOption(place)
    await sheet.getByRole('button', { name: 'Simpan' }).click()
    await sheet.waitFor({ state: 'hidden' })
  }
  const pair = page.getByRole('article', { name: 'Salma Kembar, Salma Kembar' })
  await pair.getByRole('button', { name: 'Orang yang sama' }).click()
  await page.getByText('Salma Kembar kini satu orang.').waitFor()
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await pair.getByRole('button', { name: 'Dua orang berbeda' }).click()
  await pair.waitFor({ state: 'hidden' })
})

test('a sheet of staff is looked at row by row before it is saved', async () => {
  const { page } = await devices.desk('Bidan, perawat Pustu')
  await page.goto('/desk/staff')
  const sheet = page.getByRole('dialog')
  const file = [
    'Nama;Profesi;Posyandu;Mulai;Nomor SK',
    'Wati Unggah;Kader;Posyandu Mawar;5/1/2026;SK 9',
    'Tono Unggah;Kader;Posyandu Mana;5/1/2026;',
  ].join('\n')
  await page.getByLabel('Unggah Excel atau CSV').setInputFiles({
    name: 'kader.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  })
  await sheet.getByText('Wati Unggah, Posyandu Mawar: orang baru').waitFor()
  await sheet.getByRole('row', { name: /3 Tempat Posyandu Mana.*Tidak dikenal/ }).waitFor()
  await sheet.getByRole('button', { name: 'Simpan 1 perubahan' }).click()
  await page.getByText('1 perubahan tersimpan.').waitFor()
  await page.getByRole('button', { name: 'Wati Unggah' }).waitFor()
})

test('a badge is printed, anybody may check it, and revoked it does not hold', async () => {
  const { page } = await devices.desk('Bidan, perawat Pustu')
  await page.goto('/desk/kader')
  await page.getByRole('button', { name: 'Halimah' }).click()
  await page.getByRole('button', { name: 'Kartu' }).click()
  await page.getByLabel('Kode untuk memeriksa keaslian').waitFor()
  const asked = new URL(page.url()).searchParams
  const code = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch('/api/kader/badge', { method: 'PUT', headers, body })
      const { code: made }: { code: string } = await answer.json()
      return made
    },
    JSON.stringify({ village: asked.get('village'), kader: asked.get('kader') }),
  )

  const stranger = await devices.phone()
  await stranger.page.goto(`/badge#${code}`)
  await stranger.page.getByText('Kader ini terdaftar').waitFor()
  await stranger.page.getByRole('heading', { name: 'Halimah' }).waitFor()

  await page.getByRole('button', { name: 'Cabut kartu dan sertifikat' }).click()
  await page.getByText('tidak berlaku lagi').waitFor()
  await stranger.page.reload()
  await stranger.page.getByText('Kartu ini tidak berlaku').waitFor()
})
