import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { birthDateOf, bodyOf, missingOf, nobodyYet, type Newcomer } from './newcomer.ts'

const today = localDate('2026-11-22')
const baby: Newcomer = {
  ...nobodyYet,
  name: '  Melati   Putri ',
  sex: 'female',
  day: '3',
  month: '11',
  year: '2026',
  relation: 'child',
}

it('a person needs a name, a sex, a birth date and a place in the household', () => {
  expect(missingOf(nobodyYet, today)).toEqual(['name', 'sex', 'birthMissing', 'relation'])
  expect(missingOf(baby, today)).toEqual([])
})

it.each([
  ['31', '2', '2020', 'noSuchDay'],
  ['23', '11', '2026', 'inFuture'],
  ['22', '11', '2026', '2026-11-22'],
  ['1', '1', '', 'birthMissing'],
  ['1', '1', '89', 'noSuchDay'],
])('%s/%s/%s is %s', (day, month, year, expected) => {
  expect(birthDateOf({ ...baby, day, month, year }, today)).toBe(expected)
})

it('a told age counts back from today and is marked as a guess', () => {
  const told: Newcomer = { ...baby, born: 'age', ageYears: '1', ageMonths: '3' }
  expect(birthDateOf(told, today)).toBe('2025-08-22')
  expect(bodyOf(told, 'house', today)).toMatchObject({ birthDateEstimated: true })
  expect(birthDateOf({ ...told, ageYears: '130' }, today)).toBe('ageTooHigh')
  expect(birthDateOf({ ...told, ageYears: '0', ageMonths: '0' }, today)).toBe(today)
})

it('numbers that are not whole are left out rather than keep a person from being registered', () => {
  const body = bodyOf({ ...baby, nik: '190601', phone: '08' }, 'house', today)
  expect(body).toEqual({
    name: 'Melati Putri',
    sex: 'female',
    birthDate: '2026-11-03',
    birthDateEstimated: false,
    household: 'house',
    relation: 'child',
  })
  expect(bodyOf({ ...baby, nik: '1906014311260001' }, 'house', today)).toHaveProperty('nik')
})
