import { expect, test } from 'vitest'
import { openPerson, unweighedChild, visitsOn } from './children.ts'
import { allDelivered, go, openDevices, readyForField } from './devices.ts'
import { fillUp, makeRoom } from './full-phone.ts'
import { answerOf } from './push.ts'
import { typeWeight } from './weighing.ts'

const devices = await openDevices()

const AHEAD_MS = 60_000

test('a finger that slides off saves nothing; a visit is stamped after what another tab has seen', async () => {
  const [phone, head] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Kepala Puskesmas'),
  ])
  const child = await unweighedChild(head)
  const { page } = phone
  await readyForField(phone)
  await phone.context.setOffline(true)
  await openPerson(phone, child.name)
  await typeWeight(phone)
  const save = page.getByRole('button', { name: /^Simpan/ })
  const box = await save.boundingBox()
  if (box === null) throw new Error('no button to press')
  const on = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const wire = await phone.context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: (typeof on)[]) =>
    wire.send('Input.dispatchTouchEvent', { type, touchPoints })

  await touch('touchStart', on)
  await touch('touchMove', { x: on.x, y: on.y - 2 * box.height })
  await touch('touchEnd')
  await page.waitForTimeout(500)
  expect(await page.evaluate(waitingClocks)).toEqual([])

  const seen = await page.evaluate(seeStampAhead, AHEAD_MS)
  await page.touchscreen.tap(on.x, on.y)
  await page.getByRole('status').filter({ hasText: 'Tersimpan di HP ini' }).waitFor()
  const clocks = await page.evaluate(waitingClocks)
  expect(clocks.length).toBeGreaterThan(0)
  for (const clock of clocks) expect(clock > seen).toBe(true)
})

test('a phone that is full says that nothing was stored; what was written is stored once there is room', async () => {
  const phone = await devices.phone('Kader')
  await readyForField(phone)
  const { page, context } = phone
  await context.setOffline(true)
  await go(page, '/people')
  await page.getByRole('button', { name: 'Dewasa' }).click()
  await page.getByRole('main').getByRole('link').first().click()
  await page.getByRole('link', { name: /^Ubah data/ }).click()
  const given = page.getByRole('textbox', { name: 'Nama lengkap' })
  const name = `${await given.inputValue()} Lagi`
  await given.fill(name)
  const save = page.getByRole('button', { name: 'Simpan' })
  const unstored = page.getByRole('alert').filter({ hasText: 'Belum tersimpan: HP ini penuh.' })

  await page.evaluate(fillUp)
  await save.click()
  await unstored.waitFor()
  expect(await given.inputValue()).toBe(name)
  await page.evaluate(makeRoom)
  await save.click()
  await page.getByText('Perubahan tersimpan di HP ini.').waitFor()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  expect(await unstored.count()).toBe(0)

  // What is a tap alone says so too, on its own screen.
  await page.evaluate(fillUp)
  await go(page, '/posyandu')
  const marks = page.getByRole('button', { name: /^Tandai hadir: / })
  await marks.first().click()
  await unstored.waitFor()
  await go(page, '/')
  expect(await unstored.count()).toBe(0)
})

test('a form of another day that was left says so, and makes room for a new one', async () => {
  const { page } = await devices.phone('Kader')
  await page.getByText(/^Semua catatan terkirim/).waitFor()
  await go(page, '/people')
  await page.getByRole('button', { name: 'Dewasa' }).click()
  await page.getByRole('main').getByRole('link').first().click()
  await page.getByRole('button', { name: 'Catat pelayanan' }).click()
  const left = page.getByText(/^Isian .* yang belum disimpan/)
  const day = page.getByLabel('Tanggal pelayanan')
  await day.fill(new Date(Date.now() - 2 * 86_400_000).toLocaleDateString('sv-SE'))
  await page.getByText(/^Hari ini, /).waitFor({ state: 'detached' })
  expect(await left.count()).toBe(0)
  await page.reload()
  await left.waitFor()
  await page.getByRole('button', { name: 'Mulai baru' }).click()
  await page.getByText(/^Hari ini, /).waitFor()
  expect(await left.count()).toBe(0)
})

/** In the page: stamps of what waits to be sent. */
async function waitingClocks(): Promise<readonly string[]> {
  const opening = indexedDB.open('jejaring')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const reading = opening.result.transaction('outbox').objectStore('outbox').getAll()
  await new Promise((resolve) => reading.addEventListener('success', resolve))
  opening.result.close()
  return reading.result.map(({ clock }: { readonly clock: string }) => clock)
}

/** In the page: another tab has seen a stamp so far ahead. @returns it */
async function seeStampAhead(ms: number): Promise<string> {
  const opening = indexedDB.open('jejaring')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const values = opening.result.transaction('values', 'readwrite').objectStore('values')
  const reading = values.get('clock')
  await new Promise((resolve) => reading.addEventListener('success', resolve))
  const last = `${String(Date.now() + ms).padStart(13, '0')}-0000-another`
  values.put({ ...reading.result, last }, 'clock')
  await new Promise((resolve) => values.transaction.addEventListener('complete', resolve))
  opening.result.close()
  return last
}

test('what another tab has just written down is not written down twice unasked', async () => {
  const [phone, head] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Kepala Puskesmas'),
  ])
  const child = await unweighedChild(head)
  const { page, context } = phone
  await readyForField(phone)
  await openPerson(phone, child.name)
  await typeWeight(phone)
  const other = await context.newPage()
  await other.goto(page.url())
  const save = (tab: typeof page) => tab.getByRole('button', { name: /^Simpan/ })
  await save(other).waitFor()
  await save(page).click()
  await page.getByText('Tersimpan di HP ini.').waitFor()
  await save(other).click()
  const asked = other.getByRole('alert').filter({ hasText: 'baru saja sudah tercatat' })
  await asked.waitFor()
  await go(page, '/')
  await allDelivered(phone)
  const { today }: { readonly today: string } = await answerOf(head.context, '/api/me')
  expect(await visitsOn(head, child, today)).toBe(1)
})

test('a phone whose clock was set back writes no earlier day than it has seen, and says so', async () => {
  const [phone, head] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Kepala Puskesmas'),
  ])
  const child = await unweighedChild(head)
  const { page, context } = phone
  await readyForField(phone)
  await context.setOffline(true)
  await page.clock.setSystemTime(Date.now() - 3 * 86_400_000)
  await page.reload()
  const behind = page.getByRole('alert').filter({ hasText: 'Jam HP ini mundur.' })
  await behind.waitFor()
  await openPerson(phone, child.name)
  await typeWeight(phone)
  await behind.waitFor()
  await page.getByRole('button', { name: /^Simpan/ }).click()
  await page.getByText('Tersimpan di HP ini.').waitFor()
  await go(page, '/')
  await context.setOffline(false)
  await allDelivered(phone)
  const { today }: { readonly today: string } = await answerOf(head.context, '/api/me')
  expect(await visitsOn(head, child, today)).toBe(1)
})
