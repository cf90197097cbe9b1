import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { tick } from '@jejaring/core/journal/clock'
import { packDue } from './packed-due.ts'
import type { PersonSummary } from './database.ts'
import type { KnownPlaces } from './posyandu-day.ts'
import { postOf, waitingAt } from './presence.ts'

const today = localDate('2026-11-24')
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
const came = (at: number, on = today) => ({
  present: { on, posyandu: 'melati', clock: tick(at, 'd'), marks: ['m'] },
})

it('who came first is served first; who was served, or came another day, does not wait', () => {
  const people = [
    person('second', came(2)),
    person('first', came(1)),
    person('served', { ...came(0), lastVisit: today }),
    person('earlier', came(0, localDate('2026-10-24'))),
    person('absent'),
  ]
  expect(waitingAt(people, today).map(({ id }) => id)).toEqual(['first', 'second'])
})

const places: KnownPlaces = {
  villages: [],
  neighbourhoods: [],
  facilities: [
    { id: 'melati', kind: 'posyandu', name: 'Melati', villages: ['v'], meetsOn: 24 },
    { id: 'kenanga', kind: 'posyandu', name: 'Kenanga', villages: ['w'], meetsOn: 9 },
    { id: 'lalang', kind: 'pustu', name: 'Lalang', villages: ['v', 'w'] },
  ],
  sessionsToday: [],
}

it.each([
  ['melati', 'v', 'melati'],
  ['kenanga', 'w', undefined],
  ['lalang', 'v', 'melati'],
  ['lalang', 'w', undefined],
] as const)(
  'a worker of %s marks people of village %s present at %s',
  (facility, village, post) => {
    expect(postOf(places, facility, { village, on: today })).toBe(post)
  },
)
