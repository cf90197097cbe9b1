import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { countBefore, countUntil, prefix } from './by-day.ts'
import { inPeriod } from './served.ts'

const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays(localDate('2026-01-20'), n))
const visits = fc.array(day).map((days) => days.toSorted().map((on, nth) => ({ on, nth })))

it('finds what looking at every visit finds', () => {
  fc.assert(
    fc.property(visits, day, day, (sorted, from, before) => {
      const earlier = sorted.filter(({ on }) => on < from)
      expect(prefix(sorted, countBefore(sorted, from))).toEqual(earlier)
      expect(prefix(sorted, countUntil(sorted, from))).toEqual(
        sorted.filter(({ on }) => on <= from),
      )
      expect(inPeriod(sorted, { id: '', from, before })).toEqual(
        sorted.filter(({ on }) => on >= from && on < before),
      )
    }),
  )
})
