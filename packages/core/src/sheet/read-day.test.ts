import { expect, test } from 'vitest'
import { readDay } from './read-day.ts'

test.each([
  ['2026-01-05', '2026-01-05'],
  ['5/1/2026', '2026-01-05'],
  ['05-01-2026', '2026-01-05'],
  ['5 Januari 2026', '2026-01-05'],
  ['17 Agt. 2025', '2025-08-17'],
  [46_027, '2026-01-05'],
  ['31/2/2026', undefined],
  ['13/13/2026', undefined],
  ['5/1/26', undefined],
  ['awal 2026', undefined],
  ['', undefined],
  [3, undefined],
  [46_027.5, undefined],
] as const)('%s is %s', (written, day) => {
  expect(readDay(written)).toBe(day)
})
