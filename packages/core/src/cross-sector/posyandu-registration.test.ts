import { expect, test } from 'vitest'
import { isNumberOf, isRegistrationNumber, vacantOffices } from './posyandu-registration.ts'

test.each([
  ['11.01.10.2001.001', true],
  ['11.01.10.2001.1', false],
  ['1101102001001', false],
  ['11.01.10.2001.001 ', false],
])('the registration number %s is one: %s', (number, isOne) => {
  expect(isRegistrationNumber(number)).toBe(isOne)
})

test('a number of another village is seen', () => {
  expect(isNumberOf('19.06.01.2001.003', ['19.06.01.2001'])).toBe(true)
  expect(isNumberOf('19.06.01.2002.003', ['19.06.01.2001'])).toBe(false)
})

test('a board of nine says which offices are vacant', () => {
  const registration = { version: 1, decree: '', board: { chair: 'Ani', health: 'Budi' } }
  expect(vacantOffices(registration)).toHaveLength(7)
  expect(vacantOffices(registration)).toContain('treasurer')
})
