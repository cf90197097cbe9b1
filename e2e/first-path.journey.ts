import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPerson, unweighedChild } from './children.ts'
import { allDelivered, enterAs, enterField, openDevices, type Device } from './devices.ts'
import { weigh } from './weighing.ts'

const devices = await openDevices()

/** The promise of the project: what a kader writes down is on the desk within seconds of having a network. */
const SECONDS_MS = 5000

test('a child weighed without a network changes the board and the due list of others once there is one', async () => {
  const [kader, head, midwife] = await Promise.all([
    devices.phone(),
    devices.desk(),
    devices.desk(),
  ])
  await enterAs(head, 'Kepala Puskesmas')
  const child = await unweighedChild(head, 0)
  const before = await weighed(head)
  await enterAs(midwife, 'Bidan, perawat Pustu')
  await midwife.page.goto('/desk/due')
  const due = dueRow(midwife, child.name)
  await due.getByText('Timbang dan ukur balita').waitFor()

  await enterField(kader, 'Kader')
  await kader.context.setOffline(true)
  await openPerson(kader, child.name)
  await weigh(kader)
  await kader.page.goto('/')
  await kader.page.getByText(/[12] catatan aman di HP ini/).waitFor()
  await kader.page.reload()
  await kader.page.getByText(/[12] catatan aman di HP ini/).waitFor()
  await openPerson(kader, child.name)
  await kader.page.getByText('belum terkirim').first().waitFor()
  expect(await weighed(head)).toBe(before)

  await kader.context.setOffline(false)
  await expect.poll(() => weighed(head), { timeout: SECONDS_MS }).toBe(before + 1)
  await expect
    .poll(() => due.getByText('Timbang dan ukur balita').count(), { timeout: SECONDS_MS })
    .toBe(0)
  await kader.page.getByText('belum terkirim').first().waitFor({ state: 'detached' })
  await kader.page.goto('/')
  await allDelivered(kader)

  const cell = cellOf(head)
  await cell.focus()
  await head.page.keyboard.press('Enter')
  const panel = head.page.getByRole('complementary')
  await panel.getByText('Sudah', { exact: true }).click()
  await panel.getByRole('listitem').filter({ hasText: child.name }).waitFor()
})

const cellOf = ({ page }: Device): Locator => page.getByLabel(/^Lalang, D\/S: /)

/** How many children of the village the board says were weighed this month. */
async function weighed(head: Device): Promise<number> {
  const label = await cellOf(head).getAttribute('aria-label')
  const served = /(\d+)\/\d+/.exec(label ?? '')?.[1]
  if (served === undefined) throw new Error(`no figure in "${label}"`)
  return Number(served)
}

const dueRow = ({ page }: Device, name: string): Locator =>
  page.getByRole('link').filter({ hasText: name })
