import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { tick } from '../journal/clock.ts'
import type { Entry, ServiceGiven } from '../journal/entry.ts'
import { emptyPerson, foldPerson } from '../journal/record.ts'
import { birthsOf, birthsTakenBack } from './births.ts'

const mother = '0192f1c0-0000-7000-8000-000000000001'
const first = '0192f1c0-1111-7aaa-8bbb-0000000000f0'
const second = '0192f1c0-2222-7aaa-8bbb-0000000000f0'
const DAY = localDate('2026-11-20')

function visit(id: string, service: string, answers: ServiceGiven['answers']): Entry {
  const common = { id, village: '19.06.01.2001', subject: mother, on: DAY, clock: tick(1, 'd') }
  const services = [{ service, answers, outcomes: {} }]
  const body = { setting: 'home', cadre: 'midwife', services } as const
  return {
    ...common,
    kind: 'encounter-recorded',
    author: 'a',
    device: 'd',
    catalogue: 1,
    body,
  }
}
const born = (...entries: readonly Entry[]) =>
  birthsOf(entries.reduce(foldPerson, emptyPerson(mother)))
const alive = { kind: 'live-birth', endedOn: '2026-11-18' }

it('makes the child’s id from the visit, the same on every phone', () => {
  const [child] = born(visit(first, 'pregnancy-outcome', alive))
  expect(child).toEqual({
    child: '0192f1c0-1111-8aaa-8bbb-0000000000f1',
    bornOn: '2026-11-18',
    nth: 1,
    of: 1,
  })
})

it('knows twins by their number', () => {
  const twins = born(visit(first, 'pregnancy-outcome', { ...alive, children: 2 }))
  expect(twins.map(({ child }) => child.slice(-2))).toEqual(['f1', 'f2'])
})

it.each([
  ['a stillbirth', 'pregnancy-outcome', { kind: 'stillbirth', endedOn: '2026-11-18' }],
  ['no child born alive', 'pregnancy-outcome', { ...alive, children: 0 }],
  ['another service', 'mother-vitamin-a', {}],
])('proposes nobody after %s', (_, service, answers) => {
  expect(born(visit(first, service, answers))).toEqual([])
})

it('counts a delivery once that two posts wrote down, in either order', () => {
  const one = visit(first, 'pregnancy-outcome', alive)
  const other = visit(second, 'postpartum-registration', { bornOn: '2026-11-19' })
  expect(born(other, one)).toEqual(born(one, other))
  expect(born(one, other)).toHaveLength(1)
})

const children = (...entries: readonly Entry[]) =>
  birthsTakenBack(entries.reduce(foldPerson, emptyPerson(mother))).map(({ child }) => child)
const later = (entry: Entry, over: object) =>
  ({ ...entry, id: second, clock: tick(2, 'd'), ...over }) as Entry

it('names the children of a delivery that was taken back, on every phone', () => {
  const twins = visit(first, 'pregnancy-outcome', { ...alive, children: 2 })
  const voided = later(twins, {
    kind: 'encounter-voided',
    body: { encounter: first, reason: '' },
  })
  expect(children(twins)).toEqual([])
  expect(children(twins, voided).map((id) => id.slice(-2))).toEqual(['f1', 'f2'])
  expect(children(voided, twins)).toEqual(children(twins, voided))
})

it('names the second child of a delivery that is corrected to one', () => {
  const twins = visit(first, 'pregnancy-outcome', { ...alive, children: 2 })
  const one = visit(first, 'pregnancy-outcome', { ...alive, children: 1 })
  const amended = later(one, {
    kind: 'encounter-amended',
    body: { ...one.body, encounter: first },
  })
  expect(children(twins, amended).map((id) => id.slice(-2))).toEqual(['f2'])
})

it('names nobody where another visit still tells of the birth', () => {
  const one = visit(first, 'pregnancy-outcome', alive)
  const other = visit(second, 'postpartum-registration', { bornOn: '2026-11-19' })
  const voided = later(one, {
    id: '0192f1c0-3333-7aaa-8bbb-0000000000f0',
    kind: 'encounter-voided',
    body: { encounter: first, reason: '' },
  })
  expect(children(one, other, voided)).toEqual([])
})
