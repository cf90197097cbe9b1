import { describe, expect, it } from 'vitest'
import { bloodPressureScreening } from './services/adult/blood-pressure-screening.ts'
import { vitaminA } from './services/child/vitamin-a.ts'
import type { Service } from './define.ts'
import type { Answers } from './observation.ts'
import { childGrowth } from './services/child/child-growth.ts'
import { preschoolGrowth } from './services/child/preschool-growth.ts'
import { aged } from './testing/context.ts'
import { doubtsAtLast } from './testing/life.ts'

describe('a second look', () => {
  it('is asked for when the two pressures seem to be swapped', () => {
    const doubts = (systolic: number, diastolic: number) =>
      bloodPressureScreening.doubts?.({ systolic, diastolic }, aged(600))
    expect(doubts(120, 80)).toEqual({})
    expect(doubts(80, 120)?.diastolic).toBeDefined()
    expect(doubts(90, 90)?.diastolic).toBeDefined()
  })
  it('is asked for when the capsule is not the one of the age', () => {
    const doubts = (capsule: 'blue' | 'red', ageMonths: number) =>
      vitaminA.doubts?.({ capsule }, aged(ageMonths))
    expect([doubts('blue', 11), doubts('red', 12)]).toEqual([{}, {}])
    expect(doubts('red', 11)?.capsule).toBeDefined()
    expect(doubts('blue', 12)?.capsule).toBeDefined()
  })
  it('is asked for about a weight ten times too high, and a tall child of school age', () => {
    const at = (service: Service, born: string, answers: Answers) =>
      doubtsAtLast(service, { born, visits: [{ on: '2026-11-20', service: service.id, answers }] })
    expect(at(childGrowth, '2025-11-20', { weight: 9.6 })?.['weight']).toBeUndefined()
    expect(at(childGrowth, '2025-11-20', { weight: 39 })?.['weight']).toBeDefined()
    expect(at(preschoolGrowth, '2021-05-20', { height: 145 })?.['height']).toBeDefined()
  })
})
