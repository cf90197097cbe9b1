import { describe, expect, it } from 'vitest'
import { bloodPressureScreening } from './services/adult/blood-pressure-screening.ts'
import { vitaminA } from './services/child/vitamin-a.ts'
import { aged } from './testing/context.ts'

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
})
