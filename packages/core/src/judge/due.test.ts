import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  days,
  localDate,
  months,
  years,
  type LocalDate,
} from '../calendar/local-date.ts'
import type { Service } from '../catalogue/define.ts'
import { tick } from '../journal/clock.ts'
import { foldPerson } from '../journal/record.ts'
import { judge } from './judge.ts'
import { dueStatus, type DueWindow } from './judgement.ts'
import {
  BORN,
  catalogueOf,
  condition,
  dueFor,
  facts,
  given,
  invented,
  personWith,
  start,
  type Told,
} from './testing/invented.ts'

describe('a service wanted every month', () => {
  const weighing = invented({
    id: 'weighing',
    schedule: { kind: 'everyMonth' },
    eligible: { before: years(5) },
  })

  it('is due from birth and overdue from the next month', () => {
    expect(dueFor(weighing, [])).toMatchObject([
      { from: '2025-01-15', late: '2025-02-01', before: '2030-01-15' },
    ])
  })
  it('is satisfied for its own calendar month only', () => {
    expect(dueFor(weighing, [given('weighing', '2025-03-31')])).toMatchObject([
      { from: '2025-04-01' },
    ])
  })
  it('stays overdue until it is given or the child is too old', () => {
    const [window] = dueFor(weighing, [])
    expect(window && dueStatus(window, localDate('2029-12-31'))).toBe('overdue')
    expect(window && dueStatus(window, localDate('2030-01-15'))).toBe('missed')
  })
})

describe('a service wanted every so often', () => {
  const every = (span: ReturnType<typeof months>, visits: readonly Told[]) =>
    dueFor(invented({ id: 'check', schedule: { kind: 'every', span } }), visits)

  it('is overdue after one whole span the first time', () => {
    expect(every(years(3), [])).toMatchObject([{ from: '2025-01-15', late: '2028-01-15' }])
    expect(every(days(7), [])).toMatchObject([{ from: '2025-01-15', late: '2025-01-22' }])
  })
  it('then after a span too, at most a month', () => {
    const visit = [given('check', '2025-02-01')]
    expect(every(years(3), visit)).toMatchObject([{ from: '2028-02-01', late: '2028-03-01' }])
    expect(every(days(7), visit)).toMatchObject([{ from: '2025-02-08', late: '2025-02-15' }])
  })
})

describe('a campaign', () => {
  const capsule = invented({
    id: 'capsule',
    schedule: { kind: 'inMonths', months: [2, 8] },
    eligible: { from: months(6), before: months(60) },
  })

  it('opens in its months, stays open until the next one begins, then is missed', () => {
    const [first] = dueFor(capsule, [])
    expect(first).toMatchObject({ from: '2025-08-01', late: '2025-09-01', before: '2026-02-01' })
    expect(first && dueStatus(first, localDate('2026-01-31'))).toBe('overdue')
    expect(first && dueStatus(first, localDate('2026-02-01'))).toBe('missed')
  })
  it('is satisfied by a capsule given late, and only that campaign', () => {
    const windows = dueFor(capsule, [given('capsule', '2025-12-03')])
    expect(windows.map((window) => window.from)).not.toContain('2025-08-01')
    expect(windows[0]?.from).toBe('2026-02-01')
  })
})

describe('a series', () => {
  const vaccine = invented({
    id: 'vaccine',
    schedule: {
      kind: 'series',
      doses: [
        { name: 'V1', from: months(2), validFrom: days(42), late: months(3), before: months(60) },
        { name: 'V2', from: months(3), late: months(4), before: months(60), interval: days(28) },
        { name: 'V3', from: months(4), late: months(5), before: months(7), interval: days(28) },
      ],
      lateStarts: [
        {
          from: months(12),
          doses: [{ name: 'V1', from: months(2), late: months(3), before: months(60) }],
        },
      ],
    },
  })

  it('wants the first dose by age', () => {
    expect(dueFor(vaccine, [])).toMatchObject([
      { dose: 'V1', from: '2025-03-15', late: '2025-04-15' },
    ])
  })
  it('moves the next dose when the one before came late', () => {
    expect(dueFor(vaccine, [given('vaccine', '2025-05-01')])).toMatchObject([
      { dose: 'V2', from: '2025-05-29', reason: { kind: 'interval', after: '2025-05-01' } },
    ])
  })
  it('keeps a dose given too young, does not count it, and counts the interval from it', () => {
    expect(dueFor(vaccine, [given('vaccine', '2025-02-20')])).toMatchObject([
      { dose: 'V1', from: '2025-03-20' },
    ])
  })
  it('does not count a dose one day too early', () => {
    const early = dueFor(vaccine, [
      given('vaccine', '2025-03-15'),
      given('vaccine', '2025-04-15'),
      given('vaccine', '2025-05-12'),
    ])
    expect(early).toMatchObject([{ dose: 'V3', from: '2025-06-09' }])
  })
  it('closes with age', () => {
    expect(
      dueFor(vaccine, [given('vaccine', '2025-03-15'), given('vaccine', '2025-08-01')]),
    ).toEqual([])
  })
  it('asks for fewer doses of who starts late', () => {
    expect(dueFor(vaccine, [given('vaccine', '2026-02-01')])).toEqual([])
  })
  it('ends when a health worker found it contraindicated', () => {
    expect(
      dueFor(vaccine, [
        { ...given('vaccine', '2025-03-20'), notDone: { reason: 'contraindicated' } },
      ]),
    ).toEqual([])
  })
  it('waits after a refusal for the day agreed', () => {
    const refused: Told = {
      ...given('vaccine', '2025-03-20'),
      notDone: { reason: 'refused', askAgain: localDate('2025-04-20') },
    }
    expect(dueFor(vaccine, [refused])).toMatchObject([
      { from: '2025-04-20', reason: { kind: 'askAgain' } },
    ])
  })
  it('stays due when the post had none left', () => {
    expect(
      dueFor(vaccine, [{ ...given('vaccine', '2025-03-20'), notDone: { reason: 'no-supplies' } }]),
    ).toMatchObject([{ from: '2025-03-15' }])
  })
})

