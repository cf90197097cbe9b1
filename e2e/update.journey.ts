import { chromium } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { go } from './devices.ts'
import { releasesOf } from './next-version.ts'

const browser = await chromium.connect(inject('browser'))
const releases = await releasesOf(inject('address'))
afterAll(async () => {
  await browser.close()
  await releases.stop()
})

test('a new version is offered, never in the middle of a form, and used when somebody says so', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    baseURL: releases.address,
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: /^Kader/ }).click()
  await page.getByRole('heading', { name: /^Selamat/ }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  // From the first load on the version on the device is the one that answers.
  await page.reload()
  await page.getByRole('heading', { name: /^Selamat/ }).waitFor()

  const offer = page.getByText('Versi baru siap.')
  await page.getByRole('link', { name: 'Cari' }).click()
  await page.getByRole('link', { name: 'Daftarkan orang baru' }).click()
  const search = page.getByRole('searchbox', { name: 'Nama kepala atau anggota keluarga' })
  await search.fill('Wira')
  releases.release()
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
  await expect.poll(() => isWaiting(), { timeout: 20_000 }).toBe(true)
  expect(await offer.count()).toBe(0)
  expect(await search.inputValue()).toBe('Wira')

  await page.getByRole('button', { name: 'Kembali' }).click()
  await offer.waitFor()
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Pakai sekarang' }).click()
  await loaded
  await offer.waitFor({ state: 'detached' })
  expect(await isWaiting()).toBe(false)
  expect(await page.evaluate(() => caches.keys())).toContain('jejaring-ffffffffffff')
  await context.close()

  function isWaiting(): Promise<boolean> {
    return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
  }
})

test('a screen that cannot be fetched says so, and comes by itself with the network', async () => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    baseURL: releases.address,
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: /^Kepala Puskesmas/ }).click()
  await page.getByRole('heading', { name: /^Pantau wilayah/ }).waitFor()
  await context.setOffline(true)
  await go(page, '/desk/targets')
  await page.getByText('Halaman ini belum bisa dibuka').waitFor()
  await context.setOffline(false)
  await page.getByRole('heading', { name: /^Sasaran/ }).waitFor()
  await context.close()
})
