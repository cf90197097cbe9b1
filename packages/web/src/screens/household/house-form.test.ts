import { localDate } from '@jejaring/core/calendar/local-date'
import { expect, it } from 'vitest'
import { withField } from '../../forms/form-state.ts'
import { answersIn, asBefore, freshHouse, HOUSE, toWrite } from './house-form.ts'

const ON = localDate('2026-11-22')
const told = { on: ON, answers: { water: 'rain', smoker: true }, corrected: false }

it('a fresh form says nothing, and nothing is assumed from the last visit', () => {
  expect(toWrite(freshHouse(ON), undefined)).toEqual({})
})
it('"all as before" fills only what is still empty', () => {
  const asked = withField(freshHouse(ON), HOUSE.id, 'water', { kind: 'chosen', value: 'piped' })
  const known = {
    water: { on: localDate('2026-03-01'), answer: 'rain' },
    smoker: { on: localDate('2026-03-01'), answer: false },
  }
  expect(answersIn(asBefore(asked, known))).toEqual({ water: 'piped', smoker: false })
})
it('a correction writes what reads otherwise, and an answer taken back as none', () => {
  const form = freshHouse(ON, told.answers)
  expect(toWrite(form, told)).toEqual({})
  const piped = withField(form, HOUSE.id, 'water', { kind: 'chosen', value: 'piped' })
  expect(toWrite(piped, told)).toEqual({ water: 'piped' })
  const without = withField(form, HOUSE.id, 'smoker', undefined)
  expect(toWrite(without, told)).toEqual({ smoker: { notMeasured: 'not-possible' } })
})
