import { addDays } from '@jejaring/core/calendar/local-date'
import type { Digest, Notices } from '@jejaring/core/notice/notice'
import { expect, test } from 'vitest'
import { device, newId, NOW, TODAY } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const { lalang } = villages
const pustu = await desk.signIn('pustu')
const head = await desk.signIn('head')
const dinas = await desk.signIn('dinas')
const write = device({ village: lalang, author: accounts.pustu.id })
const post = villageOf(desk, lalang, pustu)

const news = async (cookie: string): Promise<Notices> =>
  JSON.parse(await (await desk.get('/api/notices', cookie)).text())
const digest = async (cookie: string): Promise<Digest> =>
  JSON.parse(await (await desk.get('/api/digest', cookie)).text())

const problem = newId()
const body = {
  by: 'pustu',
  matter: 'health',
  cluster: 2,
  what: 'Timbangan rusak',
  since: TODAY,
} as const

test('a problem that waits for my level is news, until I have looked', async () => {
  expect((await news(head)).notices).toEqual([])
  await post.push([write('problem-reported', problem, body)])
  const { notices, problemsWaiting, seenAt } = await news(head)
  expect(notices).toMatchObject([{ kind: 'problem-came', problem, level: 'puskesmas' }])
  expect([problemsWaiting, seenAt]).toEqual([1, undefined])
  const [latest] = notices
  await desk.post('/api/notices/seen', { until: latest?.at ?? 0 }, { cookie: head })
  await desk.post('/api/notices/seen', { until: 5 }, { cookie: head })
  expect((await news(head)).seenAt).toBe(Math.min(latest?.at ?? 0, NOW))
  expect((await news(pustu)).notices).toEqual([])
})

test('who told of it hears that it was answered; it waits no longer', async () => {
  const said = { step: 'answered', from: 'puskesmas', action: 'Pinjam', until: addDays(TODAY, 2) }
  const step = { village: lalang, problem, id: newId(), body: said, seen: 0 }
  await desk.post('/api/problems/steps', step, { cookie: head })
  expect((await news(pustu)).notices).toMatchObject([{ kind: 'problem-step', step: 'answered' }])
  expect(await news(head)).toMatchObject({ notices: [], problemsWaiting: 0 })
})

test('what has climbed by the calendar alone is news for the Dinas on the day it came', async () => {
  const old = newId()
  await post.push([
    write('problem-reported', old, { ...body, since: addDays(TODAY, -9) }, addDays(TODAY, -9)),
  ])
  const { notices } = await news(dinas)
  expect(notices).toMatchObject([
    { kind: 'problem-came', problem: old, at: Date.parse(addDays(TODAY, -1)) },
  ])
})

test('a midwife hears that her referral was answered, by number and not by name', async () => {
  const [child = ''] = await post.children(0, ['Anak Satu'])
  const made = write('referral-made', child, { to: 'puskesmas', withinDays: 0, reason: 'Batuk' })
  await post.push([made])
  const doctor = device({ village: lalang, author: accounts.head.id, device: 'desk2' })
  const answer = doctor('referral-answered', child, { referral: made.id, answer: 'Obat' })
  const push = { village: lalang, device: 'desk2', entries: [answer] }
  await desk.post('/api/sync/push', push, { cookie: head })
  const { notices } = await news(pustu)
  expect(notices).toContainEqual(
    expect.objectContaining({ kind: 'referral-answered', person: child, referral: made.id }),
  )
  expect(JSON.stringify(notices)).not.toContain('Anak')
})

test('the day in numbers: with people for who sees them, without for the Dinas', async () => {
  const mine = await digest(pustu)
  expect(mine.sessions).toEqual(['Posyandu Melati'])
  expect(mine.people).toMatchObject({ referralsOpen: 0, bookedToday: 0 })
  expect(mine.people?.overdue).toBeGreaterThan(0)
  const theirs = await digest(dinas)
  expect(theirs.people).toBeUndefined()
  // It came yesterday: the days that others let go by are not theirs.
  expect(theirs.problems).toEqual({ open: 2, waiting: 1, late: 0 })
})

test('whoever plans a place is told when somebody else moves it; other posts are not', async () => {
  const say = (about: string, value: string, version: number) =>
    desk.app.request(`${ORIGIN}/api/rollout/statements`, {
      method: 'PUT',
      headers: { cookie: dinas, origin: ORIGIN, 'content-type': 'application/json' },
      body: JSON.stringify({
        facility: 'pustu-lalang',
        about,
        value,
        on: TODAY,
        evidence: 'SK 12',
        version,
      }),
    })
  expect((await say('planned-year', '2027', 0)).status).toBe(200)
  expect((await say('stage', 'preparing', 0)).status).toBe(200)
  const ofPlan = async (cookie: string) =>
    (await news(cookie)).notices.filter(({ kind }) => kind === 'rollout-changed')
  expect(await ofPlan(pustu)).toMatchObject([{ count: 1 }])
  expect(await ofPlan(head)).toMatchObject([{ count: 1 }])
  expect(await ofPlan(dinas)).toEqual([])
  expect(await ofPlan(await desk.signIn('kepala.gantung'))).toEqual([])
  expect(await ofPlan(await desk.signIn('kader'))).toEqual([])
})

test('steps of preparation whose month is over are told to who plans and to the Puskesmas of the place, until they are done', async () => {
  // In 2026 pustu-lalang would join within weeks: most of its steps should have been done months ago.
  const say = (about: string, value: string, version: number) =>
    desk.app.request(`${ORIGIN}/api/rollout/statements`, {
      method: 'PUT',
      headers: { cookie: dinas, origin: ORIGIN, 'content-type': 'application/json' },
      body: JSON.stringify({
        facility: 'pustu-lalang',
        about,
        value,
        on: TODAY,
        evidence: '',
        version,
      }),
    })
  const lateOf = async (cookie: string) =>
    (await news(cookie)).notices.find(({ kind }) => kind === 'steps-late')
  const gantung = await desk.signIn('kepala.gantung')
  expect(await lateOf(dinas)).toBeUndefined()
  expect((await digest(dinas)).preparation).toEqual({ late: 0, places: 0 })

  expect((await say('planned-year', '2026', 1)).status).toBe(200)
  const first = await lateOf(dinas)
  // Told on the Monday of the week of Sunday 22 November.
  expect(first).toMatchObject({ places: 1, at: Date.parse('2026-11-16') })
  const { preparation } = await digest(dinas)
  expect(preparation).toMatchObject({ places: 1 })
  const late = preparation?.late ?? 0
  expect(late).toBeGreaterThan(0)
  expect(first).toMatchObject({ count: late })
  expect(await lateOf(head)).toEqual(first)
  expect((await digest(head)).preparation).toEqual(preparation)
  for (const other of [gantung, pustu, await desk.signIn('kader')]) {
    expect(await lateOf(other)).toBeUndefined()
  }
  expect((await digest(gantung)).preparation).toEqual({ late: 0, places: 0 })
  expect((await digest(pustu)).preparation).toBeUndefined()

  expect((await say('step:socialise', 'met', 0)).status).toBe(200)
  expect((await digest(dinas)).preparation).toEqual({ late: late - 1, places: 1 })
})
