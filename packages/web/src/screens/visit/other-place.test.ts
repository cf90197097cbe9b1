import { expect, test } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { withField, type VisitForm } from '../../forms/form-state.ts'
import { withoutUntouched } from './other-place.ts'

const form: VisitForm = {
  on: localDate('2026-11-24'),
  setting: 'posyandu',
  reported: false,
  services: ['weighing', 'pressure', 'class'],
  forms: {},
  offered: ['weighing', 'pressure'],
}

test('what was offered and nobody touched is not given; what was chosen is, also without answers', () => {
  const typed = withField(form, 'weighing', 'weight', { kind: 'typed', texts: ['9,35'] })
  expect(withoutUntouched(typed).services).toEqual(['weighing', 'class'])
  expect(withoutUntouched(form).services).toEqual(['class'])
})

test('an offered service that was not given for a reason is told', () => {
  const refused: VisitForm = {
    ...form,
    forms: { pressure: { fields: {}, notDone: { reason: 'refused' } } },
  }
  expect(withoutUntouched(refused).services).toEqual(['pressure', 'class'])
})
