import { addDays } from '@jejaring/core/calendar/local-date'
import type { ProblemReportedBody, ProblemStepBody } from '@jejaring/core/problem/problem-body'
import type { OneProblem, Problems, ProblemSpeeds } from '@jejaring/core/problem/problem-api'
import type { PullAnswer, PushAnswer } from '@jejaring/core/sync/wire'
import { expect, test } from 'vitest'
import { rebuildVillage } from '../journal/rebuild.ts'
import { device, newId, TODAY } from '../journal/testing/entries.ts'
import { openDesk } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'

const desk = await openDesk()
const names = ['kader', 'pustu', 'puskesmas', 'head', 'headElsewhere', 'dinas', 'village'] as const
const users = { ...accounts }
const cookies = new Map<string, string>()
for (const name of names) {
  const username = name === 'headElsewhere' ? 'kepala.gantung' : name
  cookies.set(name, await desk.signIn(username))
}
type Name = (typeof names)[number]
const cookie = (name: Name): string => cookies.get(name) ?? ''
const { lalang } = villages

const body: ProblemReportedBody = {
  by: 'pustu',
  matter: 'health',
  cluster: 2,
  what: 'Timbangan bayi rusak',
  since: addDays(TODAY, -30),
  heldBack: { group: 'under-fives', people: 43 },
}
/** Told `days` ago, from a phone. */
async function told(by: 'kader' | 'pustu', days: number, what = body.what): Promise<string> {
  const problem = newId()
  const write = device({ village: lalang, author: users[by].id })
  const entry = write('problem-reported', problem, { ...body, by, what }, addDays(TODAY, -days))
  const response = await desk.post(
    '/api/sync/push',
    { village: lalang, device: 'phone1', entries: [entry] },
    { cookie: cookie(by) },
  )
  const answer: PushAnswer = JSON.parse(await response.text())
  expect(answer.refusals).toEqual([])
  return problem
}
async function list(name: Name, state = 'open'): Promise<Problems> {
  return JSON.parse(await (await desk.get(`/api/problems?state=${state}`, cookie(name))).text())
}
const idsOf = async (name: Name, state = 'open') =>
  (await list(name, state)).problems.map(({ id }) => id)
const step = (name: Name, problem: string, said: ProblemStepBody, seen: number, id = newId()) =>
  desk.post(
    '/api/problems/steps',
    { village: lalang, problem, id, body: said, seen },
    { cookie: cookie(name) },
  )
const one = async (response: Response): Promise<OneProblem> => JSON.parse(await response.text())
const answer = (from: 'puskesmas' | 'dinas' | 'village'): ProblemStepBody => ({
  step: 'answered',
  from,
  action: 'Pinjam timbangan',
  until: addDays(TODAY, 3),
})

const fresh = await told('pustu', 2, 'Strip gula habis')
const old = await told('pustu', 9)
const byKader = await told('kader', 1, 'Balai dikunci')

test('those that wait longest come first, with who told of them', async () => {
  const { problems, writers, villages: places, open } = await list('head')
  expect(problems.map(({ id }) => id)).toEqual([old, fresh, byKader])
  expect(problems.map(({ level }) => level)).toEqual(['dinas', 'puskesmas', 'pustu'])
  expect(problems[0]).toMatchObject({ waitingDays: 9, lateDays: 2 })
  expect(writers[accounts.pustu.id]).toEqual({
    role: 'pustu',
    place: 'Pustu Lalang',
    name: accounts.pustu.name,
  })
  expect([places[lalang], open]).toEqual([{ name: 'Lalang', subdistrict: 'Manggar' }, 3])
})

test('the Dinas sees what has come up to it and nobody by name; of the others the number', async () => {
  const { problems, writers, open } = await list('dinas')
  expect(problems.map(({ id }) => id)).toEqual([old])
  expect(open).toBe(3)
  expect(JSON.stringify(writers)).not.toContain('name')
  const hidden = `/api/problems/${lalang}/${fresh}`
  expect((await desk.get(hidden, cookie('dinas'))).status).toBe(404)
})

