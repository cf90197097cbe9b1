import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pyramidSteps, type PyramidRow } from './pyramid.ts'

const row = (years: number, sex: PyramidRow['sex'] = 'female'): PyramidRow => ({
  years,
  sex,
  population: 2,
  served: 1,
})

test('children stand by single years, others by five, the oldest together', () => {
  expect(pyramidSteps([row(0), row(3, 'male')]).map(({ from, max }) => [from, max])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
  ])
  const steps = pyramidSteps([row(61), row(99, 'male')])
  expect(steps.map(({ from, max }) => [from, max])).toEqual([
    [60, 64],
    [65, 69],
    [70, 74],
    [75, undefined],
  ])
  expect(steps.at(-1)?.male).toEqual({ population: 2, served: 1 })
  expect(pyramidSteps([])).toEqual([])
})

test('everybody stands on one step', () => {
  const rows = fc.array(
    fc.record({
      years: fc.nat(110),
      sex: fc.constantFrom('female' as const, 'male' as const),
      population: fc.nat(9),
      served: fc.constant(0),
    }),
  )
  fc.assert(
    fc.property(rows, (some) => {
      const all = pyramidSteps(some).reduce(
        (sum, { female, male }) => sum + female.population + male.population,
        0,
      )
      expect(all).toBe(some.reduce((sum, { population }) => sum + population, 0))
    }),
  )
})
