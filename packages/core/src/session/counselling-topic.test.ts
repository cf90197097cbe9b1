import { expect, test } from 'vitest'
import { rules } from '../catalogue/rules.ts'
import { counsellingTopics, topicsFor } from './counselling-topic.ts'

test('topics are about services that exist', () => {
  const known = rules.services.map(({ id }) => id)
  const about = Object.values(counsellingTopics).flatMap((topic) => [...topic.about])
  expect(known).toEqual(expect.arrayContaining([...new Set(about)]))
})

test('what most of those who came have a reason to hear of is offered first', () => {
  const pressure = ['blood-pressure-screening']
  expect(topicsFor([['child-growth'], pressure, pressure])[0]).toBe('blood-pressure-and-sugar')
  expect(topicsFor([])).toHaveLength(Object.keys(counsellingTopics).length)
})
