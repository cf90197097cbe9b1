import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adultPressureScale,
  pregnancyPressureScale,
  pressureControlScale,
  teenPressureScale,
} from '../catalogue/outcomes/blood-pressure.ts'
import {
  adultPressure,
  pregnancyPressure,
  pressureControl,
  teenPressure,
} from './blood-pressure.ts'

describe('blood pressure', () => {
  it.each([
    [119, 79, 'optimal'],
    [120, 79, 'normal'],
    [119, 80, 'normal'],
    [129, 84, 'normal'],
    [130, 84, 'high-normal'],
    [129, 85, 'high-normal'],
    [139, 89, 'high-normal'],
    [140, 89, 'grade1-systolic'],
    [139, 90, 'grade1'],
    [159, 99, 'grade1'],
    [160, 89, 'grade2-systolic'],
    [159, 100, 'grade2'],
    [179, 109, 'grade2'],
    [180, 89, 'grade3-systolic'],
    [180, 90, 'grade3'],
    [179, 110, 'grade3'],
  ])('of an adult at %i/%i is %s', (systolic, diastolic, grade) => {
    expect(adultPressure(systolic, diastolic)).toBe(grade)
  })

  it.each([
    [119, 79, 'normal'],
    [120, 79, 'elevated'],
    [129, 79, 'elevated'],
    [130, 79, 'stage1'],
    [119, 80, 'stage1'],
    [139, 89, 'stage1'],
    [140, 89, 'stage2'],
    [139, 90, 'stage2'],
    [179, 109, 'stage2'],
    [180, 60, 'crisis'],
    [120, 110, 'crisis'],
  ])('from 13 until 18 years at %i/%i is %s', (systolic, diastolic, stage) => {
    expect(teenPressure(systolic, diastolic)).toBe(stage)
  })

  it.each([
    [129, 84, 'normal'],
    [130, 84, 'watch'],
    [129, 85, 'watch'],
    [140, 84, 'high'],
    [129, 90, 'high'],
    [159, 109, 'high'],
    [160, 80, 'emergency'],
    [120, 110, 'emergency'],
  ])('in pregnancy at %i/%i is %s', (systolic, diastolic, found) => {
    expect(pregnancyPressure(systolic, diastolic)).toBe(found)
  })

  it.each([
    [139, 89, 'controlled'],
    [140, 89, 'not-controlled'],
    [139, 90, 'not-controlled'],
    [179, 109, 'not-controlled'],
    [180, 80, 'crisis'],
    [120, 110, 'crisis'],
  ])('under care at %i/%i is %s', (systolic, diastolic, found) => {
    expect(pressureControl(systolic, diastolic)).toBe(found)
  })

  it.each([
    { table: 'of adults', judge: adultPressure, scale: adultPressureScale },
    { table: 'of teenagers', judge: teenPressure, scale: teenPressureScale },
    { table: 'in pregnancy', judge: pregnancyPressure, scale: pregnancyPressureScale },
    { table: 'under care', judge: pressureControl, scale: pressureControlScale },
  ])('$table is never called milder when it is higher', ({ judge, scale }) => {
    const gravity = Object.keys(scale.classes)
    const rank = (systolic: number, diastolic: number) =>
      gravity.indexOf(judge(systolic, diastolic) ?? '')
    const pressure = fc.integer({ min: 20, max: 300 })
    fc.assert(
      fc.property(pressure, pressure, fc.nat(40), (systolic, diastolic, more) => {
        const now = rank(systolic, diastolic)
        expect(now).toBeGreaterThanOrEqual(0)
        expect(rank(systolic + more, diastolic)).toBeGreaterThanOrEqual(now)
        expect(rank(systolic, diastolic + more)).toBeGreaterThanOrEqual(now)
      }),
    )
  })

  it('with one number missing is judged from where the other refers by itself, and never as good', () => {
    const upper = [adultPressure, teenPressure, pregnancyPressure, pressureControl].map((judge) =>
      [120, 129, 139, 140, 160, 180].map((systolic) => judge(systolic, undefined)),
    )
    const open = [undefined, undefined, undefined]
    expect(upper).toEqual([
      [...open, 'grade1', 'grade2', 'grade3'],
      [undefined, undefined, 'stage1', 'stage2', 'stage2', 'crisis'],
      [...open, 'high', 'emergency', 'emergency'],
      [...open, 'not-controlled', 'not-controlled', 'crisis'],
    ])
    expect([79, 89, 90, 100, 110].map((diastolic) => adultPressure(undefined, diastolic))).toEqual([
      undefined,
      undefined,
      'grade1',
      'grade2',
      'grade3',
    ])
    expect(adultPressure(undefined, undefined)).toBeUndefined()
  })
})
