import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { tick } from '../journal/clock.ts'
import type { Bodies, Entry, Kind } from '../journal/entry.ts'
import { emptyPerson, foldPerson } from '../journal/record.ts'
import { visitFactsOf } from './visit-facts.ts'

const DAY = localDate('2026-11-22')

function entry<K extends Kind>(kind: K, body: Bodies[K], at: number): Entry {
  const common = {
    id: `e${at}`,
    village: 'v',
    subject: 'p',
    on: DAY,
    clock: tick(at, 'd'),
    author: 'midwife',
    device: 'd',
    catalogue: 1,
  }
  return { ...common, kind, body } as Entry
}
const factsOf = (...entries: readonly Entry[]) =>
  visitFactsOf(entries.reduce(foldPerson, emptyPerson('p')))
const handed = entry('visit-assigned', { to: 'kader' }, 1)
const done = (outcome: Bodies['visit-done']['outcome'], at: number) =>
  entry('visit-done', { cadre: 'kader', outcome }, at)

it('a hand-over holds until the person is met or seen anywhere, whatever was tried', () => {
  const open = { to: 'kader', by: 'midwife', on: DAY, before: 0 }
  expect(factsOf(handed)?.handed).toEqual(open)
  expect(factsOf(handed, done('not-at-home', 2))?.handed).toEqual(open)
  expect(factsOf(handed, done('served', 2))?.handed).toBeUndefined()
  const seen = entry('encounter-recorded', { setting: 'pustu', cadre: 'midwife', services: [] }, 3)
  expect(factsOf(handed, seen)?.handed).toBeUndefined()
  expect(factsOf(handed, entry('visit-assigned', {}, 4))?.handed).toBeUndefined()
})

it('the later hand-over counts, in whatever order they come', () => {
  const later = entry('visit-assigned', { to: 'colleague' }, 5)
  expect(factsOf(later, handed)?.handed?.to).toBe('colleague')
  expect(factsOf(later, handed)?.handed).not.toHaveProperty('due')
})

it('a hand-over says until when the visit is asked for, when it was said', () => {
  const due = localDate('2026-11-29')
  expect(factsOf(entry('visit-assigned', { to: 'kader', due }, 1))?.handed?.due).toBe(due)
})

it('a visit taken back was none', () => {
  const withdrawn = entry('visit-withdrawn', { visit: 'e2' }, 3)
  expect(factsOf(withdrawn, done('refused', 2))?.tries).toEqual([])
})

it('wrong data stay wrong until somebody corrects them', () => {
  const name = { value: 'Siti', seen: tick(1, 'd') }
  const corrected = (at: number) => entry('person-changed', { changes: { name } }, at)
  expect(factsOf(done('wrong-data', 2), corrected(1))?.wrongSince).toBe(DAY)
  expect(factsOf(done('wrong-data', 2), corrected(3))?.wrongSince).toBeUndefined()
})

it('of nobody who was neither sent to nor visited there is anything', () => {
  expect(factsOf()).toBeUndefined()
})
