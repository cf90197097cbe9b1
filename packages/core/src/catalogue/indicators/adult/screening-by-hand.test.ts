import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../../../calendar/local-date.ts'
import { countedAt } from '../../testing/counted.ts'
import type { Visit } from '../../testing/life.ts'

/** Counted a second time by a plain counter after the printed definitions; only the calendar is shared. */
describe('counted by hand', () => {
  it('the yearly screening of adults and the care of a newborn', () => {
    const on = fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined })
    fc.assert(
      fc.property(
        fc.array(on, { minLength: 6, maxLength: 6 }),
        fc.constantFrom(39, 40),
        (offsets, age) => {
          const day = (i: number) => {
            const offset = offsets[i]
            return offset === undefined ? undefined : addDays(localDate('2025-10-01'), offset)
          }
          const parts = [
            ['adult-nutrition', { weight: 55, height: 165 }],
            ['adult-nutrition', { waist: 70 }],
            ['blood-pressure-screening', { systolic: 118, diastolic: 76 }],
            ['risk-behaviour', { smoking: 'never' }],
            ['glucose-screening', { glucose: 99 }],
          ] as const
          const visits = parts.flatMap(([service, answers], i): readonly Visit[] => {
            const date = day(i)
            return date === undefined ? [] : [{ on: date, service, answers }]
          })
          const wanted = age >= 40 ? 5 : 4
          const served = Array.from({ length: wanted }, (_, i) => day(i)).every((date) =>
            date?.startsWith('2026'),
          )
          expect(
            countedAt({ born: `${2026 - age}-12-31`, visits }, '2026', localDate('2026-12-31')).get(
              'spm-06',
            ),
          ).toBe(served)
        },
      ),
      { numRuns: 30 },
    )
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 33 }), { maxLength: 6 }),
        fc.boolean(),
        (days, isCared) => {
          const born = localDate('2026-03-01')
          const visits: Visit[] = [
            ...days.map((day) => ({
              on: addDays(born, day),
              service: 'neonatal-visit',
              answers: {},
            })),
            {
              on: born,
              service: 'newborn-essential-care',
              answers: { earlyBreastfeeding: 'done', vitaminK: true, eyeOintment: isCared },
            },
          ]
          const isComplete = (
            [
              [0, 2],
              [3, 7],
              [8, 28],
            ] as const
          ).every(([min, max]) => days.some((day) => day >= min && day <= max))
          const marks = countedAt({ born, visits }, '2026', localDate('2026-12-31'))
          expect(marks.get('kn-complete')).toBe(isComplete)
          expect(marks.get('spm-03')).toBe(isComplete && isCared)
        },
      ),
      { numRuns: 30 },
    )
  })
})
