import { expect, test } from 'vitest'
import { closePad } from './weighing.ts'
import { openDevices, readyForField, type Device } from './devices.ts'
import { registerAndOpen, typeNumber } from './newcomer.ts'

const devices = await openDevices()

test('a kader asks the twenty questions of mental health and is told what to do, never the score', async () => {
  const kader = await devices.phone('Kader')
  await readyForField(kader)
  const { page } = kader
  await registerAndOpen(kader, { given: 'Wiranti', sex: 'Perempuan', age: { years: 34 } })
  const form = await open(kader, 'Tanya jawab kesehatan jiwa (SRQ-20)')
  const seventeenth = form.getByRole('group', { name: 'Pernah berpikir mengakhiri hidup' })
  await seventeenth.getByRole('button', { name: 'Ya' }).click()
  expect(await form.getByRole('button', { name: 'Tidak', pressed: true }).count()).toBe(0)
  await form.getByRole('button', { name: 'Sisanya Tidak (19)' }).click()
  await page.getByText('Rujuk ke Puskesmas, sekarang juga').waitFor()
  expect(await page.getByText('Skor SRQ-20').count()).toBe(0)
  await page.getByRole('button', { name: 'Simpan dan buat rujukan' }).click()
  await page.getByText('Tersimpan di HP ini.').waitFor()
  await page.getByText('hari ini, belum dijawab').waitFor()

  await page.locator('summary').filter({ hasText: 'SRQ-20' }).click()
  await page.getByText('Tindak lanjut: Perlu tindak lanjut hari ini').first().waitFor()
  expect(await page.getByText('Pernah berpikir mengakhiri hidup').count()).toBe(0)
})

test('somebody of 70 is screened for old age and for independence at one visit', async () => {
  const kader = await devices.phone('Kader')
  await readyForField(kader)
  const { page } = kader
  await registerAndOpen(kader, {
    given: 'Lamakarate',
    sex: 'Laki-laki',
    age: { years: 70 },
  })
  const skilas = await open(kader, 'Skrining lansia (SKILAS)')
  await skilas
    .getByRole('button', { name: /^Semua Tidak|^Sisanya Tidak/ })
    .first()
    .click()
  await typeNumber(kader, 'Lingkar lengan atas \\(LiLA\\)', '25')
  await closePad(page)
  for (const list of await skilas
    .getByRole('button', { name: /^Semua Tidak|^Sisanya Tidak/ })
    .all())
    await list.click()
  await skilas.getByRole('group').last().getByRole('button').nth(1).click()

  await page.getByRole('button', { name: /^Kemandirian lansia/ }).click()
  const daily = page.getByRole('region', { name: 'Kemandirian lansia (AKS)' })
  for (const activity of await daily.getByRole('group').all())
    await activity.locator('.option').last().click()
  await daily.getByText('Kemandirian').last().waitFor()
  await page.getByRole('button', { name: /^Simpan/ }).click()
  await page.getByText('Tersimpan di HP ini.').waitFor()
  await page.getByText('Skrining lansia (SKILAS) · Kemandirian lansia (AKS)').waitFor()
})

test('a midwife sees a newborn of five days, and the contact is no longer due', async () => {
  const midwife = await devices.phone('Bidan, perawat Pustu')
  await readyForField(midwife)
  const { page } = midwife
  await registerAndOpen(midwife, { given: 'Puspita', sex: 'Perempuan', age: { days: 5 } })
  const form = await open(midwife, 'Kunjungan neonatal (KN)')
  await typeNumber(midwife, 'Berat badan', '3,1')
  await typeNumber(midwife, 'Suhu ketiak', '36,8')
  await typeNumber(midwife, 'Napas dalam satu menit', '44')
  await closePad(page)
  await form
    .getByRole('button', { name: /Tidak/ })
    .filter({ hasText: /^Semua|^Sisanya/ })
    .first()
    .click()
  for (const question of await form.locator('.other-field').all())
    await question.locator('.option').first().click()
  await page.getByRole('button', { name: /^Simpan/ }).click()
  await page.getByText('Tersimpan di HP ini.').waitFor()
  expect(await page.getByRole('button', { name: /^Catat: Kunjungan neonatal/ }).count()).toBe(0)
})

