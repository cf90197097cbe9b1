import {
  examplePlans,
  exampleForecast,
  exampleProblem,
  type ExamplePlan,
} from '@jejaring/core/rollout/example-plans'
import { forecast } from '@jejaring/core/rollout/forecast'
import { figuresOf } from '@jejaring/core/rollout/plan-figures'
import { siteKinds } from '@jejaring/core/rollout/site'
import type { ExampleAnswer, Plan, Rollout } from '@jejaring/core/rollout/wire'
import { expect, test } from 'vitest'
import { createAccounts } from '../accounts/create-accounts.ts'
import { loadAreas } from '../places/load-areas.ts'
import { examplePlaces } from '../rollout/example-places.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'

const desk = await openDesk()

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}

/** The regency as it would be entered: its real villages with a post in each, and its Dinas. */
async function enter(example: ExamplePlan, number: number) {
  const { id, within, goals } = example
  await loadAreas(desk.db, within)
  const places = await examplePlaces(example)
  const kinds = siteKinds.filter((kind) => goals[kind] !== undefined)
  // Of a kind that has no list of its own, as many as the article says, in the first villages.
  const sites = kinds.flatMap((kind) =>
    (kind === example.planned?.kind ? places : places.slice(0, goals[kind]?.sites)).map((one) => ({
      facility: `${id}-${kind}-${one.code}`,
      kind,
      ...one,
    })),
  )
  const villages = await desk.db
    .selectFrom('area')
    .where('kind', '=', 'village')
    .where('code', 'like', `${within}%`)
    .orderBy('code')
    .select('code')
    .execute()
  const villageOf = (code: string): string =>
    villages.find((one) => one.code.startsWith(code))?.code ?? ''
  await desk.db
    .insertInto('facility')
    .values(
      sites.map(({ facility, kind, name, code }) => ({
        id: facility,
        kind,
        name,
        village: villageOf(code),
        parent: null,
        session_day: null,
      })),
    )
    .execute()
  await desk.db
    .insertInto('facility_area')
    .values(sites.map(({ facility, code }) => ({ facility, area: villageOf(code) })))
    .execute()
  const username = `dinas.${id}`
  await createAccounts(desk.db, [
    {
      id: `018f0000-0000-7000-8009-${String(number).padStart(12, '0')}`,
      username,
      name: `Dinas ${id}`,
      role: 'dinas',
      area: within.slice(0, 'PP.KK'.length),
    },
  ])
  const cookie = await desk.signIn(username)
  const put = async (path: string, body: object) => {
    const response = await desk.app.request(`${ORIGIN}/api/rollout/${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
      body: JSON.stringify(body),
    })
    expect([path, response.status]).toEqual([path, 200])
  }
  return { cookie, put, sites }
}

const told = examplePlans.filter(({ goals }) => Object.keys(goals).length > 0)

test.each(told.map((example, n) => [example.id, example, n] as const))(
  'what %s told is entered, forecast and planned',
  async (_, example, number) => {
    const { cookie, put, sites } = await enter(example, number)
    const kind = example.planned?.kind ?? 'pustu'
    for (const [of, goal] of Object.entries(example.goals)) {
      await put('goals', { kind: of, ...goal, source: example.source.id, version: 0 })
    }
    const own = sites.filter((site) => site.kind === kind)
    for (const { facility } of own.slice(0, example.planned?.first?.sites ?? 0)) {
      await put('statements', {
        facility,
        about: 'stage',
        value: 'locus',
        on: example.on,
        evidence: example.source.id,
        version: 0,
      })
    }
    const rollout = await json<Rollout>(desk.get('/api/rollout', cookie))
    const goal = rollout.goals[kind]
    if (goal === undefined) throw new Error('no goal')
    const days = rollout.sites.flatMap((site) =>
      site.kind === kind && site.stage === 'locus' ? [site.since ?? example.on] : [],
    )
    const found = forecast(days, goal, example.on)
    expect({ joined: found.joined, month: found.month, late: found.monthsLate }).toEqual(
      expectations[example.id]?.forecast,
    )
    if (days.length > 0) expect(exampleForecast(example)).toEqual(found)

    // A plan that begins today, when the year of most of the goals is over or near.
    const plan = await json<Plan>(desk.get(`/api/rollout/plan?kind=${kind}`, cookie))
    const figures = figuresOf(plan.problem, new Map(Object.entries(plan.proposal.years)))
    expect(plan.proposal.gap).toBe(0)
    expect(figures.at(-1)).toMatchObject({ total: goal.sites, short: 0 })
    expect(figures.map(({ year, added }) => [year, added])).toEqual(expectations[example.id]?.plan)
  },
)

const expectations: Readonly<
  Record<string, { forecast: object; plan: readonly (readonly number[])[] }>
> = {
  // 144 more at 19 a year.
  sanggau: {
    forecast: { joined: 19, month: '2032-04', late: 28 },
    plan: [
      [2026, 4],
      [2027, 47],
      [2028, 46],
      [2029, 47],
    ],
  },
  'belitung-timur': {
    forecast: { joined: 0, month: undefined, late: undefined },
    plan: [
      [2026, 3],
      [2027, 34],
    ],
  },
  'toraja-utara': {
    forecast: { joined: 11, month: '2025-07', late: -5 },
    plan: [[2026, 10]],
  },
  'kutai-kartanegara': {
    forecast: { joined: 32, month: undefined, late: undefined },
    plan: [[2026, 0]],
  },
}

test.each([
  ['sanggau', 163, [19, 48, 77, 105, 134, 163]],
  ['belitung-timur', 39, [0, 12, 25, 37]],
  ['toraja-utara', 21, [11, 21]],
  ['kutai-kartanegara', 237, [32]],
  ['sebatik-tengah', 4, []],
] as const)('the plan of %s as its article tells it, year by year', async (id, all, totals) => {
  const cookie = await desk.signIn('head')
  const ask = () => json<ExampleAnswer>(desk.get(`/api/rollout/examples?id=${id}`, cookie))
  let answer = await ask()
  // A busy machine has a plan after three seconds and the proof that it is the best later.
  while (answer.proposal.isSearching === true) answer = await ask()
  expect(answer.places).toHaveLength(all)
  const example = examplePlans.find((one) => one.id === id)
  if (example === undefined) throw new Error(id)
  const figures = figuresOf(
    exampleProblem(example, answer.places),
    new Map(Object.entries(answer.proposal.years)),
  )
  expect(figures.map(({ total }) => total)).toEqual(totals)
  expect(figures.every(({ short }) => short === 0)).toBe(true)
  expect(answer.proposal.gap).toBe(0)
})

test('an example that there is not is not found', async () => {
  const response = await desk.get('/api/rollout/examples?id=atlantis', await desk.signIn('dinas'))
  expect(response.status).toBe(404)
})
