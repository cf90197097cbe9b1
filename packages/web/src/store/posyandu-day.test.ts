import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { tick } from '@jejaring/core/journal/clock'
import { comesTo, lastHeld, meetingHere, type KnownPlaces } from './posyandu-day.ts'

const told = localDate('2026-11-21')
const places: KnownPlaces = {
  villages: [],
  neighbourhoods: ['melati', 'kenanga'].map((posyandu) => ({
    code: `rt of ${posyandu}`,
    village: 'v',
    dusun: 'd',
    rw: '1',
    rt: '1',
    posyandu,
  })),
  facilities: [
    { id: 'melati', kind: 'posyandu', name: 'Melati', villages: [], meetsOn: 22 },
    { id: 'kenanga', kind: 'posyandu', name: 'Kenanga', villages: [], meetsOn: 9 },
    { id: 'lalang', kind: 'pustu', name: 'Lalang', villages: [] },
  ],
  sessionsToday: ['kenanga'],
  toldOn: told,
}

it.each([
  ['melati', '2026-11-21', []],
  ['kenanga', '2026-11-21', ['kenanga']],
  ['melati', '2026-11-22', ['melati']],
  ['kenanga', '2026-11-22', []],
  ['kenanga', '2026-12-09', ['kenanga']],
  ['lalang', '2026-11-22', ['melati']],
  ['lalang', '2026-11-23', []],
])('at %s on %s, told the day before: %j', (facility, on, expected) => {
  expect(meetingHere(places, facility, localDate(on))).toEqual(expected)
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
  expect(meetingHere(opened, 'melati', localDate('2026-11-23'))).toEqual(['melati'])
  const closed = after(held('2026-11-22', true))
  expect(meetingHere(closed, 'melati', localDate('2026-11-22'))).toEqual([])
})

it('to a Posyandu come those who live around it and were marked nowhere else, and whoever was marked there', () => {
  const on = localDate('2026-11-22')
  const houses = new Map(['melati', 'kenanga'].map((post) => [post, { rt: `rt of ${post}` }]))
  const marked = (posyandu: string, day = on) => ({
    present: { on: day, posyandu, clock: tick(1, 'd'), marks: [] },
  })
  const people = {
    neighbour: { household: 'melati' },
    guest: { household: 'kenanga', ...marked('melati') },
    elsewhere: { household: 'melati', ...marked('kenanga') },
    'guest of another day': { household: 'kenanga', ...marked('melati', told) },
    stranger: { household: 'unknown' },
  }
  const who = (facility: string) => {
    const comes = comesTo(places, ['melati'], { facility, on })
    return Object.entries(people).flatMap(([name, person]) => (comes(person, houses) ? [name] : []))
  }
  expect(who('lalang')).toEqual(['neighbour', 'guest'])
  expect(who('melati')).toEqual(Object.keys(people))
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
