import { localDate } from '@jejaring/core/calendar/local-date'
import type { NewGoal, NewStatement, Rollout, Statements } from '@jejaring/core/rollout/wire'
import { expect, test } from 'vitest'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const head = await desk.signIn('head')
const dinas = await desk.signIn('dinas')
const pustu = await desk.signIn('pustu')

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const put = (path: string, body: object, cookie: string) =>
  desk.app.request(`${ORIGIN}/api/rollout/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
const rollout = (cookie: string) => json<Rollout>(desk.get('/api/rollout', cookie))
const siteOf = async (id: string, cookie = head) =>
  (await rollout(cookie)).sites.find((site) => site.id === id)
const said = (about: string, value: string, rest: Partial<NewStatement> = {}): NewStatement => ({
  facility: 'pustu-lalang',
  about,
  value,
  on: localDate('2026-01-05'),
  evidence: 'SK 12/2026',
  version: 0,
  ...rest,
})

test('what the records show is filled in and marked, and what nobody knows is missing', async () => {
  const site = await siteOf('pustu-lalang')
  const standing = (id: string) => site?.standings.find(({ criterion }) => criterion === id)
  expect(standing('midwife')).toEqual({ criterion: 'midwife', state: 'met', isFromRecords: true })
  expect(standing('nurse')).toEqual({ criterion: 'nurse', state: 'missing', isFromRecords: true })
  expect(standing('kit')).toEqual({ criterion: 'kit', state: 'missing' })
  expect(site?.stage).toBe('none')
})

test('a place serves each person once, with its RT and its whole village counted', async () => {
  const kader = await desk.signIn('kader')
  const people = async () => (await siteOf('pustu-lalang'))?.people ?? 0
  const before = await people()
  const post = villageOf(desk, villages.lalang, kader, accounts.kader.id)
  await post.children(0, ['Ani', 'Budi', 'Citra'])
  expect(await people()).toBe(before + 3)
})

test('a stage keeps its history; who has not seen the last word is told so', async () => {
  expect((await put('statements', said('stage', 'preparing'), head)).status).toBe(200)
  const stale = await put('statements', said('stage', 'full'), dinas)
  expect(stale.status).toBe(409)
  const next = said('stage', 'locus', { version: 1, on: localDate('2026-03-01') })
  expect((await put('statements', next, dinas)).status).toBe(200)
  expect(await siteOf('pustu-lalang')).toMatchObject({ stage: 'locus', since: '2026-03-01' })
  expect((await siteOf('pustu-lalang'))?.joinedOn).toBe('2026-03-01')
  const { statements } = await json<Statements>(
    desk.get('/api/rollout/statements?facility=pustu-lalang', pustu),
  )
  expect(statements.map(({ value, by }) => [value, by])).toEqual([
    ['locus', 'Akun dinas'],
    ['preparing', 'Akun head'],
  ])
})

test('a stage is not entered as begun before the one it follows', async () => {
  const early = said('stage', 'phased', { version: 2, on: localDate('2026-02-28') })
  const refused = await put('statements', early, dinas)
  expect([refused.status, await refused.json()]).toMatchObject([400, { detail: 'stage' }])
  const later = { ...early, on: localDate('2026-03-01') }
  expect((await put('statements', later, dinas)).status).toBe(200)
})

test('the same said again, because the answer was lost, changes nothing', async () => {
  const once = said('open-daily', 'met')
  expect((await put('statements', once, head)).status).toBe(200)
  expect((await put('statements', once, head)).status).toBe(200)
  expect((await siteOf('pustu-lalang'))?.versions['open-daily']).toBe(1)
})

test('two who speak at once: one is heard, the other is told', async () => {
  const both = await Promise.all([
    put('statements', said('kit', 'met'), head),
    put('statements', said('kit', 'arranging'), dinas),
  ])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
})

test('what is taken back is left to the records again', async () => {
  await put('statements', said('nurse', 'met'), head)
  const disputed = (await siteOf('pustu-lalang'))?.standings
  expect(disputed).toContainEqual({ criterion: 'nurse', state: 'met', isDisputed: true })
  await put('statements', said('nurse', '', { version: 1 }), head)
  const again = (await siteOf('pustu-lalang'))?.standings
  expect(again).toContainEqual({ criterion: 'nurse', state: 'missing', isFromRecords: true })
})

test.each([
  ['a stage that there is not', said('stage', 'finished')],
  ['a criterion of another kind of place', said('five-kader', 'met')],
  ['a state that there is not', said('kit', 'perhaps')],
  ['a year long ago', said('planned-year', '2020')],
  ['a day to come', said('kit', 'met', { on: localDate('2099-01-01') })],
  ['a day of the last century', said('kit', 'met', { on: localDate('1999-12-31') })],
])('%s is refused', async (_, statement) => {
  expect((await put('statements', statement, head)).status).toBe(400)
})

test('a Puskesmas has not reached anything by a Pustu of another', async () => {
  const { sites } = await rollout(head)
  expect(sites.some(({ id }) => id === 'puskesmas-gantung')).toBe(false)
  expect((await rollout(dinas)).sites.some(({ id }) => id === 'puskesmas-gantung')).toBe(true)
})

test('the goal of a regency is set by its Dinas, in versions', async () => {
  const goal: NewGoal = { kind: 'pustu', sites: 37, year: 2027, source: 'SK Bupati', version: 0 }
  expect((await put('goals', goal, dinas)).status).toBe(200)
  expect((await put('goals', { ...goal, sites: 36 }, dinas)).status).toBe(409)
  expect((await rollout(head)).goals.pustu).toEqual({
    sites: 37,
    year: 2027,
    source: 'SK Bupati',
    version: 1,
  })
})
