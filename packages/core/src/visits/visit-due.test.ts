import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate, type LocalDate } from '../calendar/local-date.ts'
import { visitOutcomes } from './visit-body.ts'
import { visitDue, type VisitQuestion } from './visit-due.ts'
import type { Try, VisitFacts } from './visit-facts.ts'

const TODAY = localDate('2026-11-22')
const ago = (days: number): LocalDate => addDays(TODAY, -days)
type Referral = { readonly on: LocalDate; readonly withinDays: number }

/** Late for so many days, and nobody waits any longer for them to come by themselves. */
const late = (service: string, days: number) => ({
  service,
  from: ago(days),
  late: ago(days),
  before: addDays(TODAY, 400),
})
const visit = (outcome: Try['outcome'], days: number, again?: LocalDate): Try => ({
  on: ago(days),
  cadre: 'kader',
  outcome,
  ...(again === undefined ? {} : { again }),
})
const facts = (...tries: readonly Try[]): VisitFacts => ({ tries })
const asked = (over: Partial<VisitQuestion<Referral>>, on = TODAY) =>
  visitDue(
    {
      windows: [],
      referrals: [],
      workOf: (service) =>
        service === 'control' ? 'notFollowed' : service === 'teeth' ? undefined : 'missed',
      ...over,
    },
    on,
  )

describe('a home is visited', () => {
  it('for danger before a treatment not followed before a service missed before data, the oldest first', () => {
    const due = asked({
      windows: [late('dose', 5), late('weighing', 40), late('control', 3)],
      referrals: [{ on: TODAY, withinDays: 0 }],
      visits: { tries: [], wrongSince: ago(90) },
    })
    expect(due?.needs.map(({ reason, window }) => window?.service ?? reason)).toEqual([
      'danger',
      'control',
      'weighing',
      'dose',
      'data',
    ])
  })

  it('for a missed dose, control or contact from the day it is late, and no more once it is given', () => {
    for (const service of ['dose', 'control', 'contact']) {
      expect(asked({ windows: [late(service, -1)] })).toBeUndefined()
      expect(asked({ windows: [late(service, 0)] })?.needs).toHaveLength(1)
    }
    expect(asked({ visits: facts(visit('not-at-home', 1)) })).toBeUndefined()
  })

  it.each([
    ['a year had gone by: half a year later', { from: ago(365 + 182), late: ago(182) }],
    ['a month: after the next Posyandu', { from: ago(31 + 30), late: ago(31) }],
    [
      'three days and it closes: at once',
      { from: ago(4), late: ago(1), before: addDays(TODAY, 3) },
    ],
  ])('for a service nobody came to by themselves, when %s', (_, window) => {
    const windows = [{ service: 'weighing', ...window }]
    expect(asked({ windows }, addDays(TODAY, -1))).toBeUndefined()
    expect(asked({ windows })?.needs).toMatchObject([{ reason: 'missed', since: window.late }])
    const [treated] = [{ ...window, service: 'control' }]
    expect(asked({ windows: [treated] }, window.late)?.needs).toHaveLength(1)
  })

  it('never for what others give alone, which is said in passing', () => {
    expect(asked({ windows: [late('teeth', 90)] })).toBeUndefined()
    const due = asked({ windows: [late('teeth', 90), late('weighing', 5)] })
    expect(due?.needs.map(({ window }) => window?.service)).toEqual(['weighing'])
    expect(due?.invites.map(({ service }) => service)).toEqual(['teeth'])
  })

  it('for a control agreed upon after a referral to which nobody came', () => {
    expect(asked({ missedControls: [ago(3)] })?.needs).toMatchObject([
      { reason: 'notFollowed', since: ago(3) },
    ])
  })

  it('for an urgent finding at once, for another when its days are over', () => {
    expect(asked({ referrals: [{ on: TODAY, withinDays: 0 }] })?.needs[0]?.reason).toBe('danger')
    expect(asked({ referrals: [{ on: TODAY, withinDays: 7 }] })).toBeUndefined()
    expect(asked({ referrals: [{ on: ago(7), withinDays: 7 }] })?.needs).toHaveLength(1)
  })

  it('although nothing is late yet, when somebody was sent, as long as something is due', () => {
    const sent = { to: 'kader-2', due: addDays(TODAY, 7) }
    const handed = { ...sent, by: 'midwife', on: TODAY, before: 0 }
    const due = asked({ windows: [late('weighing', -9)], visits: { tries: [], handed } })
    expect(due).toMatchObject({ handed: sent, needs: [{ reason: 'missed', since: TODAY }] })
    expect(asked({ visits: { tries: [], handed } })).toBeUndefined()
  })
})

