import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { meetsHere, type KnownPlaces } from './posyandu-day.ts'

const told = localDate('2026-11-21')
const places: KnownPlaces = {
  villages: [],
  neighbourhoods: [],
  facilities: [
    { id: 'melati', kind: 'posyandu', name: 'Melati', villages: [], meetsOn: 22 },
    { id: 'kenanga', kind: 'posyandu', name: 'Kenanga', villages: [], meetsOn: 9 },
    { id: 'lalang', kind: 'pustu', name: 'Lalang', villages: [] },
  ],
  sessionsToday: ['kenanga'],
  toldOn: told,
}

it.each([
  ['melati', '2026-11-21', false],
  ['kenanga', '2026-11-21', true],
  ['melati', '2026-11-22', true],
  ['kenanga', '2026-11-22', false],
  ['kenanga', '2026-12-09', true],
  ['lalang', '2026-11-22', true],
  ['lalang', '2026-11-23', false],
])('at %s on %s, told the day before: %s', (facility, on, expected) => {
  expect(meetsHere(places, facility, localDate(on))).toBe(expected)
})
