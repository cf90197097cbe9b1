import { buffer } from 'node:stream/consumers'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPerson, unweighedChild, visitsOn } from './children.ts'
import { allDelivered, openDevices, readyForField, type Device } from './devices.ts'
import { enterAs } from './sign-in.ts'
import { weigh } from './weighing.ts'

const devices = await openDevices()
/** The promise of the project: what a kader writes down is on the desk within seconds of having a network. */
const SECONDS_MS = 5000

const DAY_MS = 86_400_000
/** A phone asks again some seconds after a failure, and everybody a little differently. */
const RETRY_MS = 15_000

test('a child weighed without a network changes the board and the due list of others once there is one', async () => {
  const [kader, head, midwife] = await Promise.all([
    devices.phone(),
    devices.desk('Kepala Puskesmas'),
    devices.desk('Bidan, perawat Pustu'),
  ])
  const child = await unweighedChild(head)
  await head.page.getByText('Bulan ini', { exact: true }).click()
  const before = await weighed(head)
  await midwife.page.goto('/desk/due')
  const due = dueRow(midwife, child.name)
  await due.getByText('Timbang dan ukur balita').waitFor()

  await enterAs(kader, 'Kader')
  await readyForField(kader)
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

test('when an answer gets lost the phone asks again, and the visit is there once', async () => {
  const { kader, head, child } = await open()
  let asked = 0
  await kader.context.route('**/api/sync/push', async (route) => {
    asked += 1
    if (asked > 1) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await openPerson(kader, child.name)
  await weigh(kader)
  await expect.poll(() => asked, { timeout: RETRY_MS }).toBeGreaterThan(1)
  await kader.page.goto('/')
  await allDelivered(kader)
  expect(await visitsOn(head, child, await today(head))).toBe(1)
})

test('a visit dated by a wrong clock is refused with its reason, and a tap settles it', async () => {
  const { kader, head, child } = await open()
  await kader.context.setOffline(true)
  await kader.context.clock.install({ time: Date.now() + 2 * DAY_MS })
  await openPerson(kader, child.name)
  await weigh(kader)
  await kader.page.goto('/')
  await kader.context.setOffline(false)
  await kader.page.getByText(/^\d catatan ditolak\. Lihat alasan$/).click()
  // The visit, and the referral if the child did not gain enough.
  const refused = kader.page.getByRole('article').filter({ hasText: child.name })
  const reason = 'Tanggalnya di masa depan. Jam HP ini mungkin salah.'
  await refused.first().getByText(reason).waitFor()
  expect(await visitsOn(head, child, await today(head))).toBe(0)

  for (let left = await refused.count(); left > 0; left -= 1) {
    const way = refused.first().getByRole('button', { name: /^Ubah tanggal menjadi .* dan kirim$/ })
    await way.click()
    await expect.poll(() => refused.count(), { timeout: RETRY_MS }).toBe(left - 1)
  }
  await kader.page.getByText('Semua catatan terkirim').waitFor()
  expect(await visitsOn(head, child, await today(head))).toBe(1)
})

test('a kader whose session ended goes on working, and signing in again sends everything', async () => {
  const { kader, head, child } = await open()
  kader.expects(401, '/api/sync/push')
  kader.expects(401, '/api/sync/pull')
  kader.expects(401, '/api/places')
  await kader.context.clearCookies()
  await openPerson(kader, child.name)
  await weigh(kader)
  await kader.page.goto('/')
  await kader.page.getByText(/^Masuk lagi untuk mengirim\. \d catatan aman di HP ini$/).waitFor()
  await kader.page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await enterAs(kader, 'Kader')
  await allDelivered(kader)
  expect(await visitsOn(head, child, await today(head))).toBe(1)
})

test('a visit goes from phone to phone as a file without a network, and is on the desk once, whoever delivers first', async () => {
  const [{ kader, head, child }, midwife] = await Promise.all([
    open(),
    devices.phone('Bidan, perawat Pustu'),
  ])
  await readyForField(midwife)
  await Promise.all([kader, midwife].map(({ context }) => context.setOffline(true)))
  await openPerson(kader, child.name)
  await weigh(kader)

  await kader.page.goto('/delivery')
  await kader.page.getByRole('link', { name: /^Serahkan catatan/ }).click()
  await kader.page.getByText('Bidan Pustu').click()
  await kader.page.getByText(/^[12] catatan siap diserahkan/).waitFor()
  const [download] = await Promise.all([
    kader.page.waitForEvent('download'),
    kader.page.getByRole('button', { name: /^Kirim sebagai berkas/ }).click(),
  ])
  const code = await kader.page.locator('.hand-over-code').innerText()
  await kader.page.getByRole('button', { name: 'Selesai' }).click()
  await kader.page
    .getByText(/diserahkan/)
    .first()
    .waitFor()

  await midwife.page.goto('/delivery/receive')
  const name = download.suggestedFilename()
  const file = {
    name,
    mimeType: 'text/plain',
    buffer: await buffer(await download.createReadStream()),
  }
  await midwife.page.locator('input[type=file]').setInputFiles(file)
  const keyword = midwife.page.getByLabel(/^Kata kunci/)
  await keyword.fill('AAAAA AAAAA')
  await midwife.page.getByRole('button', { name: 'Buka', exact: true }).click()
  await midwife.page.getByText(/^Kata kunci tidak cocok/).waitFor()
  await keyword.fill(code.toLowerCase())
  await midwife.page.getByRole('button', { name: 'Buka', exact: true }).click()
  await midwife.page.getByText(/^[12] catatan diterima dari/).waitFor()
  await openPerson(midwife, child.name)
  await midwife.page.getByText('belum terkirim').first().waitFor()

  await midwife.context.setOffline(false)
  await midwife.page.goto('/')
  await allDelivered(midwife)
  expect(await visitsOn(head, child, await today(head))).toBe(1)
  await kader.context.setOffline(false)
  await kader.page.goto('/')
  await allDelivered(kader)
  expect(await visitsOn(head, child, await today(head))).toBe(1)
})

test('what a server in the post took stays on the phone until the one above has answered', async () => {
  const { kader, head, child } = await open()
  let settled: number | undefined = 3
  await kader.context.route('**/api/sync/push', async (route) => {
    const response = await route.fetch()
    const answer: { readonly receipts: readonly object[] } = await response.json()
    const receipts = answer.receipts.map((one) => ({ ...one, provisional: true }))
    await route.fulfill({
      response,
      json: settled === undefined ? answer : { ...answer, receipts },
    })
  })
  await kader.context.route('**/api/sync/pull?*', async (route) => {
    const response = await route.fetch()
    const answer: object = await response.json()
    await route.fulfill({ response, json: { ...answer, settled } })
  })
  await openPerson(kader, child.name)
  await weigh(kader)
  await kader.page.goto('/')
  await kader.page.getByText(/^[12] catatan sudah di laptop Pustu/).waitFor()
  settled = undefined
  await kader.page.goto('/delivery')
  await kader.page.getByRole('button', { name: 'Kirim sekarang' }).click()
  await kader.page.getByText('Semua catatan terkirim').waitFor()
  expect(await visitsOn(head, child, await today(head))).toBe(1)
  await kader.context.unrouteAll({ behavior: 'wait' })
})

/** A phone ready for a day without a network, the head's desk, and a child whom the kader has yet to weigh. */
async function open() {
  const [kader, head] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Kepala Puskesmas'),
  ])
  const child = await unweighedChild(head)
  await readyForField(kader)
  return { kader, head, child }
}

/** The day where the server works. */
async function today({ context }: Device): Promise<string> {
  const answer = await context.request.get('/api/me')
  const me: { readonly today: string } = await answer.json()
  return me.today
}

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
