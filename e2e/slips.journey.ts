import { expect, test } from 'vitest'
import { go, openDevices } from './devices.ts'

// What a slip of the hand or an odd address must not cost.

const devices = await openDevices()

test('words written into a sheet are not lost by Escape, by a press beside it or by selecting them', async () => {
  const { page } = await devices.desk('Kepala Puskesmas')
  await go(page, '/desk/quality')
  await page.getByRole('button', { name: 'Laporkan kejadian' }).click()
  const sheet = page.getByRole('dialog')
  const what = sheet.getByLabel('Apa yang terjadi')
  // Nothing is written yet: nobody is asked.
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })

  await page.getByRole('button', { name: 'Laporkan kejadian' }).click()
  await what.fill('Suhu kulkas naik')
  const field = await what.boundingBox()
  if (field === null) throw new Error('the field is drawn')
  // Selected with the mouse, which is let go beside the sheet.
  await page.mouse.move(field.x + 60, field.y + 16)
  await page.mouse.down()
  await page.mouse.move(20, field.y + 16, { steps: 5 })
  await page.mouse.up()
  expect(await what.inputValue()).toBe('Suhu kulkas naik')
  expect(await sheet.getByText('Isian ini belum disimpan.').count()).toBe(0)

  await page.keyboard.press('Escape')
  await sheet.getByText('Isian ini belum disimpan.').waitFor()
  await sheet.getByRole('button', { name: 'Lanjut mengisi' }).click()
  expect(await what.inputValue()).toBe('Suhu kulkas naik')

  await page.mouse.click(20, 20)
  await sheet.getByRole('button', { name: 'Buang' }).click()
  await sheet.waitFor({ state: 'hidden' })
})

test('Back closes a sheet before it leaves the page, and asks when words were typed', async () => {
  const { page } = await devices.phone('Bidan, perawat Pustu')
  await page.getByText(/^Semua catatan terkirim/).waitFor()
  await go(page, '/people')
  await page.getByRole('button', { name: 'Dewasa' }).click()
  await page.getByRole('main').getByRole('link').first().click()
  const address = page.url()
  const leaving = () => page.getByRole('button', { name: 'Meninggal', exact: true }).click()
  await leaving()
  const sheet = page.getByRole('dialog')
  await page.goBack()
  await sheet.waitFor({ state: 'hidden' })
  expect(page.url()).toBe(address)

  await leaving()
  const cause = sheet.getByLabel('Sebab, boleh kosong')
  await cause.fill('Sakit lama')
  await page.goBack()
  await sheet.getByText('Isian ini belum disimpan.').waitFor()
  expect(await cause.inputValue()).toBe('Sakit lama')
  await sheet.getByRole('button', { name: 'Lanjut mengisi' }).click()
  await sheet.getByRole('button', { name: 'Tutup' }).click()
  await sheet.getByRole('button', { name: 'Buang' }).click()
  await sheet.waitFor({ state: 'hidden' })

  // Nothing of it is left behind: once more, and the page is left.
  await page.getByRole('button', { name: 'Meninggal', exact: true }).waitFor()
  await page.goBack()
  await page.getByRole('searchbox').waitFor()
  expect(new URL(page.url()).pathname).toBe('/people')
})

test('an address of a month that does not exist shows this month; one to come leads back', async () => {
  const { page, expects } = await devices.desk('Kepala Puskesmas')
  await page.goto('/desk/board?month=2026-13')
  await page.getByRole('heading', { name: /Puskesmas Manggar/ }).waitFor()
  expects(400, '/api/board')
  await page.goto('/desk/board?month=2099-01')
  await page.getByRole('button', { name: 'Buka papan bulan ini' }).click()
  await page.getByRole('grid').waitFor()
})
