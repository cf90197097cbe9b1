import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { applied, type Change } from './change.ts'
import type { HouseholdSummary, PersonSummary } from './database.ts'
import { looseOf, piecesOf } from './merge-listed.ts'
import { packDue } from './packed-due.ts'

const person = (id: string, name: string): PersonSummary => ({
  id,
  village: 'lalang',
  name,
  search: name,
  sex: 'female',
  birthDate: localDate('1990-01-01'),
  household: 'h',
  episodes: [],
  due: packDue([]),
  referrals: [],
})
const house = (id: string, headName: string): HouseholdSummary => ({
  id,
  village: 'lalang',
  rt: '001',
  headName,
  address: '',
})

const id = fc.constantFrom('a', 'b', 'c', 'd')
const name = fc.constantFrom('Siti', 'Aminah', 'Dewi')
const change: fc.Arbitrary<Change> = fc.record(
  {
    people: fc.array(fc.tuple(id, name).map(([one, called]) => person(one, called))),
    houses: fc.array(fc.tuple(id, name).map(([one, called]) => house(`h${one}`, called))),
    gone: fc.array(
      fc.oneof(
        id,
        id.map((one) => `h${one}`),
      ),
    ),
  },
  { requiredKeys: [] },
)
const shown = (changes: readonly Change[]) => {
  const { people, houses } = applied(undefined, changes)
  return { people: Object.fromEntries(people), houses: Object.fromEntries(houses) }
}

test('changes put together show what they showed one after the other, whatever was before', () => {
  fc.assert(
    fc.property(fc.array(change), fc.array(change), (before, changes) => {
      const pieces = piecesOf(changes, before.length === 0)
      expect(shown([...before, ...pieces])).toEqual(shown([...before, ...changes]))
      expect(shown([...before, ...pieces.toReversed()])).toEqual(shown([...before, ...changes]))
    }),
  )
})

test('a change told twice shows what it showed once', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      expect(shown([...changes, ...changes.slice(-1)])).toEqual(shown(changes))
    }),
  )
})

test('small changes are put together without what is much larger', () => {
  const rows = (...counts: readonly number[]) => counts.map((count) => ({ count }))
  expect(looseOf(rows(400, 400, 1, 2, 1))).toEqual(rows(1, 2, 1))
  expect(looseOf(rows(400, 150, 90, 1))).toEqual(rows(1))
  expect(looseOf(rows(400, 150, 60, 30))).toEqual(rows(400, 150, 60, 30))
  expect(looseOf([])).toEqual([])
})

test('a short last piece does not keep those before it apart', () => {
  const arrived = [...Array.from({ length: 57 }, () => ({ count: 20 })), { count: 8 }]
  expect(looseOf(arrived)).toHaveLength(58)
  expect(looseOf([{ count: 400 }, ...arrived.slice(-2)])).toEqual([{ count: 20 }, { count: 8 }])
})
