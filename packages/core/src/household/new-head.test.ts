import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import type { Relation } from '../person/person.ts'
import { newHeads } from './new-head.ts'

const TODAY = localDate('2026-11-22')
const member = (id: string, relation: Relation | undefined, birthDate: string) => ({
  id,
  relation,
  birthDate: localDate(birthDate),
})
const wife = member('wife', 'spouse', '1980-01-01')
const son = member('son', 'child', '2005-01-01')
const daughter = member('daughter', 'child', '2003-01-01')
const boy = member('boy', 'child', '2015-01-01')
const mother = member('mother', 'parent', '1950-01-01')
const heads = (...members: ReturnType<typeof member>[]) =>
  newHeads(members, TODAY).map(({ id }) => id)

it('asks for nobody while the head lives there', () => {
  expect(heads(member('head', 'head', '1978-01-01'), wife, son)).toEqual([])
})
it('names the spouse first, then parents, then grown children by age', () => {
  expect(heads(boy, son, mother, daughter, wife)).toEqual(['wife', 'mother', 'daughter', 'son'])
})
it('names a child of 17, and a younger one only where no adult lives', () => {
  const grown = member('grown', 'child', '2009-11-22')
  expect(heads(member('young', 'child', '2009-11-23'), grown)).toEqual(['grown'])
  expect(heads(boy)).toEqual(['boy'])
  expect(heads()).toEqual([])
})