describe('two live vaccines', () => {
  const series = (id: string) =>
    invented({
      id,
      schedule: {
        kind: 'series',
        live: true,
        doses: [{ name: id, from: months(9), late: months(10), before: months(60) }],
      },
    })
  const [one, other] = [series('one'), series('other')]
  const due = (visits: readonly Told[]) =>
    judge(personWith(visits), { catalogue: catalogueOf(one, other), facts, periods: [] })

  it('may be given on one day', () => {
    expect(due([given('one', '2025-10-15'), given('other', '2025-10-15')]).due).toEqual([])
  })
  it('are 28 days apart otherwise; the second does not count sooner', () => {
    expect(due([given('one', '2025-10-15')]).due).toMatchObject([
      { service: 'other', from: '2025-11-12' },
    ])
    expect(due([given('one', '2025-10-15'), given('other', '2025-11-11')]).due).toMatchObject([
      { service: 'other', from: '2025-12-09' },
    ])
    expect(due([given('one', '2025-10-15'), given('other', '2025-11-12')]).due).toEqual([])
  })
})

describe('contacts of a pregnancy', () => {
  const contact = invented({
    id: 'contact',
    eligible: { during: condition },
    schedule: { kind: 'trimesters', contacts: [1, 2, 3] },
  })
  // The episode's anchor is 2026-01-01: day 84 is 2026-03-26, day 168 is 2026-06-18.
  const opened = given('start', '2026-01-31')
  const next = (...dates: readonly string[]) =>
    dueFor(contact, [opened, ...dates.map((on) => given('contact', on))])

  it('wants one in the first trimester, from the beginning', () => {
    expect(next()).toMatchObject([
      { from: '2026-01-01', late: '2026-03-27', reason: { trimester: 1 } },
    ])
  })
  it('then two in the second', () => {
    expect(next('2026-02-01')).toMatchObject([
      { from: '2026-03-27', reason: { trimester: 2, contact: 1 } },
    ])
    expect(next('2026-02-01', '2026-04-01')).toMatchObject([
      { from: '2026-04-29', reason: { trimester: 2, contact: 2 } },
    ])
  })
  it('does not go back to a trimester that is over', () => {
    expect(next('2026-05-01')).toMatchObject([{ reason: { trimester: 2, contact: 2 } }])
    expect(next('2026-06-20')).toMatchObject([{ reason: { trimester: 3, contact: 2 } }])
  })
  it('asks for nothing once the pregnancy has ended', () => {
    expect(dueFor(contact, [opened, given('end', '2026-09-30')])).toEqual([])
  })
})

describe('a service not wanted during an episode', () => {
  const screening = invented({
    id: 'screening',
    eligible: { notDuring: condition },
    schedule: { kind: 'every', span: months(12) },
  })

  it('comes back on the day an episode nobody closed lapses', () => {
    // Anchor 2026-01-01, lapses after 308 days.
    expect(dueFor(screening, [given('start', '2026-01-31')])).toMatchObject([
      { from: '2026-11-05' },
    ])
  })
  it('comes back at once when the episode is closed', () => {
    const visits = [given('start', '2026-01-31'), given('end', '2026-09-30')]
    expect(dueFor(screening, visits)).toMatchObject([{ from: '2025-01-15' }])
  })
})

