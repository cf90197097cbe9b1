import { buffer as bytesOf } from 'node:stream/consumers'
import { expect, inject, test } from 'vitest'
import { allDelivered, go, openDevices, readyForField, type Device } from './devices.ts'
import { surname } from './newcomer.ts'

const devices = await openDevices()

test('two kader share a phone, each with her own PIN and name; a forgotten PIN loses nothing', async () => {
  const [first, second] = await kaderOfOnePost()
  const name = `Sanusi ${surname()}`
  const phone = await devices.phone()
  const { page, context } = phone
  await asInAPuskesmas(phone)
  await join(phone, first)
  await page.getByRole('heading', { name: 'Buat PIN' }).waitFor()
  await type(phone, '123456')
  await page.getByText('PIN ini mudah ditebak').waitFor()
  await type(phone, '370415')
  await type(phone, '370415')
  await readyForField(phone)

  // The store is locked: it opens for a colleague who has just been let in, and for nobody else.
  await join(phone, second)
  await page.getByRole('heading', { name: 'Buat PIN' }).waitFor()
  await type(phone, '804261')
  await type(phone, '804261')
  await allDelivered(phone)

  // Without a line somebody else works on; with one, in the session of who works, not in that which came last.
  await context.setOffline(true)
  await page.getByRole('button', { name: /^Selamat / }).click()
  await page.getByRole('button', { name: new RegExp(first.name) }).click()
  await page.getByRole('heading', { name: first.name }).waitFor()
  await type(phone, '804261')
  await page.getByText('PIN salah. Coba lagi.').waitFor()
  await type(phone, '370415')
  await page.getByRole('button', { name: /^Selamat / }).waitFor()
  await context.setOffline(false)
  await expect.poll(() => signedInAs(phone), { timeout: 20_000 }).toBe(first.id)

  // What a colleague began is hers: whoever comes after begins at home, and with an empty form.
  await go(page, '/register')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('button', { name: 'Keluarga baru' }).click()
  await page.getByRole('textbox', { name: 'Nama kepala keluarga' }).waitFor()
  await switchTo(phone, second, '804261')
  expect(new URL(page.url()).pathname).toBe('/')
  await go(page, '/register')
  expect(await page.getByRole('searchbox').inputValue()).toBe('')
  await go(page, '/')
  await switchTo(phone, first, '370415')
  // Her own home leads back to it.
  await page.getByRole('link', { name: /^Orang baru.*Isian yang belum disimpan/ }).click()
  await page.getByRole('textbox', { name: 'Nama kepala keluarga' }).waitFor()
  await page.getByRole('button', { name: 'Kembali' }).click()
  await go(page, '/')

  await context.setOffline(true)
  await register(phone, name, '370415')

  // Should it never have a line again: the midwife takes its file, which nobody else can read.
  await page.goto('/delivery')
  await type(phone, '370415')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Simpan sebagai berkas' }).click(),
  ])
  const buffer = await bytesOf(await download.createReadStream())
  expect(buffer.toString()).not.toContain(name)
  const { page: desk } = await devices.desk('Bidan, perawat Pustu')
  await desk.goto('/desk/devices')
  await desk
    .getByLabel('Berkas dari HP')
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer })
  await desk.getByText('2 catatan ada di server.').waitFor()

  // A stranger tries: with the tenth the PIN is no more, on the next day too, and says what to do.
  await page.reload()
  await wrongUntilDropped(phone)
  await page.reload()
  await page.getByRole('heading', { name: 'PIN dihapus' }).waitFor()
  await page.getByText('Catatan di HP ini tetap aman').waitFor()

  // She has forgotten it: what she wrote down is there, and goes out.
  await context.setOffline(false)
  await join(phone, first)
  await page.getByRole('heading', { name: 'Buat PIN' }).waitFor()
  await type(phone, '591738')
  await type(phone, '591738')
  await allDelivered(phone)
  await page.getByRole('link', { name: 'Cari' }).click()
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('main').getByRole('link').filter({ hasText: name }).first().waitFor()

  // Whoever guesses the old one while changing it waits as at the lock.
  await go(page, '/pin')
  for (let wrong = 0; wrong < 4; wrong += 1) {
    await type(phone, '111222')
    await page.getByText(/^PIN salah|^Salah beberapa kali/).waitFor()
  }
  await page.getByText(/^Salah beberapa kali\. Tunggu \d+ detik/).waitFor()
})

