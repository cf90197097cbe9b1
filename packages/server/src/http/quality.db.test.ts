import { addMonths } from '@jejaring/core/calendar/local-date'
import type { Quality, QualityTotal } from '@jejaring/core/quality/quality-api'
import { criteria } from '@jejaring/core/rollout/criteria'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inScope } from '../db/scope.ts'
import { newId, TODAY } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const head = await desk.signIn('head')
const puskesmas = await desk.signIn('puskesmas')
const kader = villageOf(desk, villages.lalang, await desk.signIn('kader'), accounts.kader.id)

const put = (path: string, body: object, cookie = pustu) =>
  desk.app.request(`${ORIGIN}/api/quality/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
const read = async (cookie = pustu): Promise<Quality> =>
  JSON.parse(await (await desk.get('/api/quality', cookie)).text())
const post = ({ posts }: Quality, id = 'posyandu-melati') =>
  posts.find(({ facility }) => facility === id)

test('a post is known by what it wrote down: months it opened, visits, and how soon they came', async () => {
  const [child = ''] = await kader.children(0, ['Anak'])
  const weighed = {
    setting: 'posyandu' as const,
    cadre: 'kader' as const,
    services: [{ service: 'child-growth', answers: { weight: 11.4 }, outcomes: {} }],
  }
  await kader.push([kader.write('encounter-recorded', child, weighed)])
  await kader.push(
    [addMonths(TODAY, -1), addMonths(TODAY, -2)].map((on) => ({
      ...kader.write('session-opened', newId(), { posyandu: 'posyandu-melati' }),
      on,
    })),
  )
  expect(post(await read())).toMatchObject({ monthsOpen: 2, visits: 1, referrals: 0, usedUp: [] })
  expect(post(await read(), 'puskesmas-manggar')).toBeUndefined()
  expect(post(await read(head), 'puskesmas-manggar')).not.toHaveProperty('monthsOpen')
})

test('a standard that a post keeps, as a Pustu saw it, counts for its quality', async () => {
  const before = post(await read(head))?.standard
  const statement = {
    facility: 'posyandu-melati',
    about: 'village-decree',
    value: 'met',
    on: '2026-11-01',
    evidence: 'SK nomor 12 di papan',
    version: 0,
  }
  const say = (body: object) =>
    desk.app.request(`${ORIGIN}/api/rollout/statements`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: pustu },
      body: JSON.stringify(body),
    })
  expect((await say(statement)).status).toBe(200)
  expect(post(await read(head))?.standard).toEqual({
    met: (before?.met ?? 0) + 1,
    all: criteria.posyandu.length,
  })
  // How far it has come is said by who answers for it.
  expect((await say({ ...statement, about: 'stage', value: 'full' })).status).toBe(403)
})

test('all posts together stand under the board, for a Dinas without incidents', async () => {
  const total = async (cookie: string): Promise<QualityTotal> =>
    JSON.parse(await (await desk.get('/api/quality/total', cookie)).text())
  const { posts, incidents } = await read(head)
  expect(await total(head)).toMatchObject({
    posts: posts.length,
    visits: posts.reduce((sum, { visits }) => sum + visits, 0),
    openIncidents: incidents.length,
  })
  const dinas = await total(await desk.signIn('dinas'))
  expect(dinas.posts).toBeGreaterThan(posts.length)
  expect(dinas).toMatchObject({ visits: 0, openIncidents: 0 })
})

test('an incident is followed up and closed with what was done, and names nobody', async () => {
  const incident = {
    id: newId(),
    facility: 'pustu-lalang',
    on: TODAY,
    kind: 'vaccine-or-medicine',
    severity: 'near-miss',
    what: 'Vaksin hampir diberikan setelah lewat batas suhu',
  }
  expect((await put('incidents', { ...incident, what: 'NIK 1906012001010001' })).status).toBe(400)
  await put('incidents', incident)
  await put('incidents', incident)
  expect((await read()).incidents).toMatchObject([{ id: incident.id, steps: [] }])
  const step = (number: number, done: string, closes = false, by = head) =>
    put('incidents/steps', { id: incident.id, number, done, closes }, by)
  expect((await step(1, 'Suhu dicatat dua kali sehari')).status).toBe(200)
  expect((await step(1, 'Suhu dicatat dua kali sehari')).status).toBe(200)
  expect((await step(1, 'Sesuatu yang lain')).status).toBe(409)
  expect((await step(2, 'Lemari pendingin diganti', true, puskesmas)).status).toBe(200)
  const [closed] = (await read(head)).incidents
  expect(closed?.steps.map(({ done, closes }) => [done, closes])).toEqual([
    ['Suhu dicatat dua kali sehari', false],
    ['Lemari pendingin diganti', true],
  ])
})

test('what the Puskesmas reports a Pustu does not see, and another Puskesmas sees nothing', async () => {
  const incident = {
    id: newId(),
    facility: 'posyandu-melati',
    on: TODAY,
    kind: 'device',
    severity: 'risk',
    what: 'Timbangan tidak kembali ke nol',
  }
  await put('incidents', incident, head)
  expect((await read(puskesmas)).incidents.some(({ id }) => id === incident.id)).toBe(true)
  expect((await read()).incidents.some(({ id }) => id === incident.id)).toBe(false)
  expect((await read(await desk.signIn('kepala.gantung'))).incidents).toEqual([])
})

test('an old incident that nobody closed stands before all that are closed', async () => {
  const id = newId()
  const old = {
    facility: 'posyandu-melati',
    on: addMonths(TODAY, -11),
    kind: 'device',
    severity: 'risk',
  }
  await put('incidents', { ...old, id, what: 'Kursi patah' }, head)
  const caller = { ...accounts.puskesmas, villages: [villages.lalang], seesNames: true, scope: 'x' }
  const { numAffectedRows } = await inScope(desk.db, caller, (trx) =>
    sql`
      with closed as (
        insert into incident
          (village, id, facility, on_day, kind, severity, what, reported_by, reported_at)
        select village, gen_random_uuid(), facility, on_day + n, kind, severity, what, reported_by,
          reported_at
        from incident, generate_series(1, 600) n where id = ${id}
        returning village, id)
      insert into incident_step
      select village, id, 1, true, 'Diganti', reported.by, now()
      from closed, (values ('kepala')) reported (by)`.execute(trx),
  )
  expect(numAffectedRows).toBe(600n)
  expect((await read(head)).incidents.slice(0, 20).some((one) => one.id === id)).toBe(true)
})
