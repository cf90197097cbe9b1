import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addSpan,
  days,
  latest,
  localDate,
  months,
  years,
  type Span,
} from '../calendar/local-date.ts'
import type { Service } from '../catalogue/define.ts'
import { scale } from '../catalogue/outcome.ts'
import { dueStatus, type DueWindow } from './judgement.ts'
import { BORN, condition, dueFor, given, invented, label } from './testing/invented.ts'

const SCHEDULES: Readonly<Record<Service['schedule']['kind'], Service['schedule']>> = {
  asNeeded: { kind: 'asNeeded' },
  every: { kind: 'every', span: months(12) },
  everyMonth: { kind: 'everyMonth' },
  inMonths: { kind: 'inMonths', months: [2, 8] },
  once: { kind: 'once', from: days(10), late: days(40) },
  stages: {
    kind: 'stages',
    stages: [
      { name: 'first', from: days(0), before: days(30) },
      { name: 'second', from: days(60), before: days(120) },
      { name: 'third', from: days(120), before: days(400) },
    ],
  },
  trimesters: { kind: 'trimesters', contacts: [1, 2, 3] },
  series: {
    kind: 'series',
    doses: [
      { name: '1', from: months(1), late: months(2), before: months(50) },
      { name: '2', from: months(9), late: months(10), before: months(50), interval: days(28) },
    ],
  },
}

describe('a finding that asks again', () => {
  /** Raised at the first so many visits, then no longer. */
  const measuring = (again: Span, schedule = SCHEDULES.every, raised = Infinity) =>
    invented({
      id: 'measuring',
      schedule,
      eligible: schedule.kind === 'trimesters' ? { during: condition } : { before: months(60) },
      outcomes: {
        size: scale(label, {
          fine: { label, status: 'ok' },
          raised: { label, status: 'watch', again },
        }),
      },
      classify: (_, { earlier }) => ({ size: earlier.length < raised ? 'raised' : 'fine' }),
    })

  it('makes the service due sooner, and overdue a month later', () => {
    const service = measuring(months(3))
    expect(dueFor(service, [given('measuring', '2026-01-31')])).toEqual([
      {
        service: 'measuring',
        from: '2026-04-30',
        late: '2026-05-30',
        before: '2030-01-15',
        reason: { kind: 'found', on: '2026-01-31', scale: 'size', outcome: 'raised' },
      },
    ])
  })
  it('never puts it off', () => {
    const service = measuring(years(2))
    expect(dueFor(service, [given('measuring', '2026-01-31')])).toMatchObject([
      { from: '2027-01-31', reason: { kind: 'last' } },
    ])
  })
  it('is overdue after as long again when that is less than a month', () => {
    const service = measuring(days(14))
    expect(dueFor(service, [given('measuring', '2026-01-01')])).toMatchObject([
      { from: '2026-01-15', late: '2026-01-29' },
    ])
  })
  it('leaves contacts of their own as they are, the repetition ends where the next opens', () => {
    const windows = dueFor(measuring(days(14), SCHEDULES.stages), [
      given('measuring', '2025-01-20'),
    ])
    expect(windows.map(({ dose, from, before }) => [dose, from, before])).toEqual([
      [undefined, '2025-02-03', '2025-03-16'],
      ['second', '2025-03-16', '2025-05-15'],
      ['third', '2025-05-15', '2026-02-19'],
    ])
  })
  it('asks nothing more where the next contact is open by then', () => {
    const windows = dueFor(measuring(days(60), SCHEDULES.stages), [
      given('measuring', '2025-01-20'),
    ])
    expect(windows.map(({ dose }) => dose)).toEqual(['second', 'third'])
  })
  it('belongs to the pregnancy in which it was found', () => {
    const service = measuring(months(1), SCHEDULES.trimesters)
    const before = given('measuring', '2025-12-01')
    const opened = given('start', '2026-01-31')
    expect(dueFor(service, [before, opened])).toEqual(dueFor(service, [opened]))
  })

  const isOpen = (on: string) => (window: DueWindow) =>
    ['due', 'overdue'].includes(dueStatus(window, localDate(on)))
  const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 4 })
  const again = fc.oneof(
    fc.integer({ min: 1, max: 60 }).map(days),
    fc.integer({ min: 1, max: 13 }).map(months),
  )

  it('holds for every kind of schedule: due from that day on, and giving it satisfies it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(SCHEDULES)),
        offsets,
        again,
        (schedule, on, span) => {
          const opened = given('start', addDays(BORN, 30))
          const visits = on
            .toSorted((a, b) => a - b)
            .map((day) => given('measuring', addDays(BORN, day)))
          const asked = addSpan(visits.at(-1)?.on ?? BORN, span)
          // Nothing of a pregnancy is due before it is known.
          const from = schedule.kind === 'trimesters' ? latest(asked, opened.on) : asked
          // The pregnancy lapses on that day.
          if (schedule.kind === 'trimesters' && from >= addDays(BORN, 308)) return
          const service = measuring(span, schedule, visits.length)
          expect(dueFor(service, [opened, ...visits]).some(isOpen(from))).toBe(true)
          const after = dueFor(service, [opened, ...visits, given('measuring', from)])
          expect(after.some(isOpen(from))).toBe(false)
        },
      ),
    )
  })
})
