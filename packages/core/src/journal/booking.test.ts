import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { openBookings, promiseOf } from './booking.ts'
import { tick } from './clock.ts'
import type { Bodies, Entry, Kind } from './entry.ts'
import { emptyPerson, foldPerson } from './record.ts'

const BOOKED = localDate('2026-11-22')
const DAY = localDate('2026-12-03')
const subject = '00000000-0000-7000-8000-000000000001'

function entry<K extends Kind>(
  kind: K,
  body: Bodies[K],
  { id = kind, on = BOOKED, at = 1 }: { id?: string; on?: typeof DAY; at?: number } = {},
): Entry {
  const common = { id, subject, on, clock: tick(at, 'd') }
  const from = { village: '19.06.01.2001', author: 'a', device: 'd', catalogue: 1 }
  return { ...common, ...from, kind, body } as Entry
}
const fold = (...all: readonly Entry[]) => all.reduce(foldPerson, emptyPerson(subject))
const booked = entry('service-booked', { service: 'bcg', place: 'pustu', day: DAY })
const visit = (over: { on?: typeof DAY; at?: number }, ...services: readonly string[]) =>
  entry(
    'encounter-recorded',
    {
      setting: 'pustu',
      cadre: 'midwife',
      services: services.map((service) => ({ service, answers: {}, outcomes: {} })),
    },
    over,
  )

test('a promise stands until the end of its day, then the service is due again', () => {
  const open = openBookings(fold(booked))
  expect(promiseOf(open, 'bcg', BOOKED)?.place).toBe('pustu')
  expect(promiseOf(open, 'bcg', DAY)).toBeDefined()
  expect(promiseOf(open, 'bcg', localDate('2026-12-04'))).toBeUndefined()
  expect(promiseOf(open, 'child-growth', BOOKED)).toBeUndefined()
})

test('the service given anywhere keeps the promise, another service does not', () => {
  const later = { on: localDate('2026-11-25'), at: 2 }
  expect(openBookings(fold(booked, visit(later, 'bcg')))).toEqual([])
  expect(openBookings(fold(booked, visit(later, 'child-growth')))).toHaveLength(1)
})

test('what was given before the promise was made does not keep it', () => {
  const earlier = visit({ at: 0 }, 'bcg')
  expect(openBookings(fold(booked, earlier))).toHaveLength(1)
  expect(openBookings(fold(earlier, booked))).toHaveLength(1)
})

test('a promise taken back is none, in whatever order it is told', () => {
  const cancelled = entry('booking-cancelled', { booking: 'service-booked' }, { at: 2 })
  expect(openBookings(fold(booked, cancelled))).toEqual([])
  expect(openBookings(fold(cancelled, booked))).toEqual([])
})
