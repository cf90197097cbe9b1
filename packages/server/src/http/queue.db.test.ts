import type { QueueStation } from '@jejaring/core/queue/queue-station'
import type { TicketAct } from '@jejaring/core/queue/ticket'
import type { Queue, QueueAnswer } from '@jejaring/core/sync/queue'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inScope, wholeVillage } from '../db/scope.ts'
import { queueTopic } from '../journal/live.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, rtsOf, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const [puskesmas, head, pustu] = await Promise.all(
  ['puskesmas', 'head', 'pustu'].map((name) => desk.signIn(name)),
)
const lalang = villageOf(desk, villages.lalang, head ?? '', accounts.head.id)
const padang = villageOf(desk, villages.padang, head ?? '', accounts.head.id)
const [ayu = '', budi = '', citra = ''] = await lalang.children(0, ['Ayu', 'Budi', 'Citra'])
const [dewi = ''] = await padang.children(0, ['Dewi'])

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const put = (path: string, body: object, cookie = puskesmas ?? '') =>
  desk.app.request(`${ORIGIN}${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
const come = async (person: string, stations: readonly QueueStation[], village = villages.lalang) =>
  (await json<QueueAnswer>(put('/api/queue', { village, person, stations }))).ticket
const next = (station: QueueStation, cookie = puskesmas ?? '') =>
  json<QueueAnswer>(desk.post('/api/queue/next', { station }, { cookie }))
const line = (cookie = puskesmas ?? '') => json<Queue>(desk.get('/api/queue', cookie))
const ticketOf = async (number: number) => {
  const found = (await line()).tickets.find((ticket) => ticket.number === number)
  if (found === undefined) throw new Error('no such number')
  return found
}
const act = async (number: number, wanted: TicketAct) =>
  put('/api/queue/act', { number, act: wanted, version: (await ticketOf(number)).version })

test('who comes gets the next number, whatever the village, and waits at one station after the other', async () => {
  expect(await come(ayu, ['laboratory', 'mother-child'])).toBe(1)
  expect(await come(dewi, ['laboratory'], villages.padang)).toBe(2)
  expect(await come(ayu, ['pharmacy'])).toBe(1)
  expect((await ticketOf(1)).stations).toEqual(['laboratory', 'mother-child', 'pharmacy'])
  expect((await next('laboratory')).ticket).toBe(1)
  expect((await act(1, 'done')).status).toBe(200)
  expect(await ticketOf(1)).toMatchObject({ step: 1, state: 'waiting' })
  expect((await next('mother-child')).ticket).toBe(1)
  await act(1, 'left')
})

test('two desks that call at once get different people, and the third nobody', async () => {
  await come(budi, ['dental'])
  await come(citra, ['dental'])
  const called = await Promise.all([next('dental'), next('dental', head), next('dental')])
  expect(new Set(called.map(({ ticket }) => ticket))).toEqual(new Set([3, 4, undefined]))
})

test('what was done is taken back, and who acts on an old screen is told so', async () => {
  const old = (await ticketOf(3)).version
  await act(3, 'done')
  expect((await ticketOf(3)).state).toBe('done')
  await act(3, 'back')
  expect((await ticketOf(3)).state).toBe('called')
  const late = await put('/api/queue/act', { number: 3, act: 'done', version: old })
  expect(late.status).toBe(409)
  await act(3, 'back')
  expect((await next('dental')).ticket).toBe(3)
})

test('a Pustu has a line of its own, and neither sees the other', async () => {
  const asked = { village: villages.lalang, person: ayu, stations: ['post'] }
  expect((await json<QueueAnswer>(put('/api/queue', asked, pustu))).ticket).toBe(1)
  expect((await line(pustu)).tickets.map(({ person }) => person.id)).toEqual([ayu])
  expect((await line()).tickets).toHaveLength(4)
  const elsewhere = { ...asked, stations: ['dental'] }
  expect((await put('/api/queue', elsewhere, pustu)).status).toBe(400)
  expect((await line(pustu)).tickets[0]?.stations).toEqual(['post'])
})

test('the line is seen by name only by who may see all of the village, and written by nobody else', async () => {
  const count = (scope: Parameters<typeof inScope>[1]) =>
    inScope(desk.db, scope, async (trx) => {
      const rows = await trx.selectFrom('queue').select('number').execute()
      return rows.length
    })
  expect(await count(wholeVillage(villages.padang))).toBe(1)
  expect(await count({ ...wholeVillage(villages.padang), seesNames: false })).toBe(0)
  const rt = rtsOf(villages.padang).slice(0, 1)
  expect(await count({ ...wholeVillage(villages.padang), neighbourhoods: rt })).toBe(0)
  expect(await count(wholeVillage(villages.gantung))).toBe(0)
  const unasked = inScope(desk.db, wholeVillage(villages.padang), (trx) =>
    trx.deleteFrom('queue').executeTakeFirstOrThrow(),
  )
  expect((await unasked).numDeletedRows).toBe(0n)
})

test('the other desks of the post hear of it, and a look is noted', async () => {
  const heard: unknown[] = []
  const topic = queueTopic('puskesmas-manggar')
  const stop = desk.live.subscribe(new Set([topic]), (change) => heard.push(change?.village))
  await come(ayu, ['adult'])
  await expect.poll(() => heard).toEqual([topic])
  stop()
  const noted = await desk.db
    .selectFrom('audit')
    .where('action', '=', 'queue')
    .orderBy('id', 'desc')
    .select(['target', 'people'])
    .executeTakeFirst()
  expect(noted).toEqual({ target: 'puskesmas-manggar', people: 5 })
})

test('a new day begins with number 1, and nothing is left of the day before', async () => {
  await inScope(desk.db, { villages: Object.values(villages), seesNames: true }, async (trx) => {
    await sql`select set_config('jejaring.keeps_queue', 'yes', true)`.execute(trx)
    await sql`update queue set on_day = on_day - 1 where facility = 'puskesmas-manggar'`.execute(
      trx,
    )
  })
  expect((await line()).tickets).toEqual([])
  expect(await come(ayu, ['adult'])).toBe(1)
  const { rows } = await inScope(desk.db, wholeVillage(villages.lalang), (trx) =>
    sql`select number from queue where facility = 'puskesmas-manggar'`.execute(trx),
  )
  expect(rows).toEqual([{ number: 1 }])
})
