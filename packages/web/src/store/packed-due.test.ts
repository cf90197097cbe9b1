import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, localDate } from '@jejaring/core/calendar/local-date'
import { dueStatus } from '@jejaring/core/judge/judgement'
import { openOn, packAnew, packDue, type ListedWindow } from './packed-due.ts'

const today = localDate('2026-11-22')
const days = fc.integer({ min: -400, max: 400 }).map((n) => addDays(today, n))
const windows: fc.Arbitrary<ListedWindow> = fc
  .record({
    service: fc.constantFrom('child-growth', 'dpt-hb-hib', 'hypertension-control'),
    dose: fc.option(fc.constantFrom('DPT-HB-Hib 1', 'MR 2'), { nil: undefined }),
    from: days,
    lateAfter: fc.nat(90),
    before: fc.option(days, { nil: undefined }),
  })
  .map(({ dose, before, lateAfter, ...window }) => ({
    ...window,
    late: addDays(window.from, lateAfter),
    ...(dose === undefined ? {} : { dose }),
    ...(before === undefined ? {} : { before }),
  }))

it('gives back exactly the windows that are due or overdue, the longest late first', () => {
  fc.assert(
    fc.property(fc.array(windows, { maxLength: 12 }), (all) => {
      const open = all.filter((window) => ['due', 'overdue'].includes(dueStatus(window, today)))
      const found = openOn(packDue(all), today)
      expect(packDue(found)).toBe(packDue(open))
      const lates = found.map(({ late }) => late)
      expect(lates).toEqual(lates.toSorted())
    }),
  )
})

it('puts what was packed in another order into its own', () => {
  fc.assert(
    fc.property(fc.array(windows, { maxLength: 12 }), (all) => {
      const packed = packDue(all)
      const otherwise = packed.split('\n').filter(Boolean).toReversed()
      expect(packAnew(otherwise.map((line) => `${line}\n`).join(''))).toBe(packed)
    }),
  )
})