test('of two tabs the one works in which a PIN was typed last; the other keeps what was begun in it', async () => {
  const [first, second] = await kaderOfOnePost()
  const phone = await devices.phone()
  const { page, context } = phone
  await asInAPuskesmas(phone)
  for (const [kader, pin] of [
    [first, '370415'],
    [second, '804261'],
  ] as const) {
    await join(phone, kader)
    await page.getByRole('heading', { name: 'Buat PIN' }).waitFor()
    await type(phone, pin)
    await type(phone, pin)
    await readyForField(phone)
  }
  await page.getByRole('link', { name: 'Cari' }).click()
  await page.getByRole('searchbox').fill('sedang diketik')

  const other: Device = { ...phone, page: await context.newPage() }
  await other.page.goto('/')
  await other.page.getByRole('button', { name: 'Ganti orang' }).click()
  await other.page.getByRole('button', { name: new RegExp(first.name) }).click()
  await type(other, '370415')
  await allDelivered(other)
  expect(await signedInAs(phone)).toBe(first.id)

  await page.getByRole('heading', { name: 'Masukkan PIN' }).waitFor()
  await type(phone, '804261')
  await other.page.getByRole('heading', { name: 'Masukkan PIN' }).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('sedang diketik')
  await page.getByRole('link', { name: 'Beranda' }).click()
  await page.getByRole('button', { name: /^Selamat / }).waitFor()
  await expect.poll(() => signedInAs(phone), { timeout: 20_000 }).toBe(second.id)
})

interface Kader {
  readonly id: string
  readonly name: string
}
interface Post {
  readonly workers: readonly (Kader & { readonly role: string; readonly facility: string })[]
}

/** Of the post that comes last: nobody else’s journey. */
async function kaderOfOnePost(): Promise<readonly [Kader, Kader]> {
  const { workers } = await ask<Post>('/api/devices?q=')
  const kader = workers.filter(({ role }) => role === 'kader')
  const last = kader.at(-1)
  const [first, second] = kader.filter(({ facility }) => facility === last?.facility)
  if (first === undefined || second === undefined) throw new Error('no post has two kader')
  return [first, second]
}

let midwife: string | undefined
async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const address = inject('address')
  const send = (to: string, sent?: object) =>
    fetch(`${address}${to}`, {
      method: sent === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', origin: address, cookie: midwife ?? '' },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    })
  if (midwife === undefined) {
    const cards: readonly { readonly id: string; readonly role: string }[] = await (
      await send('/api/demo')
    ).json()
    const account = cards.find(({ role }) => role === 'pustu')?.id
    const signedIn = await send('/api/demo/sign-in', { account })
    midwife = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
  return (await send(path, body)).json()
}

/** Not as in the demo, which is open without a PIN. */
async function asInAPuskesmas({ context }: Device): Promise<void> {
  await context.route('**/api/me', async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    await route.fulfill({ response: answer, body: text.replace('"demo":true', '"demo":false') })
  })
}

async function join({ page }: Device, { id }: Kader): Promise<void> {
  const { code } = await ask<{ readonly code: string }>('/api/devices/invite', { account: id })
  await page.goto(`/join#${code}`)
  await page.getByRole('button', { name: 'Mulai' }).click()
}

async function type({ page }: Device, pin: string): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click()
}

/** Ten times, without the hours that lie between them. */
async function wrongUntilDropped(phone: Device): Promise<void> {
  const { page } = phone
  await page.clock.install()
  for (let wrong = 1; wrong <= 10; wrong += 1) {
    await page
      .getByRole('button', { name: '1', exact: true })
      .and(page.locator(':enabled'))
      .waitFor()
    await type(phone, '112358')
    await page
      .getByText(
        wrong < 4 ? 'PIN salah. Coba lagi.' : wrong < 10 ? /^Salah beberapa kali/ : 'PIN dihapus',
      )
      .waitFor()
    await page.clock.fastForward(3_600_000)
  }
}

/** Somebody else of those who share the phone goes on with her own PIN. */
async function switchTo(
  phone: Device,
  { name }: { readonly name: string },
  pin: string,
): Promise<void> {
  const { page } = phone
  await go(page, '/')
  await page.getByRole('button', { name: /^Selamat / }).click()
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.getByRole('heading', { name }).waitFor()
  await type(phone, pin)
  await page.getByRole('button', { name: /^Selamat / }).waitFor()
}

/** A family of one, on the phone as it stands before the PIN. */
async function register(phone: Device, name: string, pin: string): Promise<void> {
  const { page } = phone
  await page.goto('/register')
  await page.getByRole('heading', { name: 'Masukkan PIN' }).waitFor()
  expect(await page.getByRole('searchbox').count()).toBe(0)
  await type(phone, pin)
  await page.getByRole('searchbox').fill(name)
  await page.getByText('Keluarga ini belum ada').waitFor()
  await page.getByRole('button', { name: 'Keluarga baru' }).click()
  const rt = page.getByRole('combobox', { name: 'RT' })
  if ((await rt.inputValue()) === '') await rt.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('textbox', { name: 'Nama lengkap' }).fill(name)
  await page.getByRole('radio', { name: 'Perempuan' }).click()
  await page.getByText('Umur saja', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Umur, tahun' }).fill('35')
  await page.getByRole('radio', { name: 'Anak' }).click()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText(`${name} terdaftar`).waitFor()
}

async function signedInAs({ context }: Device): Promise<unknown> {
  const answer = await context.request.get('/api/me')
  return (await answer.json()).id
}
