import { randomUUID } from 'node:crypto'
import { tick } from '@jejaring/core/journal/clock'
import type { Me } from '@jejaring/core/sync/account'
import { expect, inject, test } from 'vitest'
import { type Device, go, openDevices } from './devices.ts'

const devices = await openDevices()

/** A kader's phone delivers families and home visits, all saved within a second. */
async function visitAtOnce({ context }: Device, houses: number): Promise<void> {
  const me: Me = await (await context.request.get('/api/me')).json()
  const [rt = ''] = me.neighbourhoods ?? []
  const village = rt.slice(0, rt.indexOf('/'))
  const device = `journey${Date.now()}`
  let time = Date.now() - 60_000
  const entry = (kind: string, subject: string, body: object) => {
    time += 1
    const id = uuid7(time)
    const clock = tick(time, device)
    const common = { id, village, kind, subject, on: me.today, clock }
    return { ...common, author: me.id, device, catalogue: 1, body }
  }
  const entries = Array.from({ length: houses }, (_, n) => {
    const household = uuid7(time)
    const child = uuid7(time)
    const name = `Anak ${n}`
    const birthDate = `${Number(me.today.slice(0, 4)) - 2}-0${n + 1}-15`
    return [
      entry('household-registered', household, { rt, headName: `Bapak ${n}`, address: '' }),
      entry('person-registered', child, {
        name,
        sex: 'female',
        birthDate,
        household,
        relation: 'child',
      }),
      entry('visit-done', child, { cadre: 'kader', outcome: 'not-at-home' }),
    ]
  }).flat()
  const answer = await context.request.post('/api/sync/push', {
    headers: { origin: inject('address') },
    data: { village, device, entries },
  })
  const { receipts }: { receipts: readonly unknown[] } = await answer.json()
  expect(receipts).toHaveLength(entries.length)
}

/** As a device makes it: the moment, then chance. */
const uuid7 = (time: number): string => {
  const hex = time.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${randomUUID().slice(15)}`
}

test('a midwife sees what to look at together with a kader, notes the talk and takes it back', async () => {
  await visitAtOnce(await devices.phone('Kader'), 6)
  const { page } = await devices.desk('Bidan, perawat Pustu')
  await go(page, '/desk')
  await page.getByRole('link', { name: 'Pendampingan' }).click()
  const hint = page.getByRole('article').filter({ hasText: /rumah tersimpan dalam satu menit/ })
  await hint.getByText('Coba bersama').waitFor()
  await hint.getByRole('button', { name: 'Sudah dibicarakan' }).click()
  const talked = page.getByText(/^Banyak catatan dalam satu menit: dibicarakan/)
  await talked.waitFor()
  expect(await hint.count()).toBe(0)
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await hint.waitFor()
})
