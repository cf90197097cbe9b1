import { expect, test } from 'vitest'
import { allDelivered, go, openDevices, readyForField } from './devices.ts'
import { registerAndOpen, surname } from './newcomer.ts'
import { openDay } from './open-day.ts'
import { tapTwice } from './tap-twice.ts'

const devices = await openDevices()

test('a Posyandu day without a network: opened, marked, talked to, closed and opened again; the server is told later', async () => {
  const device = await devices.phone('Kader')
  const { page, context } = device
  await readyForField(device)
  await context.setOffline(true)
  await go(page, '/posyandu')
  const step = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} `) })
  const marks = page.getByRole('button', { name: /^Tandai hadir: / })
  // A colleague's phone may have opened the day before.
  await openDay(page)
  const label = await marks.first().getAttribute('aria-label')
  const name = (label ?? '').replace('Tandai hadir: ', '')
  // A finger that trembles taps twice: whoever comes to lie there is not marked with the first.
  const came = page.getByText(/\d+ hadir dari \d+/)
  const before = Number.parseInt(await came.innerText())
  await tapTwice(page, marks.first())
  expect(Number.parseInt(await came.innerText())).toBe(before + 1)
  await step('Ukur').click()
  const takeBack = page.getByRole('button', { name: `Batalkan hadir: ${name}`, exact: true })
  await takeBack.waitFor()
  await page.reload()
  await step('Ukur').click()
  await takeBack.click()
  await takeBack.waitFor({ state: 'detached' })
  await step('Daftar').click()
  await page.getByRole('button', { name: `Tandai hadir: ${name}`, exact: true }).click()
  await page
    .getByRole('button', { name: `Tandai hadir: ${name}`, exact: true })
    .waitFor({ state: 'detached' })

  await step('Suluh').click()
  await page.getByRole('button', { name: 'Catat penyuluhan' }).click()
  await page.getByRole('button', { name: 'Topik lain' }).click()
  await page.getByRole('button', { name: 'Berhenti merokok', exact: true }).click()
  await page.getByRole('button', { name: 'Tambah satu' }).click()
  await page.getByRole('button', { name: 'Simpan penyuluhan' }).click()
  await page
    .getByRole('button', { name: 'Batalkan penyuluhan: Berhenti merokok' })
    .first()
    .waitFor()

  // Whoever has a visit there today was there for the talk.
  const family = surname()
  await registerAndOpen(device, { given: 'Rukiah', family, sex: 'Perempuan', age: { years: 52 } })
  await go(page, `${new URL(page.url()).pathname}/visit?service=blood-pressure-screening`)
  for (const key of '12478') {
    await page.getByRole('button', { name: key, exact: true }).click()
  }
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Tersimpan di HP ini').waitFor()
  await page.locator('details', { hasText: 'Skrining tekanan darah' }).first().click()
  await page.getByText('Penyuluhan di Posyandu hari itu: Berhenti merokok').waitFor()
  await go(page, '/posyandu')

  await page.getByRole('button', { name: 'Tutup sesi' }).click()
  const question = page.getByRole('dialog')
  await question.getByText(/^\d+ orang belum selesai diukur atau dilayani$/).waitFor()
  await question.getByRole('link', { name, exact: true }).first().waitFor()
  await question.getByRole('button', { name: 'Tutup sesi' }).click()
  await page
    .getByText(/^Berhenti merokok: \d+ orang$/)
    .first()
    .waitFor()
  await go(page, '/posyandu')
  await page.getByText('Sesi hari ini sudah ditutup').waitFor()
  await page.getByRole('button', { name: 'Buka lagi' }).click()

  await step('Ukur').click()
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click()
  await expect.poll(() => page.url()).toMatch(/\/people\/.*\/visit\?step=measure$/)
  await context.setOffline(false)
  await go(page, '/')
  await allDelivered(device)
})
