import type { Page } from 'playwright-core'

/** Opens the Posyandu day, unless it is open; confirms on a day that was not planned, as after midnight. */
export async function openDay(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: 'Buka sesi' })
  const close = page.getByRole('button', { name: 'Tutup sesi' })
  const sure = page.getByRole('dialog').getByRole('button', { name: 'Buka sesi' })
  await open.or(close).first().waitFor()
  if (await close.isVisible()) return
  await open.first().click()
  await sure.or(close).first().waitFor()
  if (await sure.isVisible()) await sure.click()
  await close.waitFor()
}
