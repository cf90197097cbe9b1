import { expect, test } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { tick } from '@jejaring/core/journal/clock'
import { withValues, type Writes } from '@jejaring/core/journal/writes'
import type { HouseholdFields, PersonFields } from '@jejaring/core/person/person'
import { changesOf, formOf, houseChangesOf } from './correction.ts'

const today = localDate('2026-11-22')
const seen = tick(1, 'a')
const nobody: Writes<PersonFields> = {}
const fields = withValues(
  nobody,
  {
    name: 'Sri Wahyuni',
    sex: 'female',
    birthDate: localDate('1971-01-05'),
    birthDateEstimated: true,
    household: 'h',
    relation: 'head',
    nik: '••••••••••••0003',
  },
  seen,
)
const form = formOf(fields)

test('a form that was opened and saved again changes nothing, an estimated birth date neither', () =>
  expect(changesOf(form, fields, today)).toEqual({}))

test('a correction names only the field it changes, and the value it replaces', () =>
  expect(changesOf({ ...form, name: ' Sri  Wahyuningsih ' }, fields, today)).toEqual({
    name: { value: 'Sri Wahyuningsih', seen },
  }))

test('a birth date from a paper is no estimate any more', () =>
  expect(changesOf({ ...form, day: '7' }, fields, today)).toEqual({
    birthDate: { value: '1971-01-07', seen },
    birthDateEstimated: { value: false, seen },
  }))

test('a NIK is written when it is whole; one that is unfinished or untouched stays as it was', () => {
  const nik = '1906014501710003'
  expect(changesOf({ ...form, nik }, fields, today)).toEqual({ nik: { value: nik, seen } })
  expect(changesOf({ ...form, nik: '1906' }, fields, today)).toEqual({})
})

test('a phone number that was never known replaces nothing', () =>
  expect(changesOf({ ...form, phone: '0812 3456 789' }, fields, today)).toEqual({
    phone: { value: '0812 3456 789' },
  }))

test('a disability is written as its kinds, the mental one only where there is or was one', () => {
  const physical = changesOf({ ...form, disability: ['physical'] }, fields, today)
  expect(physical).toEqual({ disability: { value: 'physical' } })
  const both = changesOf({ ...form, disability: ['mental', 'sensory'] }, fields, today)
  expect(both).toEqual({ disability: { value: 'sensory' }, mentalDisability: { value: true } })
  const known = withValues(fields, { disability: 'none', mentalDisability: true }, seen)
  expect(formOf(known).disability).toEqual(['mental'])
  expect(changesOf(formOf(known), known, today)).toEqual({})
  expect(changesOf({ ...formOf(known), disability: [] }, known, today)).toEqual({
    mentalDisability: { value: false, seen },
  })
})

test('without a name nothing can be written', () =>
  expect(changesOf({ ...form, name: '' }, fields, today)).toBeUndefined())

test('a house that moved to another RT changes that alone', () => {
  const none: Writes<HouseholdFields> = {}
  const house = { rt: 'v/d/001/001', headName: 'Sri', address: 'Jalan Laut 3' }
  expect(houseChangesOf({ ...house, rt: 'v/d/001/002' }, withValues(none, house, seen))).toEqual({
    rt: { value: 'v/d/001/002', seen },
  })
})
