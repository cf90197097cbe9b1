import type { Badge, BadgeCheck } from '@jejaring/core/kader/badge'
import { expect, test } from 'vitest'
import { refusedFor } from '../accounts/attempts.ts'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const siti = {
  id: newId(),
  name: 'Siti Aminah',
  profession: 'kader',
  contract: 'volunteer',
  phone: '0812 3456 7890',
  number: 'K-17',
  account: accounts.kader.id,
  version: 0,
}
const task = {
  id: newId(),
  facility: 'posyandu-melati',
  duty: 'member',
  from: '2026-01-05',
  decree: '',
}

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const put = (path: string, body: object) =>
  desk.app.request(`${ORIGIN}${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: pustu },
    body: JSON.stringify(body),
  })
const kader = { village: villages.lalang, kader: siti.id }
const badge = async () => (await json<Badge>(put('/api/kader/badge', kader))).code
/** Asked by a stranger. */
const check = (code: string) => json<BadgeCheck>(desk.post('/api/badge', { code }))

await put('/api/staff', { ...siti, post: task })

test('a stranger is told the name, the level and the post, and nothing else', async () => {
  const code = await badge()
  expect(code.length).toBe(22)
  expect(await badge()).toBe(code)
  expect(await check(code)).toEqual({
    isValid: true,
    name: 'Siti Aminah',
    level: 'none',
    posts: ['Posyandu Melati'],
    on: '2026-11-22',
  })
})

test('what is revoked, unknown or of somebody who has stopped is told alike', async () => {
  const code = await badge()
  await put('/api/kader/badge/revoke', kader)
  expect(await check(code)).toEqual({ isValid: false })
  expect(await check('A'.repeat(22))).toEqual({ isValid: false })
  const next = await badge()
  expect(next).not.toBe(code)
  expect(await check(next)).toMatchObject({ isValid: true })
  await put('/api/staff/posts', { ...task, member: siti.id, version: 1, before: '2026-11-22' })
  expect(await check(next)).toEqual({ isValid: false })
})

test('who is in no register has no badge', async () => {
  const account = { village: villages.lalang, kader: accounts.kader.id }
  expect((await put('/api/kader/badge', account)).status).toBe(404)
})

test('who asks more often than that in a minute waits for the next; who goes on slowly never does', async () => {
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second))
  const ask = (second: number, who = 'x') =>
    refusedFor(desk.db, `badge ${who}`, { most: 2, windowSeconds: 60, at: at(second) })
  expect([await ask(0), await ask(20), await ask(59)]).toEqual([undefined, undefined, 1])
  expect(await ask(59, 'y')).toBe(undefined)
  expect(await ask(60)).toBe(undefined)
  for (const second of [0, 35, 70, 105, 140]) expect(await ask(second, 'z')).toBe(undefined)
})

test('attempts that come at once are each counted', async () => {
  const rule = { most: 20, windowSeconds: 60, at: new Date(0) }
  const asked = Array.from({ length: 21 }, () => refusedFor(desk.db, 'badge at once', rule))
  const refused = (await Promise.all(asked)).filter((seconds) => seconds !== undefined)
  expect(refused).toEqual([60])
})
