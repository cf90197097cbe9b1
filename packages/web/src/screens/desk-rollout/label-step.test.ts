import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelStep } from './label-step.ts'

const size = { label: 40, whole: 600 }

test('few years are all named, of many every second, fifth or tenth', () => {
  expect([4, 15, 16, 40, 130].map((years) => labelStep(years, size))).toEqual([1, 1, 2, 5, 10])
})

test('names never overprint each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (years) => {
      const step = labelStep(years, size)
      expect(step >= years || (600 * step) / years >= 40).toBe(true)
    }),
  )
})
