import { expect, test } from 'vitest'
import { allDelivered, go, openDevices, readyForField, type Device } from './devices.ts'
import { registerAndOpen } from './newcomer.ts'

const devices = await openDevices()

test('a referral made without a network is answered at the Puskesmas, and the kader reads what to do', async () => {
  const [kader, desk] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Petugas Puskesmas'),
  ])
  await readyForField(kader)
  await kader.context.setOffline(true)
  const { page } = kader
  await registerAndOpen(kader, { given: 'Nurhayati', sex: 'Perempuan', age: { years: 48 } })
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: /^Buat rujukan/ }).click()
  await page.getByRole('button', { name: 'Simpan rujukan' }).click()
  await page.getByText('Tulis mengapa dirujuk.').waitFor()
  await page.getByRole('button', { name: 'Puskesmas', exact: true }).click()
  await page.getByRole('button', { name: 'Hari ini', exact: true }).click()
  await page.getByRole('button', { name: 'Keluhan belum membaik' }).click()
  await page.getByRole('button', { name: 'Simpan rujukan' }).click()
  await page.getByRole('button', { name: /^Ke Puskesmas/ }).click()
  const message = await page
    .getByRole('link', { name: 'Kabari lewat WhatsApp' })
    .getAttribute('href')
  expect(message).toMatch(/^https:\/\/wa\.me\/\?text=/)
  for (const word of name.split(' ')) expect(decodeURIComponent(message ?? '')).not.toContain(word)
  await page.getByRole('link', { name: 'Surat rujukan' }).click()
  await page.getByRole('article').getByText(name).waitFor()
  await go(page, '/')
  await kader.context.setOffline(false)
  await go(page, '/')
  await allDelivered(kader)

  await desk.page.getByRole('link', { name: 'Rujukan' }).click()
  await desk.page.getByRole('link').filter({ hasText: name }).click()
  await desk.page.getByRole('button', { name: /^Ke Puskesmas/ }).click()
  await desk.page.getByRole('button', { name: 'Sudah datang' }).click()
  await desk.page.getByRole('button', { name: /Sudah datang/ }).click()
  // A slip of the hand: nobody came yet.
  await desk.page.getByRole('button', { name: 'Salah catat: belum datang' }).click()
  const waiting = desk.page.getByRole('button', { name: /^Ke Puskesmas.*belum dijawab/ })
  await waiting.filter({ hasNotText: 'Sudah datang' }).click()
  await desk.page.getByRole('button', { name: 'Sudah datang' }).click()
  await desk.page.getByRole('button', { name: /Sudah datang/ }).click()
  await desk.page.getByRole('button', { name: 'Jawab', exact: true }).click()
  await desk.context.setOffline(true)
  await desk.page.getByRole('button', { name: 'Ingatkan minum obat' }).click()
  await desk.page.getByRole('button', { name: 'Tanggal lain' }).click()
  await desk.page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await desk.page.getByText('Pilih hari kontrolnya').waitFor()
  await desk.page.getByRole('button', { name: '7 hari' }).click()
  await desk.page.getByLabel('Yang ditemukan').fill('160 per 95, mulai amlodipin')
  await desk.page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await desk.page.getByText('Belum terkirim: tanpa jaringan').waitFor()
  await desk.context.setOffline(false)
  await desk.page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await putRight(desk)
  await desk.page.getByRole('button', { name: 'Janjikan: Skrining tekanan darah' }).click()
  await desk.page.getByRole('button', { name: 'Puskesmas', exact: true }).click()
  await desk.page.getByRole('button', { name: 'Besok' }).click()
  await desk.page
    .getByRole('button', { name: /^Janjikan / })
    .last()
    .click()
  await desk.page.getByText(/^Dijanjikan .*di Puskesmas/).waitFor()
  await sentThroughTheQueue(desk, name)
  await desk.page.getByRole('link', { name: 'Rujukan' }).click()
  await desk.page.getByRole('heading', { name: 'Rujukan belum dijawab' }).waitFor()
  expect(await desk.page.getByRole('link').filter({ hasText: name }).count()).toBe(0)

  // Opened anew, a phone asks at once.
  await page.goto('/tasks')
  await page.getByRole('link', { name }).getByText('Ingatkan minum obat').waitFor()
  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: /^Ke Puskesmas/ }).click()
  expect(await page.getByText('amlodipin').count()).toBe(0)
})

