import { expect, it } from 'vitest'
import { weeklyIron } from './iron-tablets.ts'

it('weekly iron: four tablets or more make a month', () => {
  expect([undefined, 0, 1, 3, 4, 5].map(weeklyIron)).toEqual([
    undefined,
    'none',
    'some',
    'some',
    'all',
    'all',
  ])
})
