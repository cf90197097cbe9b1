import type { MeetingAnswer, MeetingPage, Meetings } from '@jejaring/core/meeting/agenda'
import type { MeetingSetting } from '@jejaring/core/meeting/meeting-change'
import { addDays, localDate } from '@jejaring/core/calendar/local-date'
import { expect, test } from 'vitest'
import { newId, TODAY } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const names = ['head', 'puskesmas', 'pustu', 'dinas', 'kepala.gantung']
const [head = '', puskesmas = '', pustu = '', dinas = '', elsewhere = ''] = await Promise.all(
  names.map((name) => desk.signIn(name)),
)
const lalang = villageOf(desk, villages.lalang, head, accounts.head.id)
const [ayu = '', budi = '', citra = ''] = await lalang.children(0, ['Ayu', 'Budi', 'Citra'])

const monday = { facility: 'puskesmas-manggar', kind: 'weekly', day: '2026-11-16' }
const next = { ...monday, day: '2026-11-23' }
const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const change = (set: MeetingSetting, over: readonly string[] = [], id: string = newId()) => ({
  id,
  over,
  at: '2026-11-16T02:00:00Z',
  set,
})
const put = async (key: object, changes: readonly object[], cookie = head) =>
  desk.app.request(`${ORIGIN}/api/meetings/one`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify({ ...key, changes }),
  })
const answer = (key: object, changes: readonly object[], cookie = head) =>
  json<MeetingAnswer>(put(key, changes, cookie))
const page = (key: Record<string, string>, cookie = head) =>
  json<MeetingPage>(desk.get(`/api/meetings/one?${new URLSearchParams(key).toString()}`, cookie))
const list = (cookie = head) => json<Meetings>(desk.get('/api/meetings', cookie))

const weigh = newId()
const close = change({ kind: 'closed', value: '2026-11-16T03:00:00Z' })

test('the next meetings are planned by rhythm and have their agenda before anybody wrote anything', async () => {
  const { next: planned } = await list()
  expect(planned.map(({ kind, day }) => [kind, day])).toEqual([
    ['weekly', '2026-11-23'],
    ['monthly', '2026-12-07'],
    ['quarterly', '2027-02-01'],
  ])
  await lalang.refer(ayu, 'Tidak naik', addDays(TODAY, -9))
  const { agenda, next: after, posts } = await page(next)
  expect(agenda.rows.map(({ name }) => name)).toEqual(['Lalang', 'Padang'])
  expect(agenda.referrals).toEqual([{ area: villages.lalang, open: 1, overdue: 1, longestDays: 9 }])
  expect(agenda.columns.map(({ id }) => id)).not.toContain('spm-12')
  expect([after, posts.map(({ name }) => name)]).toEqual(['2026-11-30', ['Pustu Lalang']])
})

test('the figures go down to the Posyandu, and visits that were asked for by a day are waited for', async () => {
  const asked = { to: accounts.kader.id, due: addDays(TODAY, -1) }
  const handed = { ...lalang.write('visit-assigned', budi, asked), on: addDays(TODAY, -3) }
  await lalang.push([handed])
  const { agenda } = await page(next)
  expect(agenda.posyandu?.map(({ area }) => area)).toContain(
    `${villages.lalang}/posyandu/posyandu-melati`,
  )
  expect(agenda.visits).toEqual([{ area: villages.lalang, open: 1, overdue: 1, longestDays: 3 }])
  const seen = await page(next, dinas)
  expect([seen.agenda.posyandu, seen.agenda.visits]).toEqual([undefined, undefined])
})

test('what a laptop delivers twice is written down once', async () => {
  await lalang.weigh([ayu])
  const aim = { indicator: 'd-s', area: villages.lalang }
  const decision = {
    text: 'Timbang ulang di balai desa',
    owner: 'Akun pustu',
    account: accounts.pustu.id,
    due: '2026-11-23',
    aim,
  }
  const changes = [
    change({ kind: 'decision', of: weigh, value: { ...decision, due: localDate('2026-11-23') } }),
    change({ kind: 'attendance', of: 'pustu-lalang', value: true }),
    close,
  ]
  await answer(monday, changes)
  const { page: again, refused } = await answer(monday, changes)
  expect([again.changes.length, again.isClosed, refused]).toEqual([3, true, []])
  const { meetings, next: planned } = await list()
  expect(meetings).toMatchObject([{ day: monday.day, present: 1, decisions: 1, isClosed: true }])
  expect(planned[0]?.day).toBe('2026-11-23')
})

test('minutes keep the figures as they were; the next meeting shows what moved since', async () => {
  const before = await page(monday)
  await lalang.weigh([budi, citra])
  expect((await page(monday)).agenda).toEqual(before.agenda)
  const { agenda } = await page(next)
  expect(agenda.actions).toMatchObject([
    {
      decision: { text: 'Timbang ulang di balai desa' },
      before: { served: 1, population: 3, period: '2026-11' },
      now: { served: 3, population: 3 },
      movement: 'better',
    },
  ])
})

test('what was written down elsewhere while the meeting was closed is refused, not swallowed', async () => {
  const late = change({ kind: 'notes', value: 'Terlambat' })
  const { refused, page: now } = await answer(monday, [late])
  expect([refused, now.changes.length]).toEqual([[late.id], 3])
})

test('the owner says what became of a decision, and only of their own', async () => {
  expect((await list(pustu)).mine).toMatchObject([{ decision: { id: weigh } }])
  const done = change({ kind: 'outcome', of: weigh, value: { state: 'done', note: '2 ditimbang' } })
  expect((await put(monday, [done], puskesmas)).status).toBe(403)
  expect((await put(monday, [done], pustu)).status).toBe(200)
  expect((await put(next, [change({ kind: 'notes', value: 'x' })], pustu)).status).toBe(403)
  expect((await list(pustu)).mine).toEqual([])
  expect((await page(next)).agenda.actions).toMatchObject([{ outcome: { state: 'done' } }])
})

test('two laptops that wrote at once are both kept and told apart', async () => {
  const first = change({ kind: 'notes', value: 'satu' })
  const second = change({ kind: 'notes', value: 'dua' })
  await answer(next, [first])
  const { page: both } = await answer(next, [second])
  expect(new Set(both.changes.map(({ set }) => set.value))).toEqual(new Set(['dua', 'satu']))
})

test('a Dinas sees the minutes of what was held and nothing of what is being written', async () => {
  const { meetings, next: planned, mine } = await list(dinas)
  expect([meetings.map(({ day }) => day), planned, mine]).toEqual([[monday.day], [], []])
  expect((await page(monday, dinas)).changes.length).toBeGreaterThan(0)
  expect(await page(next, dinas)).toMatchObject({ changes: [], mayWrite: false })
  expect((await put(next, [], dinas)).status).toBe(403)
})

test('a midwife sees the figures of her own village; another Puskesmas sees nothing', async () => {
  expect((await page(next, pustu)).agenda.rows.map(({ name }) => name)).toEqual(['Lalang'])
  const query = new URLSearchParams(next)
  expect((await desk.get(`/api/meetings/one?${query.toString()}`, elsewhere)).status).toBe(403)
  expect((await list(elsewhere)).meetings).toEqual([])
})
