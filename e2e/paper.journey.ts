import { expect, test } from 'vitest'
import { holdUp } from './camera.ts'
import { go, openDevices, readyForField } from './devices.ts'
import { openDay } from './open-day.ts'

const devices = await openDevices()

test('a Posyandu day written on paper is filled in row by row by the keyboard, without a network', async () => {
  const device = await devices.phone('Kader')
  const { page, context } = device
  await readyForField(device)
  await context.setOffline(true)
  await go(page, '/paper/session')
  const names = page.locator('.sheet-name')
  await names.first().waitFor()
  const printed = await names.allInnerTexts()
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByRole('button', { name: 'Cetak' }).click()

  await go(page, '/paper/entry')
  const rows = page.locator('.entry-row')
  await rows.first().waitFor()
  const shown = await rows.locator('b').allInnerTexts()
  expect(shown.slice(0, 5)).toEqual(printed.slice(0, 5).map((name, at) => `${at + 1}. ${name}`))

  const title = await rows
    .filter({ has: page.getByLabel('Tensi atas') })
    .first()
    .locator('b')
    .innerText()
  const row = page.getByRole('group', { name: title, exact: true })
  const name = title.replace(/^\d+\. /, '')
  await row.getByLabel('Tensi atas').fill('900')
  await row.getByLabel('Tensi bawah').fill('80')
  await row.getByLabel('Tensi bawah').press('Enter')
  await row.getByText('Tensi atas di luar yang mungkin').waitFor()
  await row.getByLabel('Tensi atas').fill('190')
  await row.getByLabel('Tensi atas').press('Enter')
  // A key that bounces is no second visit.
  await row.getByLabel('Tensi bawah').evaluate((field) => {
    for (let again = 0; again < 3; again += 1) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    }
  })
  await row.getByText('tersimpan').waitFor()
  await row.getByRole('alert').getByText('Rujukannya sudah dibuat').waitFor()
  await page.reload()
  await rows.first().waitFor()
  expect(await rows.locator('b').allInnerTexts()).toContain(title)

  await go(page, '/people')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('main').getByRole('link').filter({ hasText: name }).first().click()
  const screened = page.locator('summary').filter({ hasText: 'Skrining tekanan darah' })
  await screened.first().waitFor()
  expect(await screened.filter({ hasText: 'belum terkirim' }).count()).toBe(1)
})

test('the rows of a paper that another phone printed keep their numbers when one has been filled in', async () => {
  const device = await devices.phone('Kader')
  const { page, context } = device
  await readyForField(device)
  await context.setOffline(true)
  await go(page, '/paper/entry')
  const titles = page.locator('.entry-row b')
  await titles.first().waitFor()
  const before = await titles.allInnerTexts()
  const row = page
    .locator('.entry-row')
    .filter({ has: page.getByLabel('Tensi atas') })
    .first()
  await row.getByLabel('Tensi atas').fill('118')
  await row.getByLabel('Tensi bawah').fill('76')
  await row.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('tersimpan').waitFor()
  await page.reload()
  await titles.first().waitFor()
  await expect.poll(() => titles.allInnerTexts()).toEqual(before)
})

test('a printed card opens its person, and marks the next one as present, without a network', async () => {
  const device = await devices.phone('Kader')
  await readyForField(device)
  const { page, context } = device
  await context.grantPermissions(['camera'])
  await context.setOffline(true)
  await go(page, '/paper/cards')
  const cards = page.locator('.person-card')
  await cards.first().waitFor()
  expect(await cards.locator('svg path').count()).toBe(await cards.count())
  expect(await page.getByRole('button', { name: 'Cetak' }).isEnabled()).toBe(true)
  const names = await cards.locator('b').allInnerTexts()
  const [first = '', second = ''] = names

  await holdUp(cards.first().locator('path'))
  await go(page, '/more')
  await page.getByRole('link', { name: /^Buka dari kartu/ }).click()
  await page.getByRole('heading', { level: 1, name: first }).waitFor()

  await go(page, '/paper/cards')
  await holdUp(cards.nth(1).locator('path'))
  await go(page, '/posyandu')
  // A colleague's phone may have opened the day before.
  await openDay(page)
  await page.getByRole('link', { name: 'Pindai', exact: true }).click()
  const came = page.getByRole('status').filter({ hasText: second })
  await came.getByRole('button', { name: `Batalkan hadir: ${second}` }).waitFor()
})
