import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestVisits } from './gap-houses.ts'

const houses = (...sizes: readonly number[]) =>
  sizes.map((size) => ({ people: Array.from({ length: size }) }))

test('the houses with most people close a gap with the fewest visits', () => {
  expect(fewestVisits(houses(3, 2, 2, 1), 5)).toEqual({ visits: 2, people: 5, closes: true })
  expect(fewestVisits(houses(3, 2, 2, 1), 6)).toEqual({ visits: 3, people: 7, closes: true })
})

test('where those known do not suffice all of them are visited', () => {
  expect(fewestVisits(houses(2, 1), 9)).toEqual({ visits: 2, people: 3, closes: false })
  expect(fewestVisits([], 1)).toEqual({ visits: 0, people: 0, closes: false })
})

test('a target that is reached leaves nobody out', () => {
  expect(fewestVisits(houses(2, 1), 0)).toEqual({ visits: 2, people: 3, closes: true })
})

test('one visit fewer never closes the gap, whichever houses are chosen', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 20 }),
      fc.nat(),
      (sizes, missing, seed) => {
        const { visits, closes } = fewestVisits(houses(...sizes), missing)
        if (!closes) return
        const turned = [...sizes.slice(seed % sizes.length), ...sizes.slice(0, seed % sizes.length)]
        const others = turned.slice(0, visits - 1)
        expect(others.reduce((sum, size) => sum + size, 0)).toBeLessThan(missing)
      },
    ),
  )
})
