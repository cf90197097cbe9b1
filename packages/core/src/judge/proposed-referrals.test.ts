import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import { servicesById } from './history.ts'
import type { JudgedService } from './judgement.ts'
import { firedRules } from './outcomes.ts'
import { proposedReferrals } from './proposed-referrals.ts'

const services = servicesById(catalogue)

function found(id: string, outcomes: Readonly<Record<string, string>>): JudgedService {
  const service = services.get(id)
  if (service === undefined) throw new Error(`no service ${id}`)
  const [refer, ...also] = firedRules(service, outcomes)
  return {
    encounter: 'e',
    on: localDate('2026-11-22'),
    service: id,
    outcomes,
    ...(refer === undefined ? {} : { refer }),
    ...(also.length === 0 ? {} : { also }),
  }
}
const proposed = (...judged: readonly JudgedService[]) =>
  proposedReferrals(services, judged).map(({ service, refer, also }) => [
    service.id,
    refer.to,
    refer.withinDays,
    ...also.map(({ scale }) => scale),
  ])

it('danger signs at the contact and on the visit form are one referral', () => {
  expect(
    proposed(
      found('antenatal-contact', { dangerSigns: 'present' }),
      found('visit-pregnant', { signs: 'present' }),
      found('pregnancy-danger-signs', { signs: 'present' }),
    ),
  ).toEqual([['antenatal-contact', 'puskesmas', 0]])
})

it('a thin arm after birth and among adults is one referral, as soon as the sooner asks', () => {
  expect(
    proposed(
      found('adult-nutrition', { upperArm: 'risk' }),
      found('postpartum-check', { arm: 'risk' }),
    ),
  ).toEqual([['postpartum-check', 'puskesmas', 7]])
})

it('a service whose gravest finding another one made keeps what it alone found', () => {
  expect(
    proposed(
      found('antenatal-contact', { pressure: 'high' }),
      found('pregnant-woman-check', { pressure: 'high', energy: 'risk' }),
    ),
  ).toEqual([
    ['antenatal-contact', 'puskesmas', 0],
    ['pregnant-woman-check', 'puskesmas', 7],
  ])
})

it('both eyes stay two reasons of one letter', () => {
  expect(proposed(found('adult-vision', { right: 'light', left: 'light' }))).toEqual([
    ['adult-vision', 'puskesmas', 30, 'left'],
  ])
})

it('two tests with different names of what they found stay two referrals', () => {
  expect(
    proposed(
      found('breast-examination', { breasts: 'present' }),
      found('bowel-test', { test: 'positive' }),
    ),
  ).toHaveLength(2)
})

it('the gravest comes first, of two as soon the one that goes farther', () => {
  expect(
    proposed(
      found('adult-vision', { right: 'light' }),
      found('home-care-visit', { signs: 'present' }),
      found('sick-child', { child: 'red' }),
    ).map(([id]) => id),
  ).toEqual(['sick-child', 'home-care-visit', 'adult-vision'])
})
