import type { Locator, Page } from 'playwright-core'

/** As a finger that trembles: the second tap falls on whatever lies there by then. */
export async function tapTwice(page: Page, button: Locator): Promise<void> {
  // As a click waits: in sight, and not moving any more.
  await button.click({ trial: true })
  const box = await button.boundingBox()
  if (box === null) throw new Error('nothing to tap')
  const on = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.touchscreen.tap(on.x, on.y)
  await page.waitForTimeout(250)
  await page.touchscreen.tap(on.x, on.y)
  await page.waitForTimeout(500)
}
