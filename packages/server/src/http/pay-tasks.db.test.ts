import { localDate } from '@jejaring/core/calendar/local-date'
import type { Notices } from '@jejaring/core/notice/notice'
import type { OwnPay, VillagePay } from '@jejaring/core/pay/wire'
import { expect, test } from 'vitest'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const [kader = '', pustu = '', head = ''] = await Promise.all(
  ['kader', 'pustu', 'head'].map((name) => desk.signIn(name)),
)
const village = villages.lalang
const post = villageOf(desk, village, kader, accounts.kader.id)
const [ani = ''] = await post.children(0, ['Ani'])

const put = async (path: string, cookie: string, body: object) => {
  const response = await desk.app.request(`${ORIGIN}/api${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
  const { detail } = JSON.parse(await response.text())
  return detail === undefined ? response.status : `${response.status} ${detail}`
}
async function read<Answer>(path: string, cookie: string): Promise<Answer> {
  const answer: Answer = JSON.parse(await (await desk.get(path, cookie)).text())
  return answer
}
const months = async () => (await read<OwnPay>('/api/pay/mine', kader)).months
const visits = async (month: string) => {
  const of = (await months()).find((one) => one.month === month)
  const lines = of?.work.filter(({ activity }) => activity === 'home-visit') ?? []
  return [lines.map(({ on }) => on), of?.offTask]
}
const days = ['2026-10-20', '2026-11-05', '2026-11-18'] as const
await post.push(
  days.map((day) =>
    post.write('visit-done', ani, { cadre: 'kader', outcome: 'served' }, localDate(day)),
  ),
)
const member = newId()
const task = {
  id: newId(),
  facility: 'posyandu-melati',
  duty: 'member',
  from: '2026-11-01',
  decree: '',
}
const meeting = {
  village,
  kader: accounts.kader.id,
  activity: 'meeting',
  quantity: 1,
  what: 'Rapat desa',
}

test('whom the register does not know is paid by the account alone', async () => {
  expect(await visits('2026-10')).toEqual([['2026-10-20'], undefined])
  expect(await visits('2026-11')).toEqual([['2026-11-05', '2026-11-18'], undefined])
})

test('work is paid where a task ran on its day, afterwards too; the rest is counted and said', async () => {
  const said = { profession: 'kader', contract: 'volunteer', phone: '', number: '', version: 0 }
  const entry = { ...said, id: member, name: 'Rosmiati', account: accounts.kader.id }
  expect(await put('/staff', head, { ...entry, post: task })).toBe(200)
  expect(await visits('2026-10')).toEqual([[], 1])
  expect(await visits('2026-11')).toEqual([['2026-11-05', '2026-11-18'], undefined])
  const over = { ...task, member, before: '2026-11-10', version: 1 }
  expect(await put('/staff/posts', head, over)).toBe(200)
  expect(await visits('2026-11')).toEqual([['2026-11-05'], 1])
  const { kader: rows } = await read<VillagePay>(`/api/pay?village=${village}&month=2026-11`, pustu)
  expect(rows.find(({ id }) => id === accounts.kader.id)).toMatchObject({ offTask: 1 })
})

test('who has stopped claims what was done before, and adds nothing done after', async () => {
  const rate = { village, source: 'bok', activity: 'home-visit', from: '2026-01-01', version: 0 }
  expect(await put('/pay/rates', head, { ...rate, amount: 20_000, basis: 'SK 1' })).toBe(200)
  const claim = { id: newId(), month: '2026-11', source: 'bok' }
  expect(await put('/pay/claims', kader, { ...claim, total: 40_000 })).toBe(409)
  expect(await put('/pay/claims', kader, { ...claim, total: 20_000 })).toBe(200)
  const addition = { ...meeting, id: newId() }
  expect(await put('/pay/additions', pustu, { ...addition, on: '2026-11-10' })).toBe('400 no-task')
  expect(await put('/pay/additions', pustu, { ...addition, on: '2026-11-09' })).toBe(200)
})

test('a second task that runs is enough', async () => {
  const second = { ...task, id: newId(), member, facility: 'posyandu-kenanga', version: 0 }
  expect(await put('/staff/posts', head, { ...second, from: '2026-11-15' })).toBe(200)
  expect(await visits('2026-11')).toEqual([['2026-11-05', '2026-11-18'], undefined])
})

const villagePay = (month: string, cookie = pustu) =>
  read<VillagePay>(`/api/pay?village=${village}&month=${month}`, cookie)

test('an addition of another month waits in sight of who approves it, whichever month is shown', async () => {
  const id = newId()
  const addition = { ...meeting, id, on: '2026-11-06', what: 'Rapat kecamatan' }
  expect(await put('/pay/additions', kader, addition)).toBe(200)
  const waiting = async (month: string) =>
    (await villagePay(month)).olderAdditions.map((one) => [one.id === id, one.name, one.isOwn])
  expect(await waiting('2026-09')).toContainEqual([true, accounts.kader.name, false])
  expect(await waiting('2026-09')).toHaveLength(2)
  expect(await waiting('2026-11')).toEqual([])
  const news = async (cookie: string) => {
    const { notices } = await read<Notices>('/api/notices', cookie)
    return notices.flatMap((one) => (one.kind === 'additions-waiting' ? [one.count] : []))
  }
  // One of the two the Pustu wrote down itself.
  expect([await news(pustu), await news(head), await news(kader)]).toEqual([[1], [2], []])
  expect(
    await put('/pay/additions/answers', pustu, { village, id, isApproved: true, why: '' }),
  ).toBe(200)
  expect(await news(pustu)).toEqual([])
})

test('a load has both Posyandu of a kader, kader without an account, and approved additions', async () => {
  const helper = { profession: 'kader', contract: 'volunteer', phone: '', number: '', version: 0 }
  const other = { ...helper, id: newId(), name: 'Halimah' }
  expect(await put('/staff', head, { ...other, post: { ...task, id: newId() } })).toBe(200)
  await villageOf(desk, village, pustu).children(2, ['Citra', 'Dani', 'Eka'])
  const { loads } = await villagePay('2026-12', head)
  const own = loads.find(({ id }) => id === accounts.kader.id)
  expect(own?.posts).toEqual(['Posyandu Kenanga'])
  expect(own?.people).toBe(3)
  // Three visits and an approved meeting in the three months before.
  expect(own?.hours).toBeCloseTo((3 * 45 + 120) / 180)
  const halimah = loads.find(({ name }) => name === 'Halimah')
  expect(halimah).toMatchObject({ posts: ['Posyandu Melati'], people: 1 })
  expect(halimah).not.toHaveProperty('hours')
  const back = { ...task, id: newId(), member, from: '2026-11-20', version: 0 }
  expect(await put('/staff/posts', head, back)).toBe(200)
  const again = (await villagePay('2026-12', head)).loads
  expect(again.find(({ id }) => id === accounts.kader.id)).toMatchObject({
    posts: ['Posyandu Kenanga', 'Posyandu Melati'],
    people: 4,
  })
})
