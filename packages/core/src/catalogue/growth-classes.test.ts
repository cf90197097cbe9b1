import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { growthClasses } from './growth-classes.ts'

it('judges the same measuring anew for a child of another age or sex', () => {
  const measured = { weight: 5.4, length: 60 }
  const girl = { sex: 'female', birthDate: localDate('2026-06-10') } as const
  const older = { ...girl, birthDate: localDate('2025-06-10') }
  const on = localDate('2026-09-10')
  const classes = growthClasses(measured, girl, on)
  expect(growthClasses(measured, girl, on)).toBe(classes)
  expect(classes.weightForAge).toBe('normal')
  expect(growthClasses(measured, older, on).weightForAge).toBe('severely-underweight')
  expect(growthClasses(measured, girl, localDate('2027-09-10')).weightForAge).toBe(
    'severely-underweight',
  )
  expect(growthClasses(measured, girl, localDate('2026-06-09'))).toEqual({})
})
