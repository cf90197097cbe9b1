import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hiddenParts, isHiddenOf } from './shared-parts.ts'

test.each([
  [
    [20, 10, 30, 0],
    [false, false, false, false],
  ],
  [
    [3, 10, 30, 0],
    [true, true, false, false],
  ],
  [
    [3, 4, 30, 10],
    [true, true, false, false],
  ],
  [
    [1, 2, 30, 10],
    [true, true, false, true],
  ],
  [[2], [true]],
] as const)('of %j, %j are hidden', (parts, hidden) => {
  expect(hiddenParts(parts)).toEqual(hidden)
})

test('a part is hidden as well when the rest of the whole is small', () => {
  expect(isHiddenOf(37, 40)).toBe(true)
  expect(isHiddenOf(40, 40)).toBe(false)
  expect(isHiddenOf(20, 40)).toBe(false)
})

test('nobody finds a small part by subtraction: what is hidden are at least two, and five people, or everybody', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), (parts) => {
      const hidden = hiddenParts(parts)
      const small = parts.filter((people, at) => people > 0 && hidden[at])
      const isEverybody = parts.every((people, at) => people === 0 || hidden[at])
      const together = small.reduce((sum, people) => sum + people, 0)
      expect(small.length === 0 || isEverybody || (small.length > 1 && together >= 5)).toBe(true)
    }),
  )
})
