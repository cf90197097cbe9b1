import type { Offer, Stock } from '@jejaring/core/sync/stock'
import { expect, test } from 'vitest'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const head = await desk.signIn('head')
const kader = await desk.signIn('kader')
const post = villageOf(desk, villages.lalang, kader, accounts.kader.id)

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const put = (path: string, body: object, cookie = pustu) =>
  desk.app.request(`${ORIGIN}${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
const bcg = (kind: string, amount: number, facility = 'pustu-lalang', id = newId()) => ({
  facility,
  id,
  item: 'vaccine.bcg',
  kind,
  amount,
})
const offered = async () => (await json<Offer>(desk.get('/api/offer', pustu))).notHere
const usedUp = async () => (await offered()).filter(({ because }) => because === 'stock')
const absent = async (cookie: string) => (await json<Stock>(desk.get('/api/stock', cookie))).absent

test('a doctor is at a Pustu on the days on which somebody says so, at a Puskesmas unless somebody does', async () => {
  expect([await absent(pustu), await absent(head)]).toEqual([['doctor'], []])
  const doctor = { facility: 'pustu-lalang', cadre: 'doctor' }
  await put('/api/stock/staff', { ...doctor, isAbsent: false })
  expect(await absent(pustu)).toEqual([])
  expect(await offered()).toEqual([])
  await put('/api/stock/staff', { ...doctor, isAbsent: true })
  expect(await absent(pustu)).toEqual(['doctor'])
})

test('what is used up is not offered, with the place that has it, until it comes again', async () => {
  expect(await usedUp()).toEqual([])
  await put('/api/stock/moves', bcg('count', 40, 'puskesmas-manggar'), head)
  await put('/api/stock/moves', bcg('in', 5))
  const used = bcg('out', 5)
  const once = await json<Stock>(put('/api/stock/moves', used))
  expect(once.balances).toMatchObject([{ item: 'vaccine.bcg', left: 0, emptySince: once.today }])
  expect(await json<Stock>(put('/api/stock/moves', used))).toEqual(once)
  expect(await usedUp()).toMatchObject([
    { service: 'bcg', because: 'stock', elsewhere: { kind: 'puskesmas' } },
  ])
  await put('/api/stock/moves', bcg('in', 10))
  expect(await usedUp()).toEqual([])
})

test('what only somebody who is away may give is not offered today', async () => {
  for (const cadre of ['midwife', 'nurse', 'doctor']) {
    await put('/api/stock/staff', { facility: 'pustu-lalang', cadre, isAbsent: true })
  }
  const away = (await offered()).map(({ service }) => service)
  expect(away).toContain('bcg')
  expect(away).not.toContain('child-growth')
  await put('/api/stock/staff', { facility: 'pustu-lalang', cadre: 'nurse', isAbsent: false })
  expect((await offered()).map(({ service }) => service)).not.toContain('bcg')
})

test('a Pustu does not count for its Puskesmas', async () => {
  expect((await put('/api/stock/moves', bcg('count', 1, 'puskesmas-manggar'))).status).toBe(403)
})

test('what kader could not measure for want of strips stands beside the stock', async () => {
  const [child = ''] = await post.children(0, ['Anak'])
  const services = [
    {
      service: 'child-growth',
      answers: { weight: 9, length: { notMeasured: 'no-supplies' as const } },
      outcomes: {},
    },
  ]
  const visit = post.write('encounter-recorded', child, {
    setting: 'posyandu',
    cadre: 'kader',
    services,
  })
  await post.push([visit])
  const { missed, today } = await json<Stock>(desk.get('/api/stock', pustu))
  expect(missed).toEqual([{ service: 'child-growth', times: 1, last: today }])
})

test('what was missing is found without reading every visit', async () => {
  const client = await desk.pool.connect()
  try {
    await client.query('begin; set local enable_seqscan = off; set local enable_bitmapscan = off')
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain select 1 from entry where village = any ($1) and kind = 'encounter-recorded'
       and on_day > '2026-01-01' and body::text like '%"no-supplies"%'`,
      [[villages.lalang]],
    )
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('entry_no_supplies')
  } finally {
    await client.query('rollback')
    client.release()
  }
})
