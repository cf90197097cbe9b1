import { expect, it } from 'vitest'
import { absenceOf, visitResultOf } from './absence.ts'

it('keeps apart who was served elsewhere, who was kept from coming and who does not want to', () => {
  expect(absenceOf('elsewhere')).toBe('elsewhere')
  expect((['forgot', 'work', 'far', 'ill', 'afraid'] as const).map(absenceOf)).toEqual(
    Array.from({ length: 5 }, () => 'obstacle'),
  )
  expect(absenceOf('unwilling')).toBe('unwilling')
  expect(absenceOf(undefined)).toBeUndefined()
})
// SAJI: refused and unwillingly accepted are results
it.each([
  ['served', 'served'],
  ['reluctant', 'served'],
  ['promised', 'agreed'],
  ['nobody-home', 'visit-again'],
  ['refused', 'visit-again'],
  ['wrong-data', 'correct-data'],
  [undefined, undefined],
] as const)('a visit that ended as %s: %s', (result, found) => {
  expect(visitResultOf(result)).toBe(found)
})