test('two who answered apart are both read, the nearer control counts, and one answer settles it', async () => {
  const [midwife, desk] = await Promise.all([
    devices.phone('Bidan, perawat Pustu'),
    devices.desk('Petugas Puskesmas'),
  ])
  await readyForField(midwife)
  const { page } = midwife
  await registerAndOpen(midwife, { given: 'Nirmala', sex: 'Perempuan', age: { years: 58 } })
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  const { pathname } = new URL(page.url())
  await page.getByRole('button', { name: /^Buat rujukan/ }).click()
  await page.getByRole('button', { name: 'Puskesmas', exact: true }).click()
  await page.getByRole('button', { name: 'Keluhan belum membaik' }).click()
  await page.getByRole('button', { name: 'Simpan rujukan' }).click()
  await page.getByRole('button', { name: /^Ke Puskesmas/ }).waitFor()
  await go(page, '/')
  await allDelivered(midwife)

  await midwife.context.setOffline(true)
  await go(page, pathname)
  await answer(midwife, 'Ingatkan minum obat', '7 hari')
  await desk.page.getByRole('link', { name: 'Rujukan' }).click()
  await desk.page.getByRole('link').filter({ hasText: name }).click()
  await answer(desk, 'Pantau di Posyandu berikutnya', '30 hari')
  await midwife.context.setOffline(false)
  // Opened anew, a phone asks at once.
  await page.goto(pathname)
  const row = page.getByRole('button', { name: /^Ke Puskesmas/ })
  const differing = row.filter({ hasText: '2 jawaban berbeda' })
  const near = /Kontrol \d+ \p{L}+/u.exec(await differing.innerText())?.[0]
  await differing.click()
  const mine = page.getByRole('dialog').locator('p').filter({ hasText: 'oleh Anda' })
  expect(await mine.innerText()).toContain(near)
  await page.getByText(/^Dijawab .* oleh petugas Puskesmas$/).waitFor()
  await page.getByRole('button', { name: 'Putuskan satu jawaban' }).click()
  await page.getByRole('button', { name: 'Kunjungi rumah minggu ini' }).click()
  await page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await row.filter({ hasText: 'Kunjungi rumah minggu ini' }).click()
  await page.getByText('2 jawaban sebelumnya diganti').waitFor()
})

async function answer({ page }: Device, words: string, control: string): Promise<void> {
  const row = page.getByRole('button', { name: /^Ke Puskesmas/ })
  await row.click()
  await page.getByRole('button', { name: 'Jawab', exact: true }).click()
  await page.getByRole('button', { name: words }).click()
  await page.getByRole('button', { name: control }).click()
  await page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await row.filter({ hasText: words }).waitFor()
}

/** The answer was meant for somebody else: it is taken back; the next one is corrected. */
async function putRight({ page }: Device): Promise<void> {
  const row = (words: string) =>
    page.getByRole('button', { name: new RegExp(`^Ke Puskesmas.*${words}`) })
  await row('Ingatkan minum obat').click()
  await page.getByRole('button', { name: 'Batalkan jawaban' }).click()
  await page.getByRole('button', { name: 'Ya, batalkan' }).click()
  await row('belum dijawab').click()
  await page.getByRole('button', { name: 'Jawab', exact: true }).click()
  await page.getByRole('button', { name: 'Tidak perlu apa-apa lagi' }).click()
  await page.getByRole('button', { name: '7 hari' }).click()
  await page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await page.getByText('Tertulis tidak perlu apa-apa lagi').waitFor()
  await page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await row('Tidak perlu apa-apa lagi').click()
  await page.getByText(/^Dijawab .* oleh Anda$/).waitFor()
  await page.getByRole('button', { name: 'Perbaiki jawaban' }).click()
  await page.getByRole('button', { name: '7 hari', pressed: true }).waitFor()
  await page.getByRole('button', { name: 'Ingatkan minum obat' }).click()
  await page.getByLabel('Yang ditemukan').fill('160 per 95, mulai amlodipin')
  await page.getByRole('button', { name: 'Simpan jawaban' }).click()
  await row('Ingatkan minum obat').waitFor()
}

/** At two stations of the line of the day; a press too many calls nobody else, and a call is taken back. */
async function sentThroughTheQueue({ page }: Device, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Masukkan antrean' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Dewasa dan lansia', pressed: true }).waitFor()
  for (const place of ['Laboratorium', 'Penyakit menular', 'Farmasi']) {
    const proposed = sheet.getByRole('button', { name: place, pressed: true })
    if ((await proposed.count()) > 0) await proposed.click()
  }
  await sheet.getByRole('button', { name: 'Gigi' }).click()
  await sheet.getByRole('button', { name: 'Masukkan antrean' }).click()
  await page.getByRole('link', { name: /^Nomor \d+, Dewasa/ }).click()
  await page.getByRole('button', { name: /^Dewasa dan lansia/ }).click()
  let calls = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/api/queue/next')) calls += 1
  })
  await page.getByRole('button', { name: /^Panggil nomor/ }).dblclick()
  await page.getByRole('button', { name: 'Urungkan' }).click()
  expect(calls).toBe(1)
  await page.getByRole('button', { name: /^Panggil nomor/ }).click()
  await page.getByRole('link', { name: 'Kerjakan' }).click()
  await page.getByRole('button', { name: 'Kembali' }).first().click()
  await page.getByRole('link', { name }).click()
  await page.getByRole('link', { name: /^Sudah di antrean: nomor \d+, Dewasa/ }).waitFor()
  await page.getByRole('link', { name: 'Cetak nomor' }).click()
  await page.getByText('Ke: Dewasa dan lansia, Gigi').waitFor()
  await page.goBack()
  await page.getByRole('link', { name: /^Sudah di antrean/ }).click()
  await page.getByRole('button', { name: /^Dewasa dan lansia/ }).click()
  await page.getByRole('button', { name: 'Lanjut ke Gigi' }).click()
  await page.getByRole('button', { name: 'Gigi 1' }).click()
  await page.getByRole('link', { name }).waitFor()
}
