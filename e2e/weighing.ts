import type { Page } from 'playwright-core'
import type { Device } from './devices.ts'

/** Presses the pad's key for what comes next until there is nothing more to type. */
export async function closePad(page: Page): Promise<void> {
  const next = page.locator('.pad-next')
  while ((await next.count()) > 0) await next.click()
}

/** Writes down that the child on the page was weighed and measured today, a little more than last time. */
export async function weigh({ page }: Device): Promise<void> {
  await typeWeight({ page })
  await page.getByRole('button', { name: /^Simpan/ }).click()
  await page.getByText('Tersimpan di HP ini.').waitFor()
}

/** As far as the button that saves it. */
export async function typeWeight({ page }: Pick<Device, 'page'>): Promise<void> {
  const record = page.getByRole('button', { name: 'Catat: Timbang dan ukur balita' })
  // With much that is due, the rest is one tap away.
  const others = page.getByRole('button', { name: /^Lainnya \d/ })
  await record.or(others).first().waitFor()
  if ((await record.count()) === 0) await others.click()
  await record.click()
  const form = page.getByRole('region', { name: 'Timbang dan ukur balita' })
  await form.getByRole('button', { name: /^Berat badan: / }).click()
  await add(page, 'Berat badan', { more: 0.3, first: '8' })
  // The pad goes on by itself when a number is full; without a tape the rest stays empty.
  await form.getByRole('button', { name: /^Panjang atau tinggi badan: / }).click()
  await add(page, 'Panjang atau tinggi badan', { more: 0.5, first: '70' })
  await closePad(page)
  await form.getByRole('button', { name: 'Berdiri' }).click()
  const swollen = form.getByRole('group', { name: /^Kedua kaki bengkak/ })
  await swollen.getByRole('button', { name: 'Tidak' }).click()
}

/** Types on the screen's own pad the last value and so much more; for a child never measured before, a first one. */
async function add(
  page: Page,
  label: string,
  { more, first }: { readonly more: number; readonly first: string },
): Promise<void> {
  const shown = await page.getByRole('button', { name: new RegExp(`^${label}: `) }).innerText()
  const last = /[A-Z][a-z]{2} (\d+(?:,\d+)?)/.exec(shown)?.[1]
  const decimals = last?.split(',')[1]?.length ?? 0
  const value =
    last === undefined
      ? first
      : (Number(last.replace(',', '.')) + more).toFixed(decimals).replace('.', ',')
  for (const key of value) {
    await page.getByRole('button', { name: key === ',' ? 'Koma' : key, exact: true }).click()
  }
}
