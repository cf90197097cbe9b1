import { expect, test } from 'vitest'
import type { Me } from '@jejaring/core/sync/account'
import { openPerson, unweighedChild } from './children.ts'
import { allDelivered, openDevices, readyForField, type Device } from './devices.ts'
import { leaveOlderStore, readAll } from './older-store.ts'
import { enterAs, signIn } from './sign-in.ts'
import { typeWeight } from './weighing.ts'

const devices = await openDevices()

test('a first exchange that breaks off goes on where it stopped, and everybody is there', async () => {
  const [phone, undisturbed] = [await devices.phone(), await devices.phone()]
  const asked: URLSearchParams[] = []
  let isBroken = true
  await phone.context.route('**/api/sync/people?**', (route) => {
    const url = new URL(route.request().url())
    asked.push(url.searchParams)
    if (isBroken && asked.length > 2) return route.abort('connectionreset')
    url.searchParams.set('limit', '20')
    return route.continue({ url: url.href })
  })
  await enterAs(phone, 'Kader')
  await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(2)
  const { length } = asked
  const last = asked[2]?.get('beyond')
  expect(last).toBeTruthy()
  await phone.page.getByRole('link', { name: 'Cari' }).click()
  await phone.page.getByText(/^\d+ orang$/).waitFor()

  isBroken = false
  await phone.page.goto('/')
  await allDelivered(phone)
  expect(asked[length]?.get('beyond')).toBe(last)

  await enterAs(undisturbed, 'Kader')
  await allDelivered(undisturbed)
  // Others register people at the same time: both hear of them.
  await expect
    .poll(async () => (await everybody(phone)) === (await everybody(undisturbed)))
    .toBe(true)
})

/** How many people the phone lists. */
async function everybody({ page }: Device): Promise<string> {
  await page.getByRole('link', { name: 'Cari' }).click()
  return page.getByText(/^\d+ orang$/).innerText()
}

test('what an older app left clear on a phone is all there, and nobody can read it in its files', async () => {
  const phone = await devices.phone()
  const { page, context } = phone
  // Nothing of this reaches the server.
  await context.route('**/api/sync/**', (route) => route.abort('connectionreset'))
  await signIn(context, 'Kader')
  const me: Me = await (await context.request.get('/api/me')).json()
  await leaveOlderStore(page, me)
  expect(await readAll(page)).toContain('Terdahulu')

  await page.goto('/')
  await page.getByRole('link', { name: 'Cari' }).click()
  await page.getByRole('link', { name: /Siti Terdahulu/ }).click()
  await page.getByRole('heading', { name: 'Siti Terdahulu', exact: true }).waitFor()
  await expect.poll(() => readAll(page), { timeout: 20_000 }).not.toContain('Terdahulu')

  await page.goto('/delivery')
  await page.getByText('Wira Terdahulu').waitFor()
  await page.goto('/people')
  await page.getByRole('link', { name: /Wira Terdahulu/ }).click()
  await page.getByRole('heading', { name: 'Wira Terdahulu', exact: true }).waitFor()
})

test('a phone that dies again and again while an older store is sealed loses nothing', async () => {
  const { page: older, context } = await devices.phone()
  await context.route('**/api/sync/**', (route) => route.abort('connectionreset'))
  await signIn(context, 'Kader')
  const me: Me = await (await context.request.get('/api/me')).json()
  await leaveOlderStore(older, me)
  await older.close()
  // It dies before the record is sealed, before what waits is, and there again.
  for (const times of [1, 1, 0]) {
    const dying = await context.newPage()
    await dying.addInitScript(sealOnly, times)
    await dying.goto('/people')
    await dying.waitForFunction((most) => Reflect.get(globalThis, 'sealings') > most, times)
    await dying.close()
  }
  const page = await context.newPage()
  await page.goto('/people')
  await page.getByRole('link', { name: /Siti Terdahulu/ }).waitFor()
  await page.getByRole('link', { name: /Wira Terdahulu/ }).click()
  await page.getByRole('heading', { name: 'Wira Terdahulu', exact: true }).waitFor()
  await expect.poll(() => readAll(page), { timeout: 20_000 }).not.toContain('Terdahulu')
  await page.goto('/delivery')
  await page.getByText('Wira Terdahulu').waitFor()
})

/** In the page: so many values are sealed, whoever wants to seal another one waits for ever. */
function sealOnly(times: number): void {
  const { prototype } = SubtleCrypto
  const encrypt = Reflect.get(prototype, 'encrypt')
  let sealings = 0
  Reflect.set(prototype, 'encrypt', function (this: SubtleCrypto, ...what: []) {
    sealings += 1
    Reflect.set(globalThis, 'sealings', sealings)
    return sealings > times ? new Promise(() => {}) : Reflect.apply(encrypt, this, what)
  })
}

test('the home stands before everybody is read, unless something has changed since', async () => {
  const phone = await devices.phone()
  await enterAs(phone, 'Kader')
  await allDelivered(phone)
  const rows = (of: Device['page']) => of.locator('main .list-row').allInnerTexts()
  const drawn = await rows(phone.page)
  expect(drawn.length).toBeGreaterThan(0)

  const opened = await phone.context.newPage()
  await opened.addInitScript(neverReadList)
  await expect
    .poll(
      async () => {
        await opened.goto('/')
        await opened.getByRole('heading', { name: /^Selamat/ }).waitFor()
        return rows(opened)
      },
      { timeout: 15_000, interval: 1000 },
    )
    .toEqual(drawn)

  await opened.evaluate(addPiece)
  await opened.goto('/')
  await opened.locator('.waiting').waitFor()
  expect(await rows(opened)).toEqual([])
})

test('a phone that dies when a visit is stored but not listed lists it when it starts again', async () => {
  const [phone, head] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Kepala Puskesmas'),
  ])
  const child = await unweighedChild(head)
  await readyForField(phone)
  await phone.context.setOffline(true)
  await openPerson(phone, child.name)
  await typeWeight(phone)
  await phone.page.evaluate(neverOpen)
  await phone.page.getByRole('button', { name: /^Simpan/ }).click()
  await phone.page.getByRole('status').filter({ hasText: 'Tersimpan di HP ini' }).waitFor()
  await phone.page.close()

  const page = await phone.context.newPage()
  await page.goto('/people')
  await page.getByRole('searchbox').fill(child.name)
  const row = page.getByRole('main').getByRole('link').filter({ hasText: child.name }).first()
  await row.waitFor()
  await expect.poll(() => row.innerText()).not.toContain('Timbang')
})

/** In the page: whoever opens what is sealed, as is done to judge a person anew, waits for ever. */
function neverOpen(): void {
  Reflect.set(SubtleCrypto.prototype, 'decrypt', () => new Promise(() => {}))
}

/** In the page: whoever asks for all pieces of the list waits for ever. */
function neverReadList(): void {
  const { prototype } = IDBObjectStore
  const getAll = Reflect.get(prototype, 'getAll')
  Reflect.set(prototype, 'getAll', function (this: IDBObjectStore, ...range: []) {
    const asked: object = Reflect.apply(getAll, this, range)
    return this.name === 'listed' ? Object.defineProperty(asked, 'onsuccess', { set() {} }) : asked
  })
}

/** In the page: another tab has written something down. */
async function addPiece(): Promise<void> {
  const opening = indexedDB.open('jejaring')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const writing = opening.result.transaction('listed', 'readwrite')
  writing.objectStore('listed').add({ village: '', count: 0, sealed: new Uint8Array() })
  await new Promise((resolve) => writing.addEventListener('complete', resolve))
  opening.result.close()
}