describe('a visit', () => {
  const windows = [late('weighing', 60)]
  const asksOn = (tries: Try, on: LocalDate) =>
    (asked({ windows, visits: facts(tries) }, on)?.needs.length ?? 0) > 0

  it.each([
    ['not at home: tomorrow', visit('not-at-home', 0), addDays(TODAY, 1)],
    [
      'promised: the day after the promise',
      visit('promised', 0, addDays(TODAY, 3)),
      addDays(TODAY, 4),
    ],
    [
      'refused: on the day agreed for asking again',
      visit('refused', 0, addDays(TODAY, 60)),
      addDays(TODAY, 60),
    ],
    ['refused: in a month', visit('refused', 0), localDate('2026-12-22')],
    ['met: in a month', visit('served', 0), localDate('2026-12-22')],
  ])('holds until somebody need go again, %s', (_, tries, next) => {
    expect(asksOn(tries, addDays(next, -1))).toBe(false)
    expect(asksOn(tries, next)).toBe(true)
  })

  it('rests a danger sign for two days at most, and not at all when nobody was at home', () => {
    const referrals = [{ on: ago(1), withinDays: 0 }]
    const at = (tries: Try, on: LocalDate) => asked({ referrals, visits: facts(tries) }, on)
    const promised = visit('promised', 0, addDays(TODAY, 9))
    expect(at(promised, addDays(TODAY, 1))?.needs).toEqual([])
    expect(at(promised, addDays(TODAY, 2))?.needs).toHaveLength(1)
    expect(at(visit('not-at-home', 0), TODAY)?.needs).toHaveLength(1)
  })

  it('says nothing about what became late after it', () => {
    const tries = facts(visit('served', 10))
    const due = asked({ windows: [...windows, late('control', 4)], visits: tries })
    expect(due?.needs.map(({ window }) => window?.service)).toEqual(['control'])
    expect(due?.resting.map(({ window }) => window?.service)).toEqual(['weighing'])
  })

  it('that is followed by a hand-over is not the last word', () => {
    const handed = { to: 'kader-2', by: 'midwife', on: TODAY, before: 1 }
    const tries = [visit('refused', 3)]
    expect(asked({ windows, visits: { tries, handed } })?.needs).toHaveLength(1)
  })
})

describe('after two visits without the service the Pustu goes', () => {
  const windows = [late('weighing', 60)]
  it.each([
    ['nobody at home twice', [visit('not-at-home', 9), visit('not-at-home', 2)], true],
    ['twice on one day is one visit', [visit('not-at-home', 2), visit('not-at-home', 2)], false],
    [
      'refused, then promised and stayed away',
      [visit('refused', 40), visit('promised', 9, ago(2))],
      true,
    ],
    ['a promise that may yet be kept', [visit('refused', 40), visit('promised', 9, TODAY)], false],
    ['a visit before it was late', [visit('served', 70), visit('not-at-home', 2)], false],
  ])('%s', (_, tries, climbed) => {
    expect(asked({ windows, visits: facts(...tries) })?.climbed).toBe(climbed)
  })
})

it('a need never gets lost: each stands among those of today or those that rest', () => {
  const tries = fc.array(
    fc.record({
      on: fc.integer({ min: 0, max: 90 }).map(ago),
      cadre: fc.constant('kader' as const),
      outcome: fc.constantFrom(...visitOutcomes),
    }),
    { maxLength: 4 },
  )
  const windows = fc.array(
    fc.tuple(fc.constantFrom('dose', 'control'), fc.integer({ min: 0, max: 90 })),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(windows, tries, (some, done) => {
      const due = asked({
        windows: some.map(([service, days]) => late(service, days)),
        visits: { tries: done.toSorted((a, b) => (a.on < b.on ? -1 : 1)) },
      })
      expect((due?.needs.length ?? 0) + (due?.resting.length ?? 0)).toBe(some.length)
    }),
  )
})
