import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { pregnancyStart, trimesterAt } from './gestational-age.ts'

const lastMenstruation = localDate('2026-01-01')
const scanned = localDate('2026-03-12') // 70 days later: 10 weeks

describe('the beginning of a pregnancy', () => {
  it.each([
    [0, 1],
    [84, 1],
    [85, 2],
    [168, 2],
    [169, 3],
    [290, 3],
  ])('day %i lies in trimester %i', (day, trimester) => {
    expect(trimesterAt(day)).toBe(trimester)
  })

  it('is the last menstruation when ultrasound differs by 7 days or less', () => {
    const dating = { lastMenstruation, weeks: 9, method: 'ultrasound' } as const
    expect(pregnancyStart(dating, scanned)).toBe(lastMenstruation)
  })
  it('is what ultrasound says in the first trimester when it differs by more than 7 days', () => {
    const dating = { lastMenstruation, weeks: 8, days: 6, method: 'ultrasound' } as const
    expect(pregnancyStart(dating, scanned)).toBe(addDays(scanned, -62))
  })
  it('stays the last menstruation when ultrasound comes after the first trimester', () => {
    const dating = { lastMenstruation, weeks: 20, method: 'ultrasound' } as const
    expect(pregnancyStart(dating, localDate('2026-07-01'))).toBe(lastMenstruation)
  })
  it('is not moved by an estimate, unless nothing else is known', () => {
    expect(pregnancyStart({ lastMenstruation, weeks: 6, method: 'estimate' }, scanned)).toBe(
      lastMenstruation,
    )
    expect(pregnancyStart({ weeks: 10, method: 'estimate' }, scanned)).toBe(lastMenstruation)
    expect(pregnancyStart({}, scanned)).toBeUndefined()
  })
  it('counts from the day the age was measured, not from the visit that tells it', () => {
    expect(pregnancyStart({ weeks: 10, datedOn: scanned }, localDate('2026-05-01'))).toBe(
      lastMenstruation,
    )
  })
})
