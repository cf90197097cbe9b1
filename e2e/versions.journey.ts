import type { Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPerson } from './children.ts'
import { go, openDevices, readyForField } from './devices.ts'
import { registerAndOpen, surname } from './newcomer.ts'

// An app and a server of two versions, ADR 39: what the other does not know is carried on or left where it is.

const devices = await openDevices()

interface Sent {
  readonly entries: readonly { readonly kind: string; readonly body: object }[]
}

test('what an older server does not understand waits on the phone, the first visit with it, and goes after its update', async () => {
  const [kader, midwife] = await Promise.all([
    devices.phone('Kader'),
    devices.desk('Bidan, perawat Pustu'),
  ])
  await readyForField(kader)
  const { page } = kader
  let isOlder = true
  // As a later app would write it: with an answer that this server has never heard of.
  await kader.context.route('**/api/sync/push', (route: Route) => {
    const sent: Sent = route.request().postDataJSON()
    const entries = sent.entries.map((entry) =>
      entry.kind === 'person-registered'
        ? { ...entry, body: { ...entry.body, heardBy: 'radio' } }
        : entry,
    )
    return route.continue(isOlder ? { postData: { ...sent, entries } } : {})
  })
  const family = surname()
  await registerAndOpen(kader, { given: 'Laila', family, sex: 'Perempuan', age: { years: 41 } })
  await go(page, `${new URL(page.url()).pathname}/visit?service=blood-pressure-screening`)
  for (const key of '12478') {
    await page.getByRole('button', { name: key, exact: true }).click()
  }
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Tersimpan di HP ini').waitFor()
  await page.waitForURL(/saved=/)

  await go(page, '/delivery')
  const held = page.getByText(/Server belum diperbarui untuk catatan ini/)
  // The registration, and the visit of somebody whom the server has never heard of.
  await expect.poll(() => held.count(), { timeout: 20_000 }).toBe(2)
  expect(await page.getByText('Ditolak').count()).toBe(0)
  await page.getByText(/^2 belum terkirim$/).waitFor()

  isOlder = false
  await page.getByRole('button', { name: 'Kirim sekarang' }).click()
  await page.getByText('Semua catatan terkirim').waitFor()
  await go(midwife.page, '/desk/people')
  await midwife.page.getByRole('searchbox').fill(`Laila ${family}`)
  await midwife.page
    .getByRole('link')
    .filter({ hasText: `Laila ${family}` })
    .first()
    .waitFor()
})

test('an older phone reads past what a newer one wrote, and shows all it knows', async () => {
  const kader = await devices.phone()
  let added = 0
  const later = (answer: { readonly entries: readonly { readonly id: string }[] }) => {
    const entries = answer.entries.flatMap((entry, nth) => {
      const grown = { ...entry, heardBy: 'radio' }
      if (nth > 0) return [grown]
      added += 1
      return [
        { ...entry, id: crypto.randomUUID(), kind: 'blood-typed', body: { type: 'O' } },
        grown,
      ]
    })
    return { ...answer, entries }
  }
  for (const path of ['**/api/sync/people?*', '**/api/sync/pull?*']) {
    await kader.context.route(path, async (route) => {
      const response = await route.fetch()
      await route.fulfill({
        response,
        json: response.ok() ? later(await response.json()) : await response.json(),
      })
    })
  }
  await kader.page.getByRole('button', { name: /^Kader/ }).click()
  await readyForField(kader)
  expect(added).toBeGreaterThan(0)
  await kader.context.setOffline(true)
  await go(kader.page, '/people')
  await kader.page.getByText(/^\d+ orang$/).waitFor()
  const name = await kader.page.getByRole('main').getByRole('link').first().innerText()
  await openPerson(
    kader,
    name
      .split('\n')
      .find((line) => line.includes(' '))
      ?.replace(/ \d.*$/, '') ?? '',
  )
  await kader.context.setOffline(false)
  await kader.context.unrouteAll({ behavior: 'wait' })
})
