import { expect, test } from 'vitest'
import { plainState } from './plain-state.ts'

test.each<[number, boolean, ReturnType<typeof plainState>]>([
  [90, false, 'reached'],
  [89, true, 'nearly'],
  [85, false, 'nearly'],
  [84, true, 'rising'],
  [84, false, 'needs-help'],
])('%i of 100 against 90 percent, rising %s: %s', (served, isRising, state) => {
  expect(plainState({ population: 100, served }, 90, isRising)).toBe(state)
})

test('without people there is nothing to say', () => {
  expect(plainState({ population: 0, served: 0 }, 90, false)).toBeUndefined()
})
