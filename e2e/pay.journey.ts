import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { allDelivered, go, openDevices } from './devices.ts'
import { openDay } from './open-day.ts'

const devices = await openDevices()

test('a kader who opened the Posyandu claims the month, three hands sign, and the phone says that it is paid', async () => {
  const kader = await devices.phone('Kader')
  const { page } = kader
  await go(page, '/posyandu')
  await openDay(page)
  await go(page, '/')
  await allDelivered(kader)
  await go(page, '/pay')
  await page.getByText('Hari Posyandu').waitFor()
  const source = page.locator('.own-claim').filter({ hasText: 'Dana desa' })
  await source.getByRole('button', { name: 'Ajukan Rp 250.000' }).click()
  const claim = page.getByRole('button', { name: /^Dana desa/ })
  await claim.getByText('menunggu Pustu').waitFor()

  const midwife = await devices.desk('Bidan, perawat Pustu')
  await sign(midwife.page, 'Konfirmasi')
  const head = await devices.desk('Kepala Puskesmas')
  await sign(head.page, 'Verifikasi')

  const treasurer = await devices.desk('Petugas Puskesmas')
  await treasurer.page.goto('/desk/pay?view=list')
  await treasurer.page.getByLabel('Sumber').selectOption('Dana desa')
  await treasurer.page.getByRole('button', { name: 'Catat semua dibayar' }).click()
  const form = treasurer.page.getByRole('dialog')
  await form.getByText('1 pengajuan, Rp 250.000').waitFor()
  await form.getByLabel('Bukti').fill('Kuitansi 11')
  await form.getByRole('button', { name: 'Catat dibayar' }).click()
  await treasurer.page.getByText(/Kuitansi 11/).waitFor()

  await go(page, '/')
  await go(page, '/pay')
  await claim.getByText('dibayar', { exact: true }).waitFor()
  await claim.click()
  await page.getByRole('dialog').getByText('Kuitansi 11').waitFor()
})

test('a head enters a rate: all villages say to choose one, and an amount that is cleared is no zero before the next', async () => {
  const { page } = await devices.desk('Kepala Puskesmas')
  await go(page, '/desk/pay?view=money')
  await page.getByText(/^Tarif baru dan anggaran diisi per desa/).waitFor()
  await page.getByRole('link', { name: 'Lalang', exact: true }).click()
  await page.getByRole('button', { name: 'Tarif baru' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Kegiatan').selectOption({ label: 'Penyuluhan' })
  await sheet.getByLabel('Dasar').fill('RKA BOK 2026')
  const amount = sheet.getByLabel('Rupiah per kali')
  const save = sheet.getByRole('button', { name: 'Simpan' })
  await amount.fill('50000')
  expect(await amount.inputValue()).toBe('Rp 50.000')
  await amount.press('ControlOrMeta+a')
  await amount.press('Backspace')
  expect(await save.isDisabled()).toBe(true)
  await amount.pressSequentially('15000')
  await save.click()
  const row = page.getByRole('row').filter({ hasText: 'Penyuluhan' })
  await row.getByText('Rp 15.000', { exact: true }).waitFor()
})

/** Opens the claim of the village fund in Lalang and signs it as it stands. */
async function sign(page: Page, word: string): Promise<void> {
  await page.goto('/desk/pay')
  const villages = page.getByLabel('Desa', { exact: true })
  const claim = page.getByRole('button', { name: 'Buka pengajuan Rosmiati, Dana desa' }).first()
  await villages.or(claim).first().waitFor()
  if (await villages.isVisible()) await villages.selectOption('Lalang')
  await claim.click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: word, exact: true }).click()
  await sheet.waitFor({ state: 'hidden' })
}
