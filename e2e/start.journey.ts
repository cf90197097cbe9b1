import { chromium } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'

const browser = await chromium.connect(inject('browser'))
afterAll(() => browser.close())

test('the address that the start prints opens a page', async () => {
  const page = await browser.newPage()
  const response = await page.goto(inject('address'))
  expect(response?.status()).toBe(200)
})
