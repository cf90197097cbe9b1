import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FEWEST_SHOWN, hideSmall, isSmall } from './hide-small.ts'
import type { Count } from './trend.ts'

const count = (served: number, population: number): Count => ({ served, population })

describe('a page without names', () => {
  test.each<[string, Count, boolean]>([
    ['4 served', count(4, 20), true],
    ['5 served', count(5, 20), false],
    ['nobody served, which tells of each', count(0, 20), true],
    ['4 not served', count(16, 20), true],
    ['5 not served', count(15, 20), false],
    ['a place without such people', count(0, 0), false],
  ])('%s: hidden %s', (_, cell, expected) => {
    expect(isSmall(cell)).toBe(expected)
  })

  test('one hidden cell takes its smallest neighbour with it', () => {
    expect(hideSmall([count(2, 20), count(20, 50), count(15, 30), count(0, 0)])).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  test('two hidden cells that are few together take a third', () => {
    expect(hideSmall([count(1, 20), count(2, 30), count(20, 60), count(25, 50)])).toEqual([
      true,
      true,
      false,
      true,
    ])
  })

  test('nobody finds fewer than five by subtracting what is shown from a total that is shown', () => {
    const cell = fc
      .record({ population: fc.nat(40), share: fc.nat(100) })
      .map(({ population, share }) => count(Math.round((population * share) / 100), population))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const total = sum(cells)
        fc.pre(!isSmall(total))
        const hidden = hideSmall(cells)
        const secret = cells.filter((_, at) => hidden[at])
        if (secret.length === 0) {
          expect(cells.some(isSmall)).toBe(false)
          return
        }
        const { population, served } = sum(secret)
        expect(secret.length).toBeGreaterThan(1)
        expect(served).toBeGreaterThanOrEqual(FEWEST_SHOWN)
        expect(population - served).toBeGreaterThanOrEqual(FEWEST_SHOWN)
      }),
    )
  })
})

const sum = (cells: readonly Count[]): Count => ({
  population: cells.reduce((all, cell) => all + cell.population, 0),
  served: cells.reduce((all, cell) => all + cell.served, 0),
})
