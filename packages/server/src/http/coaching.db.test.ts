import type { Coaching } from '@jejaring/core/sync/coaching'
import { expect, test } from 'vitest'
import { inScope } from '../db/scope.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, rtsOf, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const kader = await desk.signIn('kader')
const { lalang, gantung } = villages
const post = villageOf(desk, lalang, kader, accounts.kader.id)

const read = async (): Promise<Coaching> => {
  const response = await desk.get(`/api/coaching?village=${lalang}`, pustu)
  return JSON.parse(await response.text())
}
const note = async (body: object, cookie = pustu): Promise<Response> =>
  desk.app.request(`${ORIGIN}/api/coaching/talks`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
const talk = { village: lalang, kader: accounts.kader.id, topic: 'at-once', isDone: true }

const children = await post.children(
  0,
  Array.from({ length: 12 }, (_, n) => `Anak ${n}`),
)
const weighings = children.map((child, n) =>
  post.write('encounter-recorded', child, {
    setting: 'posyandu',
    cadre: 'kader',
    services: [
      { service: 'child-growth', answers: { weight: 9 + n / 10, length: 80 + n }, outcomes: {} },
    ],
  }),
)

test('nothing stands out before anybody wrote', async () => {
  expect(await read()).toEqual({ today: '2026-11-22', from: '2026-08-23', kader: [], others: 1 })
})

test('the midwife sees twelve children written down within a minute, without their names', async () => {
  await post.push(weighings)
  const { kader: told, others } = await read()
  expect(told).toEqual([
    {
      id: accounts.kader.id,
      name: accounts.kader.name,
      posyandu: 'posyandu-melati',
      hints: [
        { topic: 'at-once', seen: 12, on: '2026-11-22', what: 'people', isTalkedAbout: false },
      ],
    },
  ])
  expect(others).toBe(0)
})

test('a talk quiets the hint until it is taken back', async () => {
  const hint = async () => (await read()).kader[0]?.hints[0]
  expect((await note(talk)).status).toBe(200)
  expect(await hint()).toMatchObject({
    isTalkedAbout: true,
    talk: { on: '2026-11-22', by: accounts.pustu.name },
  })
  expect((await note({ ...talk, isDone: false })).status).toBe(200)
  expect(await hint()).not.toHaveProperty('talk')
  expect(await hint()).toMatchObject({ isTalkedAbout: false })
})

test('only of a kader who works there, about a hint there is', async () => {
  expect((await note({ ...talk, kader: accounts.pustu.id })).status).toBe(404)
  expect((await note({ ...talk, topic: 'lazy' })).status).toBe(400)
  expect((await note({ ...talk, village: gantung })).status).toBe(403)
})

test('a kader cannot reach what was talked about, not even past the API', async () => {
  const noted = (neighbourhoods?: readonly string[]) =>
    inScope(
      desk.db,
      { villages: [lalang], seesNames: true, ...(neighbourhoods && { neighbourhoods }) },
      (trx) => trx.selectFrom('coaching_talk').select('version').execute(),
    )
  expect(await noted()).toHaveLength(2)
  expect(await noted(rtsOf(lalang))).toEqual([])
})

test('what was corrected is not held against anybody', async () => {
  await post.push(
    weighings.slice(0, 3).flatMap((entry) =>
      entry.kind === 'encounter-recorded'
        ? [
            post.write('encounter-amended', entry.subject, {
              ...entry.body,
              encounter: entry.id,
            }),
          ]
        : [],
    ),
  )
  expect(await read()).toMatchObject({ kader: [], others: 1 })
})
