import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, localDate } from '../../../calendar/local-date.ts'
import { countedAt } from '../../testing/counted.ts'
import type { Visit } from '../../testing/life.ts'

/** Counted a second time by a plain counter after the printed definitions; only the calendar is shared. */
describe('counted by hand', () => {
  it('a pregnancy: K1, K4, K6 by trimester, and the contacts after the birth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.array(fc.integer({ min: 20, max: 300 }), { maxLength: 9 }),
        fc.option(fc.integer({ min: 190, max: 300 }), { nil: undefined }),
        fc.array(fc.integer({ min: 0, max: 45 }), { maxLength: 7 }),
        fc.constantFrom('2025', '2026'),
        (start, contactDays, birthDay, after, year) => {
          const lmp = addDays(localDate('2024-12-01'), start)
          const end = birthDay === undefined ? undefined : addDays(lmp, birthDay)
          const contacts = contactDays
            .filter((day) => birthDay === undefined || day <= birthDay)
            .map((day) => addDays(lmp, day))
          const kf = end === undefined ? [] : after.map((day) => addDays(end, day))
          const visits: Visit[] = [
            ...contacts.map((on) => ({ on, service: 'antenatal-contact', answers: {} })),
            {
              on: addDays(lmp, 20),
              service: 'pregnancy-registration',
              answers: { lastMenstruation: lmp },
            },
            ...kf.map((on) => ({ on, service: 'postnatal-contact', answers: {} })),
            ...(end === undefined
              ? []
              : [
                  {
                    on: end,
                    service: 'pregnancy-outcome',
                    answers: {
                      kind: 'live-birth',
                      endedOn: end,
                      birthplace: 'facility',
                      midwives: 2,
                    },
                  },
                ]),
          ]
          const marks = countedAt({ born: '1998-05-05', visits }, year, localDate('2027-12-31'))
          const isCounted = (end ?? addDays(lmp, 280)).startsWith(year)
          const days = [...new Set(contacts)].map((on) => daysBetween(lmp, on))
          const [t1, t2, t3] = [
            days.filter((day) => day <= 84).length,
            days.filter((day) => day > 84 && day <= 168).length,
            days.filter((day) => day > 168).length,
          ]
          const windows = [
            [0, 2],
            [3, 7],
            [8, 28],
            [29, 42],
          ] as const
          const expected = {
            'antenatal-k1': days.length > 0,
            'antenatal-k1-early': t1 > 0,
            'antenatal-k4': t1 >= 1 && t2 >= 1 && t3 >= 2,
            'antenatal-k6': t1 >= 1 && t2 >= 2 && t3 >= 3,
            'spm-01': false,
            'spm-02': end !== undefined,
            'postnatal-complete': windows.every(
              ([min, max]) => end !== undefined && after.some((day) => day >= min && day <= max),
            ),
          }
          for (const [id, served] of Object.entries(expected)) {
            expect(marks.get(id), id).toBe(isCounted ? served : undefined)
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})
