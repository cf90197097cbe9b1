import { expect, test } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { tick } from '@jejaring/core/journal/clock'
import type { PersonSummary } from './database.ts'
import { homeOf, type HomeOf } from './home-view.ts'
import { packDue } from './packed-due.ts'

const today = localDate('2026-11-22')
const of = (role: 'kader' | 'pustu', ...meeting: readonly string[]): HomeOf => ({
  me: { id: 'rosmiati', role, scope: 's' },
  today,
  meeting,
  comes: ({ household }) => household !== 'house of far',
})

/** An old woman whose pressure is late since that day. */
const person = (name: string, late: string): PersonSummary => ({
  id: name,
  village: 'lalang',
  name,
  search: name,
  sex: 'female',
  birthDate: localDate('1950-01-01'),
  household: `house of ${name}`,
  episodes: [],
  due: packDue([
    { service: 'blood-pressure-screening', from: localDate('2026-01-01'), late: localDate(late) },
  ]),
  referrals: [],
})
const shown = (...people: readonly PersonSummary[]) => ({
  people: new Map(people.map((one) => [one.id, one])),
  houses: new Map(),
})
const seven = shown(
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, n) => person(name, `2026-0${8 - n}-01`)),
  person('not late', '2027-01-01'),
)

test('a midwife sees the six who wait longest, and how many there are', () => {
  const { first, count, awaited, isNobody } = homeOf(seven, of('pustu'))
  expect(first.map((row) => 'urgency' in row && row.person.name)).toEqual([
    'g',
    'f',
    'e',
    'd',
    'c',
    'b',
  ])
  expect([count, awaited, isNobody]).toEqual([7, { count: 8, stages: { elderly: 8 } }, false])
})

test('a kader sees houses', () => {
  const { first, count } = homeOf(seven, of('kader'))
  expect(first).toHaveLength(6)
  expect(first[0]).toMatchObject({ household: 'house of g' })
  expect(count).toBe(7)
})

test('whoever was served today is not waited for', () => {
  const served = { ...person('a', '2026-09-01'), lastVisit: today }
  expect(homeOf(shown(served), of('pustu')).awaited.count).toBe(0)
})

test('whoever has come today is in the queue and not waited for', () => {
  const present = { on: today, posyandu: 'melati', clock: tick(1, 'd'), marks: ['m'] }
  const came = { ...person('a', '2026-09-01'), present }
  expect(homeOf(shown(came, person('b', '2026-09-01')), of('kader')).awaited.count).toBe(1)
})

test('on the day of a Posyandu those of another post are not waited for', () => {
  const people = shown(person('a', '2026-09-01'), person('far', '2026-09-01'))
  expect(homeOf(people, of('pustu', 'melati')).awaited.count).toBe(1)
  expect(homeOf(people, of('pustu')).awaited.count).toBe(2)
})

test('a home that was kept is the home that is drawn', () => {
  for (const role of ['kader', 'pustu'] as const) {
    const home = homeOf(seven, of(role, 'melati'))
    expect(JSON.parse(JSON.stringify(home))).toEqual(home)
  }
})

test('with nobody on the phone the home says so', () => {
  expect(homeOf(shown(), of('kader')).isNobody).toBe(true)
})
