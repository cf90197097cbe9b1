import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { doseCounts, tetanusClass, tetanusWith } from './tetanus-told.ts'
import { type TetanusStatus, tetanusStatus } from './tetanus-status.ts'

const on = localDate('2026-03-10')
const last = localDate('2026-02-10')
const LEVELS: readonly TetanusStatus[] = [0, 1, 2, 3, 4, 5]

describe('a tetanus status that was told', () => {
  it.each(LEVELS)('stands as T%i until another dose', (status) => {
    expect(tetanusWith([], { status, last, on }).status).toBe(status)
    expect(tetanusWith([], { status, on }).status).toBe(status)
    expect(tetanusClass({ status })).toBe(`t${status}`)
  })
  // intervals: 4 weeks, 6 months, 1 year, 1 year after the last dose
  it.each([
    [1, '2026-03-10'],
    [2, '2026-08-10'],
    [3, '2027-02-10'],
    [4, '2027-02-10'],
    [5, undefined],
  ] as const)('T%i with a known last dose goes on from %s', (status, next) => {
    expect(tetanusWith([], { status, last, on }).nextFrom).toBe(next)
  })
  it('goes on the same day when the last dose is unknown', () => {
    for (const status of [1, 2, 3, 4] as const) {
      const { nextFrom } = tetanusWith([], { status, on })
      expect((nextFrom ?? '') <= on).toBe(true)
    }
    expect(tetanusWith([on], { status: 2, on }).status).toBe(3)
  })
  it('counts doses given since, and none that came before', () => {
    const told = { status: 2, last, on } as const
    expect(tetanusWith([localDate('2026-08-10')], told).status).toBe(3)
    expect(tetanusWith([localDate('2026-08-09')], told).status).toBe(2)
    expect(tetanusWith([localDate('2020-01-01')], told).status).toBe(2)
  })
  it('never takes away what is written down', () => {
    const days = fc.array(fc.nat(4000), { maxLength: 8 })
    fc.assert(
      fc.property(days, fc.constantFrom(...LEVELS), (ago, status) => {
        const given = ago.map((n) => addDays(on, -n))
        const both = tetanusWith(given, { status, on }).status
        expect(both).toBeGreaterThanOrEqual(Math.max(status, tetanusStatus(given)))
      }),
    )
  })
  it('a dose counts, comes too early, or is no longer wanted', () => {
    expect([doseCounts(1, 2), doseCounts(2, 2), doseCounts(5, 5)]).toEqual([
      'counts',
      'too-early',
      'not-wanted',
    ])
  })
})
