import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { tick } from '@jejaring/core/journal/clock'
import type { PersonSummary } from './database.ts'
import { packDue } from './packed-due.ts'
import { sessionDay } from './session-day.ts'

const on = localDate('2026-11-24')
const BEFORE = localDate('2026-10-24')
const due = (...services: readonly string[]) => ({
  due: packDue(services.map((service) => ({ service, from: BEFORE, late: on }))),
})
const person = (id: string, over: Partial<PersonSummary> = {}): PersonSummary => ({
  id,
  village: 'v',
  name: id,
  search: id,
  sex: 'female',
  birthDate: localDate('2024-01-01'),
  household: 'h',
  episodes: [],
  due: packDue([]),
  referrals: [],
  ...over,
})
const came = (at: number, day = on) => ({
  present: { on: day, posyandu: 'melati', clock: tick(at, 'd'), marks: ['m'] },
})
const served = (at: number, services: readonly string[], day = on) => ({
  served: { on: day, services, clock: tick(at, 'd') },
})
const ids = (people: readonly PersonSummary[]) => people.map(({ id }) => id)

it('each is at one step, the longest waiting first; who was there on another day is nowhere', () => {
  const people = [
    person('second', { ...came(2), ...due('child-growth') }),
    person('first', { ...came(1), ...due('child-growth') }),
    person('for the midwife', { ...came(3), ...served(5, ['child-growth']), ...due('vitamin-a') }),
    person('for the talk', { ...came(3), ...served(9, ['child-growth']) }),
    person('for no dentist', { ...served(7, ['child-growth']), ...due('adult-teeth') }),
    person('unmarked', served(6, ['child-growth'])),
    person('last month', { ...came(1, BEFORE), ...served(1, ['child-growth'], BEFORE) }),
    person('absent', due('child-growth')),
  ]
  const day = sessionDay(people, { on, talkAt: tick(8, 'd') })
  expect(ids(day.measure)).toEqual(['first', 'second'])
  expect(ids(day.serve)).toEqual(['for the midwife'])
  expect(ids(day.teach)).toEqual(['for the talk'])
  expect(ids(day.finished)).toEqual(['unmarked', 'for no dentist'])
  expect(ids(day.recorded)).toEqual([
    'for the midwife',
    'unmarked',
    'for no dentist',
    'for the talk',
  ])
})