test('a dose given that day already, or too early, is said before the needle, and written down only by a second press', async () => {
  const midwife = await devices.phone('Bidan, perawat Pustu')
  await readyForField(midwife)
  const { page } = midwife
  await midwife.context.setOffline(true)
  await registerAndOpen(midwife, { given: 'Harum', sex: 'Perempuan', age: { days: 100 } })
  const first = await open(midwife, 'Imunisasi DPT-HB-Hib')
  expect(await first.getByRole('alert').count()).toBe(0)
  await page.getByRole('button', { name: /^Simpan/ }).click()
  await page.getByText('Tersimpan di HP ini.').waitFor()

  const other = async (service: string) => {
    const search = page.getByRole('searchbox')
    if (!(await search.isVisible())) await page.getByText(/^Layanan lain/).click()
    await search.fill(service)
    await page
      .getByRole('button')
      .filter({ hasText: service })
      .filter({ hasText: /: mulai / })
      .click()
    return page.getByRole('region', { name: service }).getByRole('alert')
  }
  await page.getByRole('button', { name: 'Catat pelayanan' }).click()
  const early = await other('Imunisasi campak-rubela (MR)')
  await early.filter({ hasText: 'Belum waktunya: MR1 mulai' }).waitFor()
  const again = await other('Imunisasi DPT-HB-Hib')
  await again.filter({ hasText: 'sudah tercatat diberikan hari itu' }).waitFor()
  await page.getByRole('button', { name: /^Simpan/ }).click()
  await page
    .getByRole('alert')
    .filter({ hasText: 'DPT-HB-Hib. Bila vaksinnya memang sudah diberikan, tekan Simpan' })
    .waitFor()
  await page.getByRole('button', { name: /^Simpan/ }).click()
  await page.getByText('Tersimpan di HP ini.').waitFor()
})

test('a promise at the Posyandu is for a day on which it meets, and one that was not kept is said', async () => {
  const midwife = await devices.phone('Bidan, perawat Pustu')
  await readyForField(midwife)
  const { page } = midwife
  await midwife.context.setOffline(true)
  await registerAndOpen(midwife, { given: 'Melur', sex: 'Perempuan', age: { years: 45 } })
  await page.getByRole('button', { name: /^Skrining tekanan darah/ }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Janjikan', exact: true }).click()
  await sheet.getByRole('button', { name: 'Posyandu', exact: true }).click()
  const meetings = sheet.getByRole('group', { name: 'Kapan' }).getByRole('button')
  expect(await meetings.count()).toBe(4)
  await sheet.getByRole('button', { name: 'Tanggal lain' }).click()
  const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('sv-SE')
  await sheet.getByLabel('Kapan').last().fill(yesterday)
  await sheet.getByRole('button', { name: /^Janjikan / }).click()
  await sheet.getByText('Pilih hari ini atau sesudahnya.').waitFor()
  await sheet.getByRole('button', { name: 'Pustu', exact: true }).click()
  await sheet.getByRole('button', { name: 'Besok' }).click()
  await sheet.getByRole('button', { name: /^Janjikan / }).click()
  await page.locator('.due-more').click()
  await page.getByText(/^Dijanjikan .*, di Pustu$/).waitFor()

  await page.clock.setSystemTime(Date.now() + 3 * 86_400_000)
  await page.reload()
  await page.getByText(/^Dijanjikan .*, di Pustu, tidak datang$/).waitFor()
})

/** Begins a visit with a service that is due, and gives its part of the form. */
async function open({ page }: Device, service: string) {
  await page.getByRole('button', { name: 'Catat pelayanan' }).click()
  await page
    .getByRole('button', { name: new RegExp(`^${service.replace(/[()]/g, '\\$&')}`) })
    .click()
  return page.getByRole('region', { name: service })
}
