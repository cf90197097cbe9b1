import { describe, expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { servicesById } from '@jejaring/core/judge/history'
import type { PersonSummary } from './database.ts'
import { byUrgency, standingOf } from './standing.ts'

const services = servicesById(catalogue)
const today = localDate('2026-11-22')
const window = (service: string, from: string, late: string) => ({
  service,
  from: localDate(from),
  late: localDate(late),
  reason: { kind: 'never' as const },
})
const referral = (on: string, withinDays: number) => ({
  id: 'r',
  to: 'pustu',
  on: localDate(on),
  withinDays,
  reason: '',
})
const person = (parts: Partial<PersonSummary> = {}): PersonSummary => ({
  id: 'p',
  village: '19.06.01.2001',
  name: 'Siti',
  search: 'siti',
  sex: 'female',
  birthDate: localDate('1990-01-01'),
  household: 'h',
  episodes: [],
  due: [],
  referrals: [],
  ...parts,
})
const pregnant = {
  episode: 'pregnancy',
  anchor: localDate('2026-06-01'),
  before: localDate('2027-04-05'),
}
const of = (parts: Partial<PersonSummary>) => standingOf(person(parts), today, services)

describe('the stage of life', () => {
  it.each([
    ['2021-11-23', [], 'child'],
    ['2021-11-22', [], 'school'],
    ['2008-11-23', [], 'school'],
    ['2008-11-22', [], 'adult'],
    ['1966-11-23', [], 'adult'],
    ['1966-11-22', [], 'elderly'],
    ['1990-01-01', [pregnant], 'pregnant'],
    ['1990-01-01', [{ ...pregnant, before: today }], 'adult'],
  ])('of who was born on %s is told by age and pregnancy', (birthDate, episodes, stage) => {
    expect(of({ birthDate: localDate(birthDate), episodes }).stage).toBe(stage)
  })
})

describe('how pressing a person is', () => {
  const screening = window('blood-pressure-screening', '2026-10-01', '2026-11-01')
  const control = window('hypertension-control', '2026-10-01', '2026-11-01')
  it.each([
    ['none without anything due', {}, 'none'],
    ['due before it is late', { due: [{ ...screening, late: localDate('2026-12-01') }] }, 'due'],
    ['missed when a service is overdue', { due: [screening] }, 'missed'],
    ['lost when a visit of an illness under care is', { due: [control] }, 'lost'],
    ['lost while a referral waits', { referrals: [referral('2026-11-20', 7)] }, 'lost'],
    ['danger when it waits too long', { referrals: [referral('2026-11-10', 7)] }, 'danger'],
    [
      'danger a day after a referral for now',
      { referrals: [referral('2026-11-21', 0)] },
      'danger',
    ],
    ['none for who has died', { due: [control], left: 'died' as const }, 'none'],
  ])('is %s', (_, parts, urgency) => expect(of(parts).urgency).toBe(urgency))

  it('orders danger before not followed before missed, and children before adults', () => {
    const child = of({ birthDate: localDate('2024-01-01'), due: [screening] })
    const adult = of({ due: [screening] })
    const lost = of({ due: [control] })
    const danger = of({ referrals: [referral('2026-11-10', 7)] })
    expect([adult, child, lost, danger].toSorted(byUrgency)).toEqual([danger, lost, child, adult])
  })
})
