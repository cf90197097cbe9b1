import { expect, it } from 'vitest'
import { allThreeTested } from './triple-elimination.ts'

it('the three tests are complete when each has a result, at whatever visit', () => {
  expect(allThreeTested([])).toBe(false)
  expect(allThreeTested([{ done: true }])).toBe(true)
  expect(allThreeTested([{ done: false, hiv: 'reactive' }])).toBe(false)
  const first = { done: false, hiv: 'non-reactive', syphilis: 'non-reactive' }
  expect(allThreeTested([first])).toBe(false)
  expect(allThreeTested([first, { hepatitisB: 'reactive' }])).toBe(true)
  expect(allThreeTested([first, { hiv: 'reactive' }])).toBe(false)
})
