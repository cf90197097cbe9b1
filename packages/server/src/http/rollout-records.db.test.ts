import { localDate } from '@jejaring/core/calendar/local-date'
import { allSkills, skillsOf } from '@jejaring/core/kader/skill'
import type { Rollout } from '@jejaring/core/rollout/wire'
import { expect, test } from 'vitest'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const [kader = '', pustu = '', dinas = ''] = await Promise.all(
  ['kader', 'pustu', 'dinas'].map((name) => desk.signIn(name)),
)
const village = villages.lalang
const post = villageOf(desk, village, kader, accounts.kader.id)
const [ani = ''] = await post.children(0, ['Ani'])

const standing = async (criterion: string) => {
  const { sites }: Rollout = JSON.parse(await (await desk.get('/api/rollout', dinas)).text())
  const site = sites.find(({ id }) => id === 'posyandu-melati')
  return site?.standings.find((one) => one.criterion === criterion)
}
const put = async (path: string, body: object) => {
  const answer = await desk.app.request(`${ORIGIN}/api/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: pustu },
    body: JSON.stringify(body),
  })
  if (answer.status !== 200) throw new Error(await answer.text())
}
const visit = (day: string) =>
  post.write('visit-done', ani, { cadre: 'kader', outcome: 'served' }, localDate(day))

test('homes visited by kader in each of the last three months, a visit that was taken back left out', async () => {
  const met = { criterion: 'posyandu-visits', isFromRecords: true }
  const withdrawn = visit('2026-10-07')
  const atHome = { setting: 'home', cadre: 'kader', services: [] } as const
  await post.push([visit('2026-08-03'), visit('2026-09-14'), withdrawn])
  expect(await standing('posyandu-visits')).toEqual({ ...met, state: 'met' })
  const back = { visit: withdrawn.id }
  await post.push([post.write('visit-withdrawn', ani, back, localDate('2026-10-08'))])
  expect(await standing('posyandu-visits')).toEqual({ ...met, state: 'missing' })
  await post.push([post.write('encounter-recorded', ani, atHome, localDate('2026-10-22'))])
  expect(await standing('posyandu-visits')).toEqual({ ...met, state: 'met' })
})

test('a visit on the day of the session is not outside of it', async () => {
  const session = { posyandu: 'posyandu-melati' }
  await post.push([post.write('session-opened', newId(), session, localDate('2026-10-22'))])
  expect((await standing('posyandu-visits'))?.state).toBe('missing')
})

test('five kader with a level, by account or in the register; without passports nothing is shown', async () => {
  expect(await standing('trained-kader')).toEqual({ criterion: 'trained-kader', state: 'missing' })
  const task = { facility: 'posyandu-melati', duty: 'member', from: '2026-01-05', decree: '' }
  const entry = { profession: 'kader', contract: 'volunteer', phone: '', number: '', version: 0 }
  const members = [accounts.kader.id, undefined, undefined, undefined, undefined].map(
    (account, n) => ({ ...entry, id: newId(), name: `Kader ${n}`, ...(account && { account }) }),
  )
  for (const member of members) await put('staff', { ...member, post: { ...task, id: newId() } })
  const purwa = new Set([...skillsOf('A'), ...skillsOf('B'), ...skillsOf('D')])
  const learn = async (of: string) => {
    for (const skill of allSkills.filter((one) => purwa.has(one))) {
      const said = { village, skill, on: '2026-05-01', evidence: '', version: 0 }
      await put('kader/skills', { ...said, kader: of, state: 'assessed' })
    }
  }
  const shown = { criterion: 'trained-kader', isFromRecords: true }
  for (const { id, account } of members.slice(0, 4)) await learn(account ?? id)
  expect(await standing('trained-kader')).toEqual({ ...shown, state: 'missing' })
  await learn(members[4]?.id ?? '')
  expect(await standing('trained-kader')).toEqual({ ...shown, state: 'met' })
})
