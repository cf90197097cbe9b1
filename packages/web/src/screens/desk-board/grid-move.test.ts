import { expect, test } from 'vitest'
import { moveIn } from './grid-move.ts'

test.each([
  ['ArrowRight', [1, 1], [1, 2]],
  ['ArrowDown', [1, 1], [2, 1]],
  ['ArrowUp', [0, 1], [0, 1]],
  ['ArrowLeft', [1, 0], [1, 0]],
  ['ArrowDown', [2, 3], [2, 3]],
  ['Home', [1, 2], [1, 0]],
  ['End', [1, 0], [1, 3]],
] as const)('%s leads from %j to %j in three rows of four', (key, from, to) => {
  expect(moveIn(key, from, [3, 4])).toEqual(to)
})

test('other keys do not move', () => {
  expect(moveIn('a', [0, 0], [3, 4])).toBeUndefined()
})
