import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type LocalDate,
  addDays,
  addMonths,
  completedMonths,
  daysBetween,
  firstDayOf,
  localDate,
  monthOf,
  nextMonth,
} from '../../../calendar/local-date.ts'
import { growthOf } from '../../../growth/growth.ts'
import { countedAt } from '../../testing/counted.ts'

/** Counted a second time by a plain counter after the printed definitions; only the calendar and the growth tables are shared. */
const bySort = (days: readonly LocalDate[]) => days.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))

describe('counted by hand', () => {
  it('the growth card of a month: D, N, T, 2T, O, B and BGM, and the home visit after a missed month', () => {
    const KBM = {
      male: [800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300],
      female: [800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200],
    }
    const weighing = fc.record({
      day: fc.integer({ min: 1, max: 150 }),
      kg: fc.integer({ min: 25, max: 90 }),
    })
    fc.assert(
      fc.property(
        fc.constantFrom('male', 'female'),
        fc.integer({ min: 0, max: 330 }),
        fc.uniqueArray(weighing, { maxLength: 9, selector: ({ day }) => day }),
        fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 2 }),
        fc.integer({ min: 0, max: 4 }),
        (sex, bornDay, weighings, visits, ahead) => {
          const born = addDays(localDate('2026-01-01'), bornDay)
          const month = Array.from({ length: ahead }).reduce<ReturnType<typeof monthOf>>(
            nextMonth,
            monthOf(born),
          )
          const told = weighings.map(({ day, kg }) => ({ on: addDays(born, day), kg: kg / 10 }))
          const seen = visits.map((day) => addDays(born, day))
          const last = addDays(firstDayOf(nextMonth(month)), -1)
          const marks = countedAt(
            {
              sex,
              born,
              visits: [
                ...told.map(({ on, kg }) => ({
                  on,
                  service: 'child-growth',
                  answers: { weight: kg },
                })),
                ...seen.map((on) => ({ on, service: 'visit-child', answers: {} })),
              ],
            },
            month,
            last,
          )
          const inMonth = (one: string) =>
            told
              .filter(({ on }) => monthOf(on) === one)
              .toSorted((a, b) => (a.on < b.on ? -1 : 1))
              .at(-1)
          const before = (one: string) => monthOf(addDays(localDate(`${one}-01`), -1))
          const letter = (one: string): string | undefined => {
            const now = inMonth(one)
            if (now === undefined) return undefined
            const then = inMonth(before(one))
            if (!told.some(({ on }) => monthOf(on) < one)) return 'B'
            if (then === undefined) return 'O'
            const age = completedMonths(born, now.on)
            if (age < 1) return 'B'
            return Math.round((now.kg - then.kg) * 1000) >= (KBM[sex][age - 1] ?? 200) ? 'N' : 'T'
          }
          const [now, mark] = [inMonth(month), letter(month)]
          const z =
            now && growthOf({ sex, ageDays: daysBetween(born, now.on), weightKg: now.kg }).z.waz
          const isTold = mark !== undefined
          const expected = {
            'd-s': isTold,
            'n-d': mark === 'N' || mark === 'T' ? mark === 'N' : undefined,
            '2t-d': isTold ? mark === 'T' && letter(before(month)) === 'T' : undefined,
            'o-d': isTold ? mark === 'O' : undefined,
            'b-d': isTold ? mark === 'B' : undefined,
            'bgm-d': z === undefined ? undefined : z < -3,
          }
          for (const [id, served] of Object.entries(expected))
            expect(marks.get(id), id).toBe(served)

          const known = [...told.map(({ on }) => on), addMonths(born, 1)].filter(
            (on) => monthOf(on) < month,
          )
          const weighed = told.filter(({ on }) => monthOf(on) < month)
          const since = weighed.length > 0 ? weighed.map(({ on }) => on) : [addMonths(born, 1)]
          const newest = bySort(since).at(-1)
          const misses =
            known.length > 0 &&
            newest !== undefined &&
            born < firstDayOf(month) &&
            monthOf(newest) < before(month)
          expect(marks.get('home-visits-done')).toBe(
            misses ? seen.some((on) => monthOf(on) === month) : undefined,
          )
        },
      ),
      { numRuns: 30 },
    )
  })
})
