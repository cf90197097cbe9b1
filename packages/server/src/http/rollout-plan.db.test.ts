import { localDate } from '@jejaring/core/calendar/local-date'
import { noSettings, type PlanSettings } from '@jejaring/core/rollout/plan-settings'
import type {
  NewGoal,
  NewYears,
  Plan,
  PlanScenarios,
  SiteImport,
  Statements,
} from '@jejaring/core/rollout/wire'
import { expect, test } from 'vitest'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { villages } from './testing/network.ts'

const desk = await openDesk()
const dinas = await desk.signIn('dinas')

for (const [id, village] of [
  ['pustu-padang', villages.padang],
  ['pustu-gantung', villages.gantung],
] as const) {
  const parent = id === 'pustu-gantung' ? 'puskesmas-gantung' : 'puskesmas-manggar'
  await desk.db
    .insertInto('facility')
    .values({ id, kind: 'pustu', name: id, village, parent, session_day: null })
    .execute()
  await desk.db.insertInto('facility_area').values({ facility: id, area: village }).execute()
}

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const put = (path: string, body: object) =>
  desk.app.request(`${ORIGIN}/api/rollout/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: dinas },
    body: JSON.stringify(body),
  })
const plan = () => json<Plan>(desk.get('/api/rollout/plan?kind=pustu', dinas))
const settle = async (settings: Partial<PlanSettings>) =>
  put('plan', {
    kind: 'pustu',
    settings: { ...noSettings, ...settings },
    version: (await plan()).version,
  })
const years = async (wanted: Readonly<Record<string, number | undefined>>, isProposed: boolean) => {
  const { sites } = await plan()
  const body: NewYears = {
    kind: 'pustu',
    years: Object.entries(wanted).map(([facility, year]) => ({
      facility,
      isProposed,
      version: sites.find(({ id }) => id === facility)?.versions['planned-year'] ?? 0,
      ...(year === undefined ? {} : { year }),
    })),
  }
  return { body, answer: await put('plan/years', body) }
}

test('without a goal nothing is planned', async () => {
  expect(await plan()).toMatchObject({ proposal: { years: {}, gap: 0 }, settings: noSettings })
  expect((await plan()).goal).toBeUndefined()
})

test('with a goal and staff for some, the places that staff suffices for come first', async () => {
  const goal: NewGoal = { kind: 'pustu', sites: 99, year: 2028, source: 'SK Bupati', version: 0 }
  expect((await put('goals', goal)).status).toBe(200)
  const { problem } = await plan()
  const all = problem.sites.length
  expect(all).toBeGreaterThan(1)
  const lacking = problem.sites.filter(({ needs }) => needs.nurses > 0).length
  expect(lacking).toBeGreaterThan(1)
  const none = [2026, 2027, 2028].map((year) => ({ year, most: 99, supply: { nurses: 0 } }))
  expect((await settle({ years: none })).status).toBe(200)
  expect(Object.keys((await plan()).proposal.years)).toHaveLength(all - lacking)

  const one = none.map((year) => (year.year === 2027 ? { ...year, supply: { nurses: 1 } } : year))
  const scenarios = [{ name: 'Satu perawat lagi', extra: { nurses: 1 } }]
  expect((await settle({ years: one, scenarios })).status).toBe(200)
  const { proposal } = await plan()
  expect(Object.values(proposal.years).filter((year) => year === 2027)).toHaveLength(1)
  expect(proposal.gap).toBe(0)
  const compared = await json<PlanScenarios>(
    desk.get('/api/rollout/plan/scenarios?kind=pustu', dinas),
  )
  expect(
    compared.scenarios.map(({ proposal: more }) => Object.keys(more?.years ?? {}).length),
  ).toEqual([all - lacking + 2])
})

test('a proposal is taken as a whole, and may be taken again without harm', async () => {
  const { body, answer } = await years({ 'pustu-lalang': 2027 }, true)
  expect(answer.status).toBe(200)
  expect((await put('plan/years', body)).status).toBe(200)
  const site = (await plan()).sites.find(({ id }) => id === 'pustu-lalang')
  expect(site).toMatchObject({ plannedYear: 2027, isProposed: true })
  // What was proposed may be moved by the next computation.
  expect((await plan()).problem.sites.find(({ id }) => id === 'pustu-lalang')?.fixed).toBe(
    undefined,
  )
})

test('a year that has passed is planned for nobody, but an undo brings back what was planned', async () => {
  expect((await years({ 'pustu-padang': 2025 }, false)).answer.status).toBe(400)
  const past = { facility: 'pustu-padang', about: 'planned-year', value: '2025', evidence: '' }
  const version = ((await plan()).sites.find(({ id }) => id === past.facility)?.versions ?? {})[
    'planned-year'
  ]
  const by = { said_by: 'x', said_at: new Date(), on_day: localDate('2025-01-05') }
  const row = { ...past, ...by, version: (version ?? 0) + 1 }
  await desk.db.insertInto('site_statement').values(row).execute()
  expect((await years({ 'pustu-padang': 2027 }, false)).answer.status).toBe(200)
  expect((await years({ 'pustu-padang': 2025 }, false)).answer.status).toBe(200)
  expect((await years({ 'pustu-padang': undefined }, false)).answer.status).toBe(200)
})

test('when somebody has moved one of the places since, none is written', async () => {
  const { sites, problem } = await plan()
  const ids = problem.sites.map(({ id }) => id)
  const stale: NewYears = {
    kind: 'pustu',
    years: ids
      .toSorted()
      .map((facility) => ({ facility, year: 2028, isProposed: true, version: 0 })),
  }
  expect((await put('plan/years', stale)).status).toBe(409)
  expect((await plan()).sites.map(({ plannedYear }) => plannedYear)).toEqual(
    sites.map(({ plannedYear }) => plannedYear),
  )
})

test('a year that people choose stays, and its history says who chose it', async () => {
  await years({ 'pustu-lalang': 2028 }, false)
  const { problem, proposal } = await plan()
  expect(problem.sites.find(({ id }) => id === 'pustu-lalang')?.fixed).toBe(2028)
  expect(proposal.years['pustu-lalang']).toBe(2028)
  const { statements } = await json<Statements>(
    desk.get('/api/rollout/statements?facility=pustu-lalang', dinas),
  )
  expect(statements.slice(0, 2).map(({ value, by }) => [value, by])).toEqual([
    ['2028', 'Akun dinas'],
    ['2027', 'Akun dinas'],
  ])
})

test('a place that is dropped leaves the plan, its reason stays, and it can come back', async () => {
  const drop = (value: string, evidence: string, version: number) =>
    put('statements', {
      facility: 'pustu-lalang',
      about: 'dropped',
      value,
      on: '2026-11-01',
      evidence,
      version,
    })
  expect((await drop('yes', '', 0)).status).toBe(400)
  expect((await drop('yes', 'Digabung dengan Pustu desa tetangga', 0)).status).toBe(200)
  const without = await plan()
  expect(without.problem.sites.some(({ id }) => id === 'pustu-lalang')).toBe(false)
  expect(without.sites.find(({ id }) => id === 'pustu-lalang')?.dropped).toBe(
    'Digabung dengan Pustu desa tetangga',
  )
  expect(without.goal?.sites).toBe(99)
  expect((await drop('', 'Rapat 3/2026', 1)).status).toBe(200)
  expect((await plan()).problem.sites.some(({ id }) => id === 'pustu-lalang')).toBe(true)
})

test('settings are kept in versions, and who has not seen the last one is told', async () => {
  const { version } = await plan()
  const body = { kind: 'pustu', settings: noSettings, version }
  expect((await put('plan', body)).status).toBe(200)
  expect((await put('plan', body)).status).toBe(200)
  expect((await put('plan', { ...body, settings: { ...noSettings, shared: 2 } })).status).toBe(409)
  expect((await plan()).version).toBe(version + 1)
})

test('a village that splits: the new place keeps the year and starts from nothing, until somebody says otherwise', async () => {
  await years({ 'pustu-padang': 2028 }, false)
  const say = (about: string, value: string, version: number) =>
    put('statements', {
      facility: 'pustu-gantung',
      about,
      value,
      on: '2026-11-01',
      evidence: 'Perda 4/2026',
      version,
    })
  const stage = { facility: 'pustu-padang', about: 'stage', value: 'preparing', evidence: 'SK' }
  expect((await put('statements', { ...stage, on: '2026-11-01', version: 0 })).status).toBe(200)
  expect((await say('split-from', 'pustu-gantung', 0)).status).toBe(400)
  expect((await say('split-from', 'puskesmas-gantung', 0)).status).toBe(400)
  expect((await say('split-from', 'pustu-atlantis', 0)).status).toBe(403)
  expect((await say('split-from', 'pustu-padang', 0)).status).toBe(200)
  const back = { facility: 'pustu-padang', about: 'split-from', value: 'pustu-gantung' }
  const circle = await put('statements', { ...back, on: '2026-11-01', evidence: '', version: 0 })
  expect([circle.status, await circle.json()]).toMatchObject([400, { detail: 'circle' }])
  const found = async () => (await plan()).sites.find(({ id }) => id === 'pustu-gantung')
  expect(await found()).toMatchObject({
    splitFrom: 'pustu-padang',
    plannedYear: 2028,
    stage: 'none',
  })
  expect((await plan()).goal?.sites).toBe(99)
  expect((await say('planned-year', '2029', 0)).status).toBe(200)
  expect((await found())?.plannedYear).toBe(2029)
  const { statements } = await json<Statements>(
    desk.get('/api/rollout/statements?facility=pustu-gantung', dinas),
  )
  expect(statements.map(({ about }) => about).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'planned-year',
    'split-from',
  ])
})

test('a file is looked at, then taken, and the same file again changes nothing', async () => {
  const csv = [
    'Kode;Tempat;Tahun rencana;Alat',
    'pustu-lalang;;2028;ada',
    ';Pustu Atlantis;2028;ada',
    'pustu-padang;;2019;mungkin',
  ].join('\n')
  const send = (take: boolean) =>
    json<SiteImport>(
      desk.post(
        '/api/rollout/import?kind=pustu',
        { name: 'siap.csv', file: Buffer.from(csv).toString('base64'), take },
        { cookie: dinas },
      ),
    )
  const looked = await send(false)
  if (looked.kind !== 'read') throw new Error(looked.because)
  expect(looked.refused.map(({ row, because }) => [row, because])).toEqual([
    [3, 'place-unknown'],
    [4, 'year-unclear'],
    [4, 'state-unclear'],
  ])
  const kit = async () =>
    (await plan()).sites
      .find(({ id }) => id === 'pustu-lalang')
      ?.standings.find(({ criterion }) => criterion === 'kit')?.state
  expect(await kit()).toBe('missing')
  await send(true)
  expect(await kit()).toBe('met')
  const again = await send(true)
  expect(again).toMatchObject({ changes: [], same: 2 })
})

test('the list goes out as a file and comes in again unchanged', async () => {
  const sheet = await desk.get('/api/rollout/sheet?kind=pustu&format=xlsx', dinas)
  const file = Buffer.from(await sheet.arrayBuffer()).toString('base64')
  const body = { name: 'siap.xlsx', file }
  expect(
    await json<SiteImport>(desk.post('/api/rollout/import?kind=pustu', body, { cookie: dinas })),
  ).toMatchObject({ kind: 'read', changes: [], refused: [] })
})
