import { localDate } from '@jejaring/core/calendar/local-date'
import type { KaderOfVillage } from '@jejaring/core/kader/wire'
import { expect, test } from 'vitest'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const head = await desk.signIn('head')

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const put = (skill: object, cookie = pustu) =>
  desk.app.request(`${ORIGIN}/api/kader/skills`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify({
      village: villages.lalang,
      kader: accounts.kader.id,
      skill: 'B2',
      state: 'trained',
      on: localDate('2026-02-10'),
      evidence: 'Pelatihan Puskesmas',
      version: 0,
      ...skill,
    }),
  })
const passport = async () => {
  const { kader } = await json<KaderOfVillage>(
    desk.get(`/api/kader?village=${villages.lalang}`, pustu),
  )
  return kader.find(({ id }) => id === accounts.kader.id)
}

test('a kader who has learned nothing yet, and written nothing, is there', async () => {
  expect(await passport()).toMatchObject({
    name: accounts.kader.name,
    skills: [],
    practice: { sessionDays: 0, people: 0, visits: 0, referrals: 0, counselling: 0 },
    openTasks: 0,
  })
  expect((await passport())?.practice.visitsByMonth.length).toBe(12)
})

test('trained, then assessed, then taken back; who has not seen the last word is told so', async () => {
  expect((await put({})).status).toBe(200)
  expect((await put({ state: 'assessed' }, head)).status).toBe(409)
  expect((await put({ state: 'assessed', version: 1 }, head)).status).toBe(200)
  expect((await passport())?.skills).toEqual([
    {
      skill: 'B2',
      state: 'assessed',
      on: '2026-02-10',
      evidence: 'Pelatihan Puskesmas',
      version: 2,
    },
  ])
  // Without a state it is taken back.
  expect((await put({ state: undefined, version: 2 })).status).toBe(200)
  expect(await passport()).toMatchObject({ skills: [], versions: { B2: 3 } })
})

test.each([
  ['a skill that there is not', { skill: 'F1' }, 400],
  ['a day to come', { on: '2099-01-01' }, 400],
  ['somebody who is no kader of the village', { kader: accounts.head.id }, 404],
])('%s is refused', async (_, wrong, status) => {
  expect((await put(wrong)).status).toBe(status)
})
