import { tick } from '@jejaring/core/journal/clock'
import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { defineService } from '@jejaring/core/catalogue/define'
import { text } from '@jejaring/core/catalogue/observation'
import { scale, sensitiveScale } from '@jejaring/core/catalogue/outcome'
import type { JudgedService } from '@jejaring/core/judge/judgement'
import { reasonFor } from './reason-for.ts'
import { classesFor, foundOf, isMadeFor, referralsOf, toldTo } from './told.ts'

const ask = (id: string) =>
  defineService({
    id,
    label: text(id, id),
    source: 'invented',
    station: 'ask',
    eligible: {},
    schedule: { kind: 'asNeeded' },
    settings: ['home'],
    givenBy: ['kader'],
    observes: {},
    outcomes: {
      mood: scale(text('Perasaan', 'Mood'), {
        normal: { label: text('Normal', 'Normal'), status: 'ok' },
        talk: {
          label: text('Perlu bicara', 'Wants to talk'),
          status: 'watch',
          refer: { to: 'pustu', withinDays: 7 },
        },
      }),
      harm: sensitiveScale(text('Bahaya', 'Danger'), {
        no: { label: text('Tidak', 'No'), status: 'ok' },
        yes: {
          label: text('Bahaya', 'Danger'),
          status: 'act',
          refer: { to: 'hospital', withinDays: 0 },
        },
      }),
    },
    classify: () => ({}),
  })
const [first, second] = [ask('first'), ask('second')]
const services = new Map([first, second].map((service) => [service.id, service] as const))
const judged = (service: string, outcomes: Readonly<Record<string, string>>): JudgedService => ({
  encounter: 'e',
  on: localDate('2026-11-22'),
  service,
  outcomes,
})
const grave: JudgedService = {
  ...judged('first', { mood: 'talk', harm: 'yes' }),
  refer: { to: 'hospital', withinDays: 0, scale: 'harm', outcome: 'yes' },
}

it('a kader is told the scale she may read, and refers because of it', () => {
  expect(toldTo('kader', first, grave)).toEqual({
    ...judged('first', { mood: 'talk' }),
    refer: { to: 'pustu', withinDays: 7, scale: 'mood', outcome: 'talk' },
  })
  expect(toldTo('kader', first, { ...grave, outcomes: { harm: 'yes' } }).refer).toBeUndefined()
})

it('a midwife is told everything', () => {
  expect(toldTo('midwife', first, grave)).toBe(grave)
  expect(classesFor('midwife', first, grave.outcomes)).toBe(grave.outcomes)
})

it('classes come with the name of their scale, the graver first', () => {
  expect(
    foundOf(first, { mood: 'normal', harm: 'yes' }).map(({ scale: { id }, outcome }) => [
      id,
      outcome.status,
    ]),
  ).toEqual([
    ['Bahaya', 'act'],
    ['Perasaan', 'ok'],
  ])
})

it('every referral of a visit is there, the soonest first', () => {
  const later: JudgedService = {
    ...judged('second', { mood: 'talk' }),
    refer: { to: 'pustu', withinDays: 7, scale: 'mood', outcome: 'talk' },
  }
  expect(referralsOf(services, [later, grave]).map(({ service }) => service.id)).toEqual([
    'first',
    'second',
  ])
})

it('a corrected visit does not refer once more, nor does who writes down the same on the same day', () => {
  const refer = { to: 'hospital', withinDays: 0, scale: 'harm', outcome: 'yes' } as const
  const on = localDate('2026-11-23')
  const because = { encounter: 'e', service: 'first', scale: 'harm', outcome: 'yes' }
  const written = { on, clock: tick(1, 'd'), author: 'a', withinDays: 0, to: 'hospital' } as const
  const open = { made: { ...written, reason: 'Bahaya', because }, answers: [] }
  const answer = { id: 'w', on, clock: tick(2, 'd'), author: 'b', answer: 'pulang' }
  const asked = { service: first, refer }
  const nextDay = localDate('2026-11-24')
  expect(isMadeFor(open, { encounter: 'e', on: nextDay }, asked)).toBe(true)
  expect(isMadeFor(open, { encounter: 'another', on }, asked)).toBe(true)
  expect(isMadeFor(open, { encounter: 'another', on: nextDay }, asked)).toBe(false)
  const answered = { ...open, answers: [answer] }
  expect(isMadeFor(answered, { encounter: 'another', on }, asked)).toBe(false)
  expect(isMadeFor(open, { encounter: 'e', on }, { service: second, refer })).toBe(false)
  const byHand = { made: { ...written, reason: 'by hand' }, answers: [] }
  expect(isMadeFor(byHand, { encounter: 'e', on }, asked)).toBe(false)
  expect(isMadeFor({ answers: [] }, { encounter: 'e', on }, asked)).toBe(false)
})

it('the reason of a referral is neutral for a kader when its scale is sensitive', () => {
  const made = {
    reason: 'Bahaya',
    because: { encounter: 'e', service: 'first', scale: 'harm', outcome: 'yes' },
  }
  expect(reasonFor('kader', services, made).id).toBe('Perlu diperiksa petugas kesehatan')
  expect(reasonFor('nurse', services, made).en).toBe('Danger')
})
