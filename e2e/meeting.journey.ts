import type { Me } from '@jejaring/core/sync/account'
import type { Names } from '@jejaring/core/sync/board'
import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDevices } from './devices.ts'
import { answerOf, push } from './push.ts'

const devices = await openDevices()

/** Villages in which nobody else weighs or registers anybody meanwhile. */
const QUIET = ['Kelubi', 'Mekar Jaya', 'Lalang Jaya', 'Buku Limau']

test('a meeting goes on while the network is away; the next one shows what its decision moved', async () => {
  const { page, context } = await devices.desk('Kepala Puskesmas')
  const child = await somebodyNotWeighed(context)
  await page.getByRole('link', { name: 'Rapat', exact: true }).click()
  await page.getByRole('link', { name: /^Rapat mingguan .*agenda sudah siap/ }).click()
  await page.getByRole('button', { name: 'Mulai rapat' }).click()
  await page.getByText(/^00\.0\d dari 00\.55$/).waitFor()
  // What the mini-workshop of this month decided comes back with its figures.
  await page.getByText('Surat ke kepala desa soal jadwal Posyandu').first().waitFor()
  await page.getByText(/^Balita, Seluruh wilayah:$/).waitFor()

  await page.getByRole('button', { name: 'Kehadiran' }).click()
  const sheet = page.getByRole('dialog')
  for (const box of await sheet.getByRole('checkbox').all()) await box.check()
  await page.keyboard.press('Escape')
  await page.getByText(/Hadir semua \d+\.$/).waitFor()

  await page.getByRole('button', { name: 'Layar penuh' }).click()
  await page.getByRole('navigation').waitFor({ state: 'hidden' })
  await page.keyboard.press('ArrowRight')
  await page.getByRole('columnheader', { name: /^K6/ }).waitFor()
  await page.getByRole('button', { name: 'Posyandu di Lalang', exact: true }).click()
  await page.getByRole('rowheader', { name: 'Posyandu Melati' }).waitFor()
  await page.evaluate(() => document.exitFullscreen())

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Keputusan, pemilik, tanggal' }).click()
  await sheet.getByRole('button', { name: 'Simpan' }).click()
  await sheet.getByText('Tulis keputusannya dalam satu kalimat.').waitFor()
  await sheet.getByLabel('Keputusan', { exact: true }).fill('Timbang ulang di balai desa')
  await sheet.getByRole('button', { name: 'Simpan' }).click()
  await sheet.getByText('Tulis siapa pemiliknya.').waitFor()
  await sheet.getByLabel('Pemilik').fill('Bidan desa')
  await sheet.getByLabel('Indikator yang digerakkan').selectOption('d-s')
  await sheet.getByLabel('Tempat').selectOption(child.village)
  await sheet.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('1. Timbang ulang di balai desa').waitFor()
  await page.getByText('1 catatan belum terkirim, aman di laptop ini').waitFor()
  await context.setOffline(false)
  await page.getByText('belum terkirim, aman').waitFor({ state: 'hidden' })

  await page.getByRole('button', { name: /^Keputusan dan penutup/ }).click()
  await page.getByRole('button', { name: 'Tutup rapat' }).click()
  await page.getByRole('button', { name: 'Ya, tutup' }).click()
  await page.getByText('Rapat sudah ditutup').waitFor()
  await page.getByRole('link', { name: 'Notulen' }).click()
  await page.getByText(/^Angka per .* Rapat sudah ditutup\.$/).waitFor()
  await page.getByRole('cell', { name: '1. Timbang ulang di balai desa' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('navigation').waitFor({ state: 'hidden' })
  await page.emulateMedia({ media: null })

  await weigh(context, child)
  await page.getByRole('link', { name: 'Rapat', exact: true }).click()
  await page.getByRole('link', { name: /^Rapat mingguan .*agenda sudah siap/ }).click()
  const action = page.getByRole('main').getByRole('listitem').filter({ hasText: 'D/S' })
  await action.getByText('Membaik').waitFor()
  await action.getByRole('button', { name: 'Catat hasil' }).click()
  await action.getByLabel('Apa yang dikerjakan').fill('Ditimbang di rumah')
  await action.getByRole('button', { name: 'Selesai' }).click()
  await action.getByText('Selesai: Ditimbang di rumah').waitFor()
})

test('what another place learned is compared, taken along on paper, and becomes a decision', async () => {
  const { page } = await devices.desk('Kepala Puskesmas')
  await page.getByRole('link', { name: 'Praktik baik' }).click()
  await page.getByRole('listitem').nth(2).waitFor()
  await page.getByRole('searchbox').fill('pengaji')
  await page.getByRole('link', { name: /Jemput balita/ }).waitFor({ state: 'detached' })
  await page.setViewportSize({ width: 360, height: 640 })
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await wide()).toBe(360)
  await page.getByRole('link', { name: /Skrining lansia sesudah pengajian/ }).click()
  await page.getByRole('row', { name: /^Medan pesisir pesisir 100%/ }).waitFor()
  await page.getByText(/^[+−][\d,]+ poin$/).waitFor()
  expect(await wide()).toBe(360)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ media: 'print' })
  await page.getByText('Ditanyakan di tempat').waitFor()
  await page.emulateMedia({ media: null })

  await page.getByRole('button', { name: 'Beri umpan balik' }).click()
  await page.getByLabel('Apa yang terjadi di tempat Anda').fill('Kami coba di dua masjid')
  await page.getByRole('button', { name: 'Kirim' }).click()
  await page.getByText('Kami coba di dua masjid').waitFor()
  await page.getByRole('button', { name: 'Jadikan tindakan rapat' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Pemilik').fill('Perawat klaster 3')
  await sheet.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText(/^Puskesmas Manggar, rapat .*: 0 dari 1 selesai$/).waitFor()
  await page.getByRole('link', { name: 'Buka rapat' }).click()
  await page.getByText(/1\. Skrining lansia sesudah pengajian/).waitFor()
})

interface Child {
  readonly id: string
  readonly village: string
}

async function somebodyNotWeighed(context: BrowserContext): Promise<Child> {
  const me: Me = await answerOf(context, '/api/me')
  for (const name of QUIET) {
    const area = me.villages.find((village) => village.name === name)?.code ?? ''
    const query = new URLSearchParams({ indicator: 'd-s', area, served: 'no' })
    const { people }: Names = await answerOf(context, `/api/board/names?${query.toString()}`)
    const [child] = people
    if (child !== undefined) return child
  }
  throw new Error('the demo is too small for this journey')
}

async function weigh(context: BrowserContext, { id, village }: Child): Promise<void> {
  const { cadre = 'nurse' }: Me = await answerOf(context, '/api/me')
  const services = [{ service: 'child-growth', answers: { weight: 9.5 }, outcomes: {} }]
  const body = { setting: 'puskesmas', cadre, services } as const
  await push(context, village, [{ kind: 'encounter-recorded', subject: id, body }])
}
