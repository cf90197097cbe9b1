import { expect, it } from 'vitest'
import { dayIn } from './zone.ts'

it.each([
  ['Belitung Timur', '19.06', '2026-11-22T16:59:59Z', '2026-11-22'],
  ['Belitung Timur', '19.06', '2026-11-22T17:00:00Z', '2026-11-23'],
  ['Sanggau', '61.03', '2026-11-22T16:30:00Z', '2026-11-22'],
  ['Nunukan', '65.03', '2026-11-22T16:00:00Z', '2026-11-23'],
  ['Toraja Utara', '73.26', '2026-11-22T15:59:59Z', '2026-11-22'],
  ['Jayapura', '91.03', '2026-11-22T15:00:00Z', '2026-11-23'],
])('the day in %s (%s) at %s is %s', (_, place, now, day) => {
  expect(dayIn(place, new Date(now))).toBe(day)
})
