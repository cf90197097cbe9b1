import type { CrossSector, NewCommitment } from '@jejaring/core/cross-sector/wire'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { VillagePage } from '@jejaring/core/village-page/village-page'
import type { MeetingPage } from '@jejaring/core/meeting/agenda'
import type { Rollout } from '@jejaring/core/rollout/wire'
import { expect, test } from 'vitest'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { villages } from './testing/network.ts'

const desk = await openDesk()
const head = await desk.signIn('head')
const pustu = await desk.signIn('pustu')
const dinas = await desk.signIn('dinas')
const village = await desk.signIn('village')

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const put = (path: string, body: object, cookie: string) =>
  desk.app.request(`${ORIGIN}/api/cross-sector/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
const NUMBER = '19.06.01.2001.003'
const promised = (rest: Partial<NewCommitment> = {}): NewCommitment => ({
  id: newId(),
  version: 0,
  area: '19.06.01',
  sector: 'camat',
  text: 'Perahu untuk hari buka',
  due: localDate('2026-11-20'),
  state: 'open',
  note: '',
  ...rest,
})
const pageOf = (area: string, cookie: string) =>
  json<VillagePage>(desk.get(`/api/village-page?area=${area}`, cookie))
const listed = async (cookie: string) =>
  (await json<CrossSector>(desk.get('/api/cross-sector', cookie))).commitments

test('what a subdistrict was promised stands on the page of each of its villages, and late', async () => {
  const boat = promised()
  expect((await put('commitments', boat, head)).status).toBe(200)
  const { promises } = await pageOf(villages.lalang, village)
  expect(promises.find(({ id }) => id === boat.id)).toMatchObject({
    areaName: 'Manggar',
    sector: 'camat',
    state: 'late',
  })
})

test('a village does not read what another village was promised', async () => {
  const other = promised({ area: villages.padang, text: 'Ruang di balai desa' })
  await put('commitments', other, head)
  const { promises } = await pageOf(villages.lalang, village)
  expect(promises.some(({ id }) => id === other.id)).toBe(false)
  expect((await listed(pustu)).some(({ id }) => id === other.id)).toBe(false)
  expect((await listed(head)).some(({ id }) => id === other.id)).toBe(true)
})

test('a village head says that a promise to the village is kept, and says nothing of others', async () => {
  const room = promised({ area: villages.lalang, sector: 'village-heads' })
  await put('commitments', room, pustu)
  const done = { id: room.id, version: 1, note: 'Sudah dipakai' }
  expect((await put('commitments/done', done, village)).status).toBe(200)
  expect((await put('commitments/done', done, village)).status).toBe(200)
  expect((await listed(head)).find(({ id }) => id === room.id)).toMatchObject({
    state: 'done',
    note: 'Sudah dipakai',
  })
  const above = promised()
  await put('commitments', above, head)
  const status = async (id: string) =>
    (await put('commitments/done', { id, version: 1, note: '' }, village)).status
  expect(await status(above.id)).toBe(403)
  expect(await status(newId())).toBe(404)
})

test('who has not seen the last version is told so', async () => {
  const first = promised()
  await put('commitments', first, head)
  await put('commitments', { ...first, version: 1, state: 'dropped' }, dinas)
  expect((await put('commitments', { ...first, version: 1, text: 'Dua' }, head)).status).toBe(409)
})

test('the names of a team and of a board are read at desks and on no page without names', async () => {
  const member = {
    id: newId(),
    version: 0,
    area: '19.06.01',
    sector: 'pkk',
    name: 'Rosmiati',
    office: 'Ketua',
    isGone: false,
  }
  expect((await put('members', member, head)).status).toBe(200)
  const registration = {
    facility: 'posyandu-melati',
    version: 0,
    number: NUMBER,
    decree: 'SK Kades 4/2026',
    decreeOn: '2026-01-05',
    board: { chair: 'Hartini', health: 'Yuliana' },
  }
  expect((await put('registrations', registration, pustu)).status).toBe(200)
  expect((await put('registrations', registration, pustu)).status).toBe(200)
  const page = await json<CrossSector>(desk.get('/api/cross-sector', head))
  expect(page.members).toContainEqual({ ...member, version: 1 })
  const { facility: id, ...said } = registration
  expect(page.posyandu.find((one) => one.id === id)?.registration).toEqual({ ...said, version: 1 })
  for (const area of [villages.lalang, '19.06.01', '19.06']) {
    const text = JSON.stringify(await pageOf(area, dinas))
    expect(text).not.toMatch(/Rosmiati|Hartini|Yuliana/)
  }
  expect((await put('members', { ...member, version: 1, isGone: true }, head)).status).toBe(200)
  const left = await json<CrossSector>(desk.get('/api/cross-sector', head))
  expect(left.members.some((one) => one.id === member.id)).toBe(false)
})

test('the quarterly workshop has the promises on its agenda, what is late first; the weekly meeting has not', async () => {
  const late = promised({ text: 'Jadwal tetap', due: localDate('2026-10-01') })
  await put('commitments', late, head)
  const agendaOf = async (kind: string) => {
    const key = { facility: 'puskesmas-manggar', kind, day: '2026-11-23' }
    const path = `/api/meetings/one?${new URLSearchParams(key).toString()}`
    return (await json<MeetingPage>(desk.get(path, head))).agenda.commitments
  }
  expect(await agendaOf('weekly')).toBe(undefined)
  const [first] = (await agendaOf('quarterly')) ?? []
  expect(first).toEqual({ ...late, version: 1, areaName: 'Manggar' })
  const { areaName: _name, ...kept } = { ...late, version: 1, state: 'done', areaName: '' }
  expect((await put('commitments', kept, head)).status).toBe(200)
  const after = (await agendaOf('quarterly'))?.find(({ id }) => id === late.id)
  expect(after).toMatchObject({ state: 'done', version: 2 })
})

test('the decree of a Posyandu that is written down once counts for its readiness', async () => {
  const { sites } = await json<Rollout>(desk.get('/api/rollout', head))
  const standing = (id: string) =>
    sites
      .find((site) => site.id === id)
      ?.standings.find(({ criterion }) => criterion === 'village-decree')
  expect(standing('posyandu-melati')).toMatchObject({ state: 'met', isFromRecords: true })
  expect(
    sites.filter(({ id, kind }) => kind === 'posyandu' && standing(id)?.state === 'met'),
  ).toHaveLength(1)
})

test.each([
  ['the number of a person', 'commitments', promised({ text: 'Untuk 1906012345678901' }), 400],
  [
    'a promise for the next century',
    'commitments',
    promised({ due: localDate('2100-01-01') }),
    400,
  ],
  ['the area of others', 'commitments', promised({ area: '19.06' }), 403],
  [
    'a registration number in another form',
    'registrations',
    { facility: 'posyandu-melati', version: 1, number: '12', decree: '', board: {} },
    400,
  ],
  [
    'the number of another Posyandu',
    'registrations',
    { facility: 'posyandu-kenanga', version: 0, number: NUMBER, decree: '', board: {} },
    400,
  ],
  [
    'a decree of years to come',
    'registrations',
    { facility: 'posyandu-kenanga', version: 0, decree: 'SK 2', decreeOn: '2090-01-01', board: {} },
    400,
  ],
  [
    'a decree older than the first Posyandu',
    'registrations',
    { facility: 'posyandu-kenanga', version: 0, decree: 'SK 2', decreeOn: '1924-01-01', board: {} },
    400,
  ],
  [
    'a registration of a Pustu',
    'registrations',
    { facility: 'pustu-lalang', version: 0, decree: '', board: {} },
    403,
  ],
])('%s is refused', async (_, path, body, status) => {
  expect((await put(path, body, head)).status).toBe(status)
})
