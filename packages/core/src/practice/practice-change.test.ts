import { expect, test } from 'vitest'
import { practiceChange } from './practice-change.ts'

const of = (served: number) => ({ population: 100, served })

test('what a practice brought is what the place gained beyond its surroundings', () => {
  const place = { before: of(20), now: of(70) }
  expect(practiceChange(place, { before: of(25), now: of(55) })).toEqual({
    before: 20,
    now: 70,
    gain: 50,
    around: 30,
    movement: 'better',
  })
  expect(practiceChange(place, { before: of(10), now: of(75) })?.movement).toBe('worse')
  expect(practiceChange(place, { before: of(10), now: of(59) })?.movement).toBe('level')
})

test('of what should become rare, less is better', () => {
  const place = { before: of(30), now: of(10) }
  expect(practiceChange(place, { before: of(30), now: of(30) }, 'few')?.movement).toBe('better')
})

test('without surroundings the numbers stand alone and nothing is judged', () => {
  expect(practiceChange({ before: of(20), now: of(70) }, undefined)).toEqual({
    before: 20,
    now: 70,
    gain: 50,
  })
})

test('nothing is said where a number is kept back or nobody is counted', () => {
  expect(practiceChange({ before: null, now: of(70) }, undefined)).toBeUndefined()
  const nobody = { population: 0, served: 0 }
  expect(practiceChange({ before: nobody, now: of(70) }, undefined)).toBeUndefined()
})
