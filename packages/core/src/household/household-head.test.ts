import { describe, expect, it, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { tick } from '../journal/clock.ts'
import type { Relation } from '../person/person.ts'
import { headshipOf, relationsTo, type Member } from './household-head.ts'

const TODAY = localDate('2026-11-22')

/** @param told relations in the order they were written, one a millisecond from 1; undefined: not that time */
function member(id: string, birthDate: string, ...told: readonly (Relation | undefined)[]): Member {
  const relation = told.flatMap((value, at) =>
    value === undefined ? [] : [{ value, clock: tick(at + 1, 'd') }],
  )
  return { id, relation: relation.toReversed(), birthDate: localDate(birthDate) }
}
const father = member('father', '1978-01-01', 'head')
const wife = member('wife', '1980-01-01', 'spouse')
const son = member('son', '2005-01-01', 'child')
const daughter = member('daughter', '2003-01-01', 'child')
const boy = member('boy', '2015-01-01', 'child')
const mother = member('mother', '1950-01-01', 'parent')
const stateOf = (...members: readonly Member[]) => headshipOf(members, TODAY)

describe('a household', () => {
  it('asks nothing while one head lives there', () => {
    expect(stateOf(father, wife, son)).toEqual({ kind: 'one', head: father })
    expect(stateOf()).toEqual({ kind: 'nobody' })
  })
  it('without a head names the spouse first, then parents, then grown children by age', () => {
    expect(stateOf(boy, son, mother, daughter, wife)).toEqual({
      kind: 'none',
      adults: [wife, mother, daughter, son],
    })
  })
  it('names a child of 17, and none who is younger', () => {
    const grown = member('grown', '2009-11-22', 'child')
    expect(stateOf(member('young', '2009-11-23', 'child'), grown)).toEqual({
      kind: 'none',
      adults: [grown],
    })
  })
  it('of children alone has no head to name', () => {
    const newborn = member('newborn', '2026-11-21', 'child')
    expect(stateOf(newborn, boy)).toEqual({ kind: 'children', children: [boy, newborn] })
  })
  it('with two heads asks which', () => {
    const second = member('second', '1980-01-01', 'head')
    expect(stateOf(father, wife, second)).toEqual({ kind: 'several', heads: [father, second] })
  })
})

describe('what the others are to a new head', () => {
  const told = (head: Member, ...members: readonly Member[]) =>
    Object.fromEntries(relationsTo(head, [head, ...members]))
  const grandchild = member('grandchild', '2023-01-01', 'grandchild')

  test('to the widow', () => {
    expect(told(wife, son, mother, grandchild)).toEqual({
      son: 'child',
      mother: 'other',
      grandchild: 'grandchild',
    })
  })
  test('to a daughter: her mother, her brother; whose child a grandchild is has to be asked', () => {
    expect(told(daughter, wife, son, grandchild)).toEqual({
      wife: 'parent',
      son: 'other',
      grandchild: undefined,
    })
    expect(told(daughter, { ...grandchild, mother: 'daughter' })).toEqual({ grandchild: 'child' })
  })
  test('to who was another relative: everybody is asked about', () => {
    const aunt = member('aunt', '1960-01-01', 'other')
    expect(told(aunt, wife, boy)).toEqual({ wife: undefined, boy: undefined })
  })
  test('to a head who is back, after another headed the house: what they were before', () => {
    const since = [undefined, undefined] as const
    const now = [
      member('wife', '1980-01-01', 'spouse', ...since, 'parent'),
      member('daughter', '2003-01-01', 'child', ...since, 'head'),
      member('grandchild', '2023-01-01', 'grandchild', ...since, 'child'),
    ]
    expect(told(father, ...now)).toEqual({
      wife: 'spouse',
      daughter: 'child',
      grandchild: 'grandchild',
    })
  })
  test('to the later of two heads: as it stands, and the other by what the later was before', () => {
    const later = member('daughter', '2003-01-01', 'child', undefined, 'head')
    expect(told(later, father, wife)).toEqual({ father: 'parent', wife: 'spouse' })
  })
})