test('the village head sees none before one is theirs; who serves elsewhere sees none', async () => {
  expect(await idsOf('village')).toEqual([])
  expect(await idsOf('headElsewhere')).toEqual([])
  const hidden = `/api/problems/${lalang}/${old}`
  expect((await desk.get(hidden, cookie('headElsewhere'))).status).toBe(403)
})

test('a kader hears on the phone of what kader told, and of each step; of nothing else', async () => {
  await step(
    'pustu',
    byKader,
    { step: 'handed', from: 'pustu', to: 'village', why: 'Kunci di desa' },
    0,
  )
  const pulled = async (name: Name): Promise<readonly string[]> => {
    const response = await desk.get(`/api/sync/pull?village=${lalang}`, cookie(name))
    const { entries }: PullAnswer = JSON.parse(await response.text())
    return entries.filter(({ kind }) => kind.startsWith('problem-')).map(({ subject }) => subject)
  }
  expect(await pulled('kader')).toEqual([byKader, byKader])
  expect(new Set(await pulled('pustu'))).toEqual(new Set([fresh, old, byKader]))
  const people = await desk.get(`/api/sync/people?village=${lalang}`, cookie('kader'))
  const first: PullAnswer = JSON.parse(await people.text())
  expect(first.entries.map(({ subject }) => subject)).toEqual([byKader, byKader])
  expect(await idsOf('village')).toEqual([byKader])
})

test('a step that is sent again counts once; on top of one that was not seen it is not taken', async () => {
  const id = newId()
  const answered = await one(await step('puskesmas', fresh, answer('puskesmas'), 0, id))
  expect(answered.problem).toMatchObject({ state: 'answered', level: 'puskesmas' })
  const again = await one(await step('puskesmas', fresh, answer('puskesmas'), 0, id))
  expect(again.problem).toEqual(answered.problem)
  expect((await step('head', fresh, { step: 'taken', from: 'puskesmas' }, 0)).status).toBe(409)
})

test.each([
  ['puskesmas', answer('dinas'), 403],
  ['village', answer('puskesmas'), 404],
  ['dinas', { step: 'reopened', why: 'Belum' }, 403],
  ['head', { ...answer('puskesmas'), until: addDays(TODAY, 200) }, 400],
  ['head', { step: 'closed', from: 'puskesmas', done: 'NIK 1906011234567890' }, 400],
] as const)('%s is not let write %j', async (name, said, status) => {
  expect((await step(name, old, said, 0)).status).toBe(status)
})

test('closed with what was done; who told of it opens it again', async () => {
  const closed = await one(
    await step('dinas', old, { step: 'closed', from: 'dinas', done: 'Timbangan diganti' }, 0),
  )
  expect(closed.problem).toMatchObject({ state: 'closed', waitingDays: 9 })
  expect(await idsOf('pustu', 'closed')).toEqual([old])
  expect((await step('head', old, { step: 'reopened', why: 'Rusak lagi' }, 1)).status).toBe(403)
  const again = await one(await step('pustu', old, { step: 'reopened', why: 'Rusak lagi' }, 1))
  expect(again.problem).toMatchObject({ state: 'waiting', level: 'dinas' })
  expect(again.problem.deadline).toBe(addDays(TODAY, 14))
  const { speeds }: ProblemSpeeds = JSON.parse(
    await (await desk.get('/api/problems/speed', cookie('dinas'))).text(),
  )
  expect(speeds.find(({ level }) => level === 'dinas')).toEqual({
    level: 'dinas',
    answered: 1,
    medianDays: 1,
    passed: 0,
    waiting: 1,
  })
})

test('a report from a desk is one of its own level', async () => {
  const { by: _, ...what } = body
  const note = { village: lalang, problem: newId(), id: newId(), body: what }
  const response = await desk.post('/api/problems', note, { cookie: cookie('head') })
  const { problem } = await one(response)
  expect(problem).toMatchObject({ level: 'puskesmas', report: { by: 'puskesmas', on: TODAY } })
})

test('the journal alone tells the same', async () => {
  expect(await rebuildVillage(desk, lalang, { check: true })).toEqual([])
})
