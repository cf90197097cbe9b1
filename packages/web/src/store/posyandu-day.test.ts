import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { lastHeld, meetsHere, type KnownPlaces } from './posyandu-day.ts'

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

const fold = { held: [], counselled: [], withdrawn: [] }
const held = (day: string, isClosed: boolean, posyandu = 'melati') => ({
  id: `${posyandu}-${day}`,
  posyandu,
  on: localDate(day),
  isClosed,
})
const after = (...all: readonly ReturnType<typeof held>[]): KnownPlaces => ({
  ...places,
  sessions: { ...fold, held: all },
})

it('a day opened or closed on this device is what it is, whatever was planned', () => {
  const opened = after(held('2026-11-23', false))
  expect(meetsHere(opened, 'melati', localDate('2026-11-23'))).toBe(true)
  const closed = after(held('2026-11-22', true))
  expect(meetsHere(closed, 'melati', localDate('2026-11-22'))).toBe(false)
})

it('late entries belong to the last session held, not to one of another post or long ago', () => {
  const known = after(
    held('2026-11-03', true),
    held('2026-10-24', true),
    held('2026-11-09', true, 'kenanga'),
  )
  const at = (on: string) => lastHeld(known, 'melati', { village: 'v', on: localDate(on) })
  expect(at('2026-11-22')).toBe('2026-11-03')
  expect(at('2026-11-03')).toBe('2026-10-24')
  expect(at('2026-12-20')).toBeUndefined()
})
