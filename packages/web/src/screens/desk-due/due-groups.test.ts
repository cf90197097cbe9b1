import { expect, test } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { dueGroups, serviceCounts, REFERRAL, type DuePerson } from './due-groups.ts'

const needing = (id: string, posyandu: string | undefined, ...services: string[]): DuePerson => ({
  id,
  village: '19.06.01.2001',
  name: id,
  sex: 'female',
  birthDate: localDate('2025-01-01'),
  neighbourhood: '19.06.01.2001/Melati/001/003',
  ...(posyandu === undefined ? {} : { posyandu }),
  due: services
    .filter((service) => service !== REFERRAL)
    .map((service) => ({
      service,
      from: localDate('2026-10-01'),
      late: localDate('2026-11-01'),
    })),
  referrals: services.includes(REFERRAL)
    ? [{ id: 'r', to: 'pustu', on: localDate('2026-11-01'), withinDays: 7, reason: '' }]
    : [],
})
const people = [
  needing('a', 'anggrek', 'child-growth'),
  needing('b', 'melati', 'child-growth', 'bcg'),
  needing('c', 'melati', REFERRAL),
  needing('d', undefined, 'bcg'),
]

test('the Posyandu with most people to see comes first, and keeps their order', () => {
  expect(dueGroups(people, undefined).map(({ posyandu }) => posyandu)).toEqual([
    'melati',
    'anggrek',
    undefined,
  ])
  expect(dueGroups(people, undefined)[0]?.people.map(({ id }) => id)).toEqual(['b', 'c'])
})

test('a filter leaves who needs that service, an unanswered referral being one', () => {
  const idsOf = (service: string) =>
    dueGroups(people, service).flatMap((group) => group.people.map(({ id }) => id))
  expect(idsOf('bcg')).toEqual(['b', 'd'])
  expect(idsOf(REFERRAL)).toEqual(['c'])
})

test('each person counts once for a service', () => {
  const twice = needing('e', 'melati', 'bcg', 'bcg')
  expect(serviceCounts([...people, twice])).toContainEqual({ service: 'bcg', people: 3 })
})
