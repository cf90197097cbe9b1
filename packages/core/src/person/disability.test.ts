import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  disabilities,
  disabilityKinds,
  disabilityStateOf,
  factsOf,
  kindsOf,
  type DisabilityKind,
} from './disability.ts'

const kinds = fc.subarray([...disabilityKinds], { minLength: 0 })

test('what is written down of any kinds reads as those kinds, in the order of the law', () => {
  fc.assert(
    fc.property(kinds, fc.boolean(), (some, backwards) => {
      const told: readonly DisabilityKind[] = backwards ? some.toReversed() : some
      expect(kindsOf(factsOf(told))).toEqual(some)
    }),
  )
})

test('every value is the writing of its own kinds', () => {
  for (const disability of disabilities) {
    expect(factsOf(kindsOf({ disability }) ?? [])).toEqual({ disability })
  }
})

test('nobody is asked, has none and lives with one at once', () => {
  expect(disabilityStateOf({})).toBe('unasked')
  expect(disabilityStateOf({ disability: 'none' })).toBe('none')
  expect(disabilityStateOf({ disability: 'none', mentalDisability: false })).toBe('none')
  expect(disabilityStateOf({ disability: 'none', mentalDisability: true })).toBe('with')
  expect(disabilityStateOf({ mentalDisability: true })).toBe('with')
  expect(disabilityStateOf({ disability: 'intellectual sensory' })).toBe('with')
})

test('of a mental kind nothing stands in what a kader reads', () => {
  expect(factsOf(['mental'])).toEqual({ disability: 'none', mentalDisability: true })
  expect(factsOf(['physical', 'mental']).disability).toBe('physical')
})