describe('every schedule', () => {
  const schedules: readonly Service['schedule'][] = [
    { kind: 'every', span: months(12) },
    { kind: 'everyMonth' },
    { kind: 'inMonths', months: [2, 8] },
    { kind: 'once', from: months(9), late: months(10) },
    {
      kind: 'series',
      doses: [
        { name: '1', from: months(1), late: months(2), before: months(50) },
        { name: '2', from: months(2), late: months(3), before: months(50), interval: days(28) },
      ],
    },
  ]
  const visits = fc
    .array(fc.integer({ min: 0, max: 2500 }), { maxLength: 8 })
    .map((offsets) =>
      offsets.toSorted((a, b) => a - b).map((n) => ({ service: 's', on: addDays(BORN, n) })),
    )

  it('never opens a window before the facts that open it, and orders its days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schedules), visits, (schedule, all) => {
        const service = invented({ id: 's', schedule, eligible: { before: months(60) } })
        for (const window of dueFor(service, all)) {
          expect(window.from >= BORN).toBe(true)
          expect(window.late >= window.from).toBe(true)
          if (window.before !== undefined) expect(window.before > window.from).toBe(true)
        }
      }),
    )
  })

  it('a service given within its window satisfies exactly that window', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schedules), visits, (schedule, all) => {
        const service = invented({ id: 's', schedule, eligible: { before: months(60) } })
        const open = dueFor(service, all).find((window) =>
          all.every((visit) => visit.on <= window.from),
        )
        if (open === undefined) return
        const after = dueFor(service, [...all, { service: 's', on: open.from }])
        expect(after.some((window) => window.from === open.from)).toBe(false)
        const earlier = (windows: readonly DueWindow[]) =>
          windows.filter((window) => window.from < open.from)
        expect(earlier(after)).toEqual(earlier(dueFor(service, all)))
      }),
    )
  })

  it('does not ask anything of who died or moved away', () => {
    const record = personWith([])
    const gone = foldPerson(record, {
      id: 'e9',
      village: '19.06.01.2001',
      subject: 'p',
      author: 'a',
      device: 'd',
      catalogue: 1,
      kind: 'person-moved',
      on: addMonths(BORN, 3),
      clock: tick(9, 'd'),
      body: { to: 'Bandung' },
    })
    const service = invented({ id: 's', schedule: { kind: 'everyMonth' } })
    expect(judge(gone, { catalogue: catalogueOf(service), facts, periods: [] }).due).toEqual([])
  })
})

describe('a contact wanted in each stage', () => {
  const contact = invented({
    id: 'contact',
    eligible: { before: years(1) },
    schedule: {
      kind: 'stages',
      stages: [
        { name: 'first', from: days(0), before: days(3) },
        { name: 'second', from: days(3), late: days(5), before: days(8) },
        { name: 'third', from: days(8), before: days(29) },
      ],
    },
  })
  const stages = (visits: readonly Told[], since?: LocalDate) =>
    dueFor(contact, visits, since).map(({ dose, from, late, before }) => [dose, from, late, before])

  it('has a window for each, half-open, overdue from its day or its end', () => {
    expect(stages([])).toEqual([
      ['first', '2025-01-15', '2025-01-18', '2025-01-18'],
      ['second', '2025-01-18', '2025-01-20', '2025-01-23'],
      ['third', '2025-01-23', '2025-02-13', '2025-02-13'],
    ])
  })
  it.each([
    ['2025-01-17', ['second', 'third']],
    ['2025-01-18', ['first', 'third']],
    ['2025-01-22', ['first', 'third']],
    ['2025-01-23', ['first', 'second']],
  ])('is satisfied by a visit on %s for its own stage only', (on, left) => {
    expect(stages([given('contact', on)]).map(([name]) => name)).toEqual(left)
  })
  it('asks for nothing that was over before the person was known', () => {
    expect(stages([], localDate('2025-01-21')).map(([name, from]) => [name, from])).toEqual([
      ['second', '2025-01-21'],
      ['third', '2025-01-23'],
    ])
  })
})

describe('a service wanted once', () => {
  const once = (from: ReturnType<typeof months>, schedule: { from: number; late: number }) =>
    dueFor(
      invented({
        id: 'once',
        eligible: { from },
        schedule: { kind: 'once', from: days(schedule.from), late: days(schedule.late) },
      }),
      [],
    )

  it('counts both of its days from the same one', () => {
    expect(once(days(1), { from: 2, late: 4 })).toMatchObject([
      { from: '2025-01-17', late: '2025-01-19' },
    ])
  })
  it('is never due before the age allows it', () => {
    expect(once(months(1), { from: 2, late: 4 })).toMatchObject([
      { from: '2025-02-15', late: '2025-02-15' },
    ])
  })
})

describe('a service needed by some only', () => {
  const after = invented({
    id: 'after',
    schedule: { kind: 'once', from: days(0), late: days(14) },
    needed: (history) => history.given(start)[0]?.on,
  })

  it('is not due before the fact that asks for it', () => {
    expect(dueFor(after, [])).toEqual([])
  })
  it('is due from that day, and once', () => {
    const fact = given('start', '2026-02-01')
    expect(dueFor(after, [fact])).toMatchObject([{ from: '2026-02-01', late: '2026-02-15' }])
    expect(dueFor(after, [given('after', '2026-01-31'), fact])).toHaveLength(1)
    expect(dueFor(after, [fact, given('after', '2026-02-01')])).toEqual([])
  })
})
