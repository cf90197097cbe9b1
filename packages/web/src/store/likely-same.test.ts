import { describe, expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { PersonSummary } from './database.ts'
import { likelySame, type Described } from './likely-same.ts'

const person = (name: string, birthDate = '1990-05-07', household = 'h1'): PersonSummary => ({
  id: name,
  village: '19.06.01.2001',
  name,
  search: name,
  sex: 'male',
  birthDate: localDate(birthDate),
  household,
  episodes: [],
  due: [],
  referrals: [],
})
const isFound = (described: Described, known: PersonSummary) =>
  likelySame(described, [known]).length === 1
const born = (birthDate: string) => localDate(birthDate)

describe('somebody who may be registered already', () => {
  it.each([
    ['Soekardjo', 'Sukarjo'],
    ['Muh. Yusuf', 'Muhammad Jusuf'],
    ['Rizky', 'Riski'],
    ['Nur Aini', 'Nuraini'],
    ['Fitriah', 'Pitria'],
    ['Siti Aminah', 'St. Aminah'],
    ['Herman', 'Hreman'],
  ])('is found as %s although written %s', (typed, written) => {
    expect(isFound({ name: typed, birthDate: born('1990-05-07') }, person(written))).toBe(true)
  })

  it.each([
    ['another name', 'Budi', '1990-05-07', false],
    ['a birth date a month off', 'Herman', '1990-06-05', true],
    ['day and month exchanged', 'Herman', '1990-07-05', true],
    ['another year of birth with the same day', 'Herman', '1992-05-07', true],
    ['another birth date', 'Herman', '1984-01-30', false],
  ])('is judged with %s', (_, name, birthDate, expected) => {
    expect(isFound({ name, birthDate: born(birthDate) }, person('Herman'))).toBe(expected)
  })

  it('may be years off when the birth date is told from an age', () => {
    const told = { name: 'Herman', birthDate: born('1991-10-01') }
    expect(isFound(told, person('Herman'))).toBe(false)
    expect(isFound({ ...told, isEstimated: true }, person('Herman'))).toBe(true)
  })

  it('is found by the name alone in the same household, elsewhere only by the whole name', () => {
    expect(isFound({ name: 'Herman', household: 'h1' }, person('Herman Jaya'))).toBe(true)
    expect(isFound({ name: 'Herman', household: 'h2' }, person('Herman Jaya'))).toBe(false)
    expect(isFound({ name: 'Herman Jaya', household: 'h2' }, person('Herman Jaya'))).toBe(true)
  })

  it('is not somebody of the other sex, nor anybody while only two letters are typed', () => {
    expect(isFound({ name: 'Herman', sex: 'female' }, person('Herman'))).toBe(false)
    expect(isFound({ name: 'He' }, person('He'))).toBe(false)
  })
})
