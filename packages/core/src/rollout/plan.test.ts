import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import type { PlanProblem, PlanSite } from './plan.ts'
import { excessOf, figuresOf, worthOf } from './plan-figures.ts'
import { heldBackBy, reasonsOf } from './plan-reasons.ts'
import { planProgress } from './plan-progress.ts'
import { noSettings, planYears, withExtra } from './plan-settings.ts'

const nothing = { midwives: 0, nurses: 0, kits: 0, postKits: 0, trainings: 0 }
const site = (id: string, rest: Partial<PlanSite> = {}): PlanSite => ({
  id,
  name: id,
  puskesmas: 'Manggar',
  people: 1000,
  met: 3,
  criteria: 7,
  isStaffed: false,
  needs: { ...nothing, nurses: 1 },
  ...rest,
})
const problem = (sites: readonly PlanSite[], rest: Partial<PlanProblem> = {}): PlanProblem => ({
  sites,
  joined: 21,
  years: [
    { year: 2027, target: 23, supply: { nurses: 1 } },
    { year: 2028, target: 24, supply: { nurses: 1 } },
  ],
  costs: { nurses: 80_000_000, opening: 5_000_000 },
  shared: 1,
  percentPer10Km: 0,
  ...rest,
})
const plan = (years: Readonly<Record<string, number>>) => new Map(Object.entries(years))

test('staff is paid every year from its first, what is bought once, and the target counts who was there before', () => {
  const two = problem([site('a'), site('b')])
  expect(figuresOf(two, plan({ a: 2027, b: 2028 }))).toMatchObject([
    { year: 2027, added: 1, total: 22, short: 1, people: 1000, money: 85_000_000 },
    { year: 2028, added: 1, total: 23, short: 1, people: 2000, money: 165_000_000 },
  ])
})

test('what was planned for a year gone by and has not joined is not counted as done', () => {
  const two = problem([site('a'), site('b')])
  expect(figuresOf(two, plan({ a: 2020, b: 2027 }))).toMatchObject([
    { year: 2027, added: 1, total: 22, people: 1000 },
    { year: 2028, added: 0, total: 22, people: 1000 },
  ])
})

test('a nurse who is not used in her year is there in the next, and one of two places may share her', () => {
  const two = [site('a'), site('b')]
  expect(excessOf(problem(two), plan({ a: 2027, b: 2027 }))).toEqual([{ year: 2027, of: 'nurses' }])
  expect(excessOf(problem(two), plan({ a: 2028, b: 2028 }))).toEqual([])
  expect(excessOf(problem(two, { shared: 2 }), plan({ a: 2027, b: 2027 }))).toEqual([])
  const apart = [site('a'), site('b', { puskesmas: 'Gantung' })]
  expect(excessOf(problem(apart, { shared: 2 }), plan({ a: 2027, b: 2027 }))).toHaveLength(1)
})

test('a year earlier is worth more, and so is a place that is ready', () => {
  const two = problem([site('a'), site('b', { met: 7 })])
  expect(worthOf(two, plan({ a: 2027 }))).toBeGreaterThan(worthOf(two, plan({ a: 2028 })))
  expect(worthOf(two, plan({ b: 2027 }))).toBeGreaterThan(worthOf(two, plan({ a: 2027 })))
})

test('why a place has its year is said by moving it', () => {
  const two = problem([
    site('a', { people: 4000, km: 25 }),
    site('b', { isStaffed: true }),
    site('c', { people: 500, fixed: 2028 }),
  ])
  const kinds = (id: string, years: Readonly<Record<string, number>>) =>
    two.sites.flatMap((one) => (one.id === id ? reasonsOf(two, plan(years), one) : []))
  const partly = { kind: 'partly', met: 3, criteria: 7 }
  expect(kinds('a', { a: 2027, c: 2028 })).toEqual([
    partly,
    { kind: 'people', rank: 1 },
    { kind: 'distance', km: 25, percent: 0 },
  ])
  expect(kinds('b', { a: 2027, c: 2028 })).toEqual([
    partly,
    { kind: 'staffed' },
    { kind: 'people', rank: 2 },
    { kind: 'not-in', year: 2028, for: ['nurses'] },
  ])
  expect(kinds('c', { c: 2028 })[0]).toEqual({ kind: 'fixed' })
  expect(kinds('a', { a: 2028 }).at(-1)).toEqual({ kind: 'could-before', year: 2027 })
  expect(heldBackBy(two, plan({ a: 2027, c: 2028 }))).toEqual(['nurses'])
  expect(heldBackBy(two, plan({ a: 2027, b: 2028, c: 2028 }))).toEqual([])
})

test('a far place is worth more where the Dinas says so, and that is said', () => {
  const far = site('a', { km: 25, met: 7 })
  const one = problem([far], { percentPer10Km: 10 })
  expect(worthOf(one, plan({ a: 2028 }))).toBeGreaterThan(
    worthOf(problem([far]), plan({ a: 2028 })),
  )
  expect(reasonsOf(one, plan({ a: 2027 }), far)).toContainEqual({
    kind: 'distance',
    km: 25,
    percent: 25,
  })
})

test('without targets of its own a plan rises by months to the goal: one of 14 months is left this year', () => {
  const years = planYears(noSettings, {
    goal: { sites: 37, year: 2028 },
    joined: 12,
    today: localDate('2026-11-22'),
  })
  expect(years).toEqual([
    { year: 2026, target: 13, most: 1, supply: {} },
    { year: 2027, target: 25, most: 12, supply: {} },
    { year: 2028, target: 37, most: 12, supply: {} },
  ])
})

test('a goal whose year is over is planned for this year', () => {
  const today = localDate('2026-11-22')
  const goal = { sites: 37, year: 2024 }
  expect(planYears(noSettings, { goal, joined: 30, today })).toEqual([
    { year: 2026, target: 37, most: 7, supply: {} },
  ])
})

test('two more midwives are there from the first year on; what is not limited stays so', () => {
  const more = withExtra(problem([]), { name: 'Dua perawat', extra: { nurses: 2, kits: 20 } })
  expect(more.years.map(({ supply }) => supply)).toEqual([{ nurses: 3 }, { nurses: 1 }])
})

test('progress counts who was planned, not who was dropped, and names who was missed', () => {
  const one = (name: string, stage: 'none' | 'locus', plannedYear: number) => ({
    name,
    stage,
    plannedYear,
  })
  expect(
    planProgress([
      one('a', 'locus', 2026),
      one('b', 'none', 2026),
      { ...one('c', 'none', 2026), dropped: 'digabung' },
      { name: 'd', stage: 'none' },
      one('e', 'none', 2027),
    ]),
  ).toEqual([
    { year: 2026, planned: 2, joined: 1, waiting: ['b'] },
    { year: 2027, planned: 1, joined: 0, waiting: ['e'] },
  ])
})
