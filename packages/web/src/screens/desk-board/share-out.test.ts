import type { Visitor } from '@jejaring/core/sync/places'
import { expect, test } from 'vitest'
import { reachOf, shareOut } from './share-out.ts'

const kader = (id: string, facility = 'melati'): Visitor => ({
  id,
  name: id,
  role: 'kader',
  facility,
})
const person = (id: string, household = id, posyandu = 'melati') => ({
  id,
  village: 'v',
  household,
  posyandu,
})
const of = (...handed: ReturnType<typeof shareOut>) => handed.map(({ id, to }) => [id, to])

test('the people of a list are shared evenly among the kader of their Posyandu', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => person(id))
  expect(of(...shareOut(people, [kader('ani'), kader('budi'), kader('far', 'kenanga')]))).toEqual([
    ['a', 'ani'],
    ['b', 'budi'],
    ['c', 'ani'],
    ['d', 'budi'],
  ])
})

test('a family has one visitor, and the next house goes to the other', () => {
  const people = [person('a', 'h1'), person('b', 'h1'), person('c', 'h2')]
  expect(of(...shareOut(people, [kader('ani'), kader('budi')]))).toEqual([
    ['a', 'ani'],
    ['b', 'ani'],
    ['c', 'budi'],
  ])
})

test('whose Posyandu has no kader is left for the Pustu', () => {
  expect(shareOut([person('a', 'a', 'kenanga')], [kader('ani')])).toEqual([])
})

test('a Pustu is asked for its own villages alone, after the kader of the Posyandu', () => {
  const midwife = (id: string, facility: string): Visitor => ({
    id,
    name: id,
    role: 'pustu',
    facility,
  })
  const facilities = [
    { id: 'pustu-v', villages: ['v'] },
    { id: 'pustu-w', villages: ['w'] },
  ]
  const visitors = [midwife('sari', 'pustu-v'), midwife('tri', 'pustu-w'), kader('ani')]
  const reach = reachOf([person('a')], visitors, facilities)
  expect(reach.map(({ visitor }) => visitor.id)).toEqual(['ani', 'sari'])
})
