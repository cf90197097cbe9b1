import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, completedYears, localDate } from '../calendar/local-date.ts'
import {
  classDoubt,
  classOn,
  classOneAsTold,
  classOneByAge,
  schoolYearStart,
} from './school-class.ts'

describe('the class of a child', () => {
  it('changes on 1 July', () => {
    expect(schoolYearStart(localDate('2026-06-30'))).toBe('2025-07-01')
    expect(schoolYearStart(localDate('2026-07-01'))).toBe('2026-07-01')
  })
  it.each([
    ['2019-07-01', '2026-07-01'],
    ['2019-07-02', '2027-07-01'],
    ['2018-07-02', '2026-07-01'],
    ['2018-07-01', '2025-07-01'],
  ])('is the first, for who was born on %s, from %s: 7 years old on that day', (born, start) => {
    expect(classOneByAge(localDate(born))).toBe(start)
  })
  it.each([
    [1, '2026-09-15', '2026-07-01'],
    [1, '2027-06-30', '2026-07-01'],
    [5, '2026-08-01', '2022-07-01'],
    [12, '2027-01-10', '2015-07-01'],
  ])('told as %i on %s began with the first on %s', (told, on, start) => {
    expect(classOneAsTold(told, localDate(on))).toBe(start)
    expect(classOn(classOneAsTold(told, localDate(on)), localDate(on))).toBe(told)
  })
  it('is 2 at the age of 8 and 5 at the age of 11 on 1 July', () => {
    const day = localDate('2026-07-01')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), (age) => {
        const born = addDays(day, -age)
        expect(classOn(classOneByAge(born), day)).toBe(completedYears(born, day) - 6)
      }),
    )
  })
  it('is asked again when it is more than two off the age', () => {
    const pupil = { birthDate: localDate('2017-03-10'), on: localDate('2026-08-20') }
    const asked = [0, 1, 3, 5, 6, undefined].map((told) => classDoubt(told, pupil) !== undefined)
    expect(asked).toEqual([true, false, false, false, true, false])
  })
})
