import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './spread.ts'

test('signs that have room stay at their points, those at one spot part', () => {
  const far = [
    { x: 0.1, y: 0.1 },
    { x: 0.9, y: 0.9 },
  ]
  expect(spread(far, 0.1)).toEqual(far)
  const [one, two] = spread(
    [far[0], far[0]].flatMap((point) => point ?? []),
    0.1,
  )
  expect(Math.hypot((two?.x ?? 0) - (one?.x ?? 0), (two?.y ?? 0) - (one?.y ?? 0))).toBeGreaterThan(
    0.09,
  )
})

test('a dozen places in one town can all be read, on the map, the same at each look', () => {
  const point = fc.record({
    x: fc.double({ min: 0.4, max: 0.5, noNaN: true }),
    y: fc.double({ min: 0.4, max: 0.5, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
      const signs = spread(points, 0.07)
      expect(spread(points, 0.07)).toEqual(signs)
      for (const [at, { x, y }] of signs.entries()) {
        expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true)
        for (const other of signs.slice(at + 1))
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(0.06)
      }
    }),
  )
})
