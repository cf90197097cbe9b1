import { describe, expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import {
  freshHouseVisit,
  notesOf,
  withoutEmpty,
  type HouseVisitForm,
  type Member,
  type MemberForm,
} from './house-visit-form.ts'

const TODAY = localDate('2026-11-22')
const house = (over: Partial<HouseVisitForm> = {}): HouseVisitForm => ({
  ...freshHouseVisit(TODAY),
  ...over,
})
const visit: MemberForm['visit'] = {
  on: TODAY,
  setting: 'home',
  reported: false,
  services: ['visit-child', 'child-growth'],
  forms: { 'visit-child': { fields: { signs: { kind: 'chosen', value: false } } } },
}
const told = (over: HouseVisitForm, member: Partial<Member> = {}, form: Partial<MemberForm> = {}) =>
  notesOf(
    over,
    {
      person: 'p',
      village: 'v',
      form: { visit, ...form },
      isAwaited: true,
      isReferred: false,
      ...member,
    },
    'kader',
  ).map(({ kind, body }) => ({ kind, ...body }))

describe('what came of a visit for one of the family', () => {
  it.each([
    ['is met', house(), {}, {}, { outcome: 'served' }],
    ['has a finding', house(), { isReferred: true }, {}, { outcome: 'referred' }],
    ['promises', house(), {}, { comesOn: TODAY }, { outcome: 'promised', again: TODAY }],
    ['alone is not there', house(), {}, { apart: 'not-at-home' }, { outcome: 'not-at-home' }],
    [
      'is of a house where nobody is',
      house({ door: 'not-at-home' }),
      {},
      {},
      { outcome: 'not-at-home' },
    ],
    [
      'refuses, and may be asked again in a month',
      house({ door: 'refused' }),
      {},
      {},
      { outcome: 'refused', again: '2026-12-22' },
    ],
  ] as const)('%s', (_, over, member, form, expected) => {
    expect(told(over, member, form)).toEqual([{ kind: 'visit-done', cadre: 'kader', ...expected }])
  })

  it('who died or moved leaves the village with it', () => {
    expect(told(house(), {}, { apart: 'died' }).map(({ kind }) => kind)).toEqual([
      'visit-done',
      'person-died',
    ])
    expect(told(house({ door: 'moved', movedTo: 'Manggar' }), { isAwaited: false })).toEqual([
      { kind: 'visit-done', cadre: 'kader', outcome: 'moved' },
      { kind: 'person-moved', to: 'Manggar' },
    ])
  })

  it('nothing is written about who was not awaited and of whom nothing was said', () => {
    expect(told(house(), { isAwaited: false })).toEqual([])
    expect(told(house({ door: 'not-at-home' }), { isAwaited: false })).toEqual([])
  })
})

it('a service that was opened and left empty is not part of the visit', () => {
  expect(withoutEmpty(visit).services).toEqual(['visit-child'])
})
