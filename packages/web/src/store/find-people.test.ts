import { describe, expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { HouseholdSummary, PersonSummary } from './database.ts'
import { findPeople } from './find-people.ts'

const person = (name: string, household = 'h1'): PersonSummary => ({
  id: name,
  village: '19.06.01.2001',
  name,
  search: name,
  sex: 'female',
  birthDate: localDate('1990-01-01'),
  household,
  episodes: [],
  due: [],
  referrals: [],
})
const house = (id: string, headName: string): [string, HouseholdSummary] => [
  id,
  { id, headName, village: '19.06.01.2001', rt: '', address: '' },
]
const houses = new Map([house('h1', 'Herman'), house('h2', 'Sulaiman Nur')])
const people = [person("Nur'aini"), person('Siti Nur Aini', 'h2'), person('Budi', 'h2')]
const names = (typed: string) => findPeople(typed, people, houses).map(({ name }) => name)

describe('finding people', () => {
  it.each([
    ['', ["Nur'aini", 'Siti Nur Aini', 'Budi']],
    ['NURAINI', ["Nur'aini", 'Siti Nur Aini']],
    ["nur' aini", ["Nur'aini", 'Siti Nur Aini']],
    ['aini siti', ['Siti Nur Aini']],
    ['herman', ["Nur'aini"]],
    ['budi sulai', ['Budi']],
    ['nur', ["Nur'aini", 'Siti Nur Aini', 'Budi']],
    ['zzz', []],
  ])('takes %j for any writing of a name or of the head of household', (typed, found) => {
    expect(names(typed)).toEqual(found)
  })

  it('looks through 5,000 people while a letter is typed', () => {
    const village = Array.from({ length: 5000 }, (_, n) => person(`Orang ${n} Nur`, 'h2'))
    findPeople('a', village, houses)
    const started = performance.now()
    findPeople('nur 49', village, houses)
    expect(performance.now() - started).toBeLessThan(100)
  })
})
