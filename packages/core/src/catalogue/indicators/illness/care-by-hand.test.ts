import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, firstDayOf, localDate, monthOf, nextMonth } from '../../../calendar/local-date.ts'
import { countedAt } from '../../testing/counted.ts'
import type { Visit } from '../../testing/life.ts'

/** Counted a second time by a plain counter after the printed definitions; only the calendar is shared. */
describe('counted by hand', () => {
  it('care for high pressure: a control in every month, and the last value of the year', () => {
    const control = fc.record({
      day: fc.integer({ min: 0, max: 420 }),
      systolic: fc.integer({ min: 120, max: 160 }),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.uniqueArray(control, { maxLength: 14, selector: ({ day }) => day }),
        fc.integer({ min: 1, max: 12 }),
        (start, told, number) => {
          const diagnosed = addDays(localDate('2025-11-01'), start)
          const controls = told.map(({ day, systolic }) => ({
            on: addDays(diagnosed, day),
            systolic,
          }))
          const visits: Visit[] = [
            ...controls.map(({ on, systolic }) => ({
              on,
              service: 'hypertension-control',
              answers: { systolic, diastolic: 80 },
            })),
            { on: diagnosed, service: 'hypertension-diagnosis', answers: { basis: 'new' } },
          ]
          const until = monthOf(localDate(`2026-${String(number).padStart(2, '0')}-01`))
          const on = addDays(firstDayOf(nextMonth(until)), -1)
          const life = { born: '1970-01-01', visits }
          const first = diagnosed < '2026-01-01' ? '2026-01' : monthOf(diagnosed)
          if (first <= until) {
            let month = monthOf(localDate(`${first}-01`))
            let every = true
            for (; month <= until; month = nextMonth(month)) {
              every &&=
                monthOf(diagnosed) === month || controls.some((one) => monthOf(one.on) === month)
            }
            expect(countedAt(life, '2026', on).get('spm-08')).toBe(every)
          }
          const inYear = controls
            .filter((one) => one.on.startsWith('2026'))
            .toSorted((a, b) => (a.on < b.on ? -1 : 1))
          expect(
            countedAt(life, '2026', localDate('2026-12-31')).get('hypertension-under-control'),
          ).toBe((inYear.at(-1)?.systolic ?? 999) < 140)
        },
      ),
      { numRuns: 30 },
    )
  })
})
