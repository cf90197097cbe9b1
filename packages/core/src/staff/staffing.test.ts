import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { holdsOn, postTrouble, type StaffPost } from './member.ts'
import { countOf, vacanciesOf, type AtWork } from './staffing.ts'

const post = (more: Partial<StaffPost> = {}): StaffPost => ({
  id: 'a',
  facility: 'posyandu-melati',
  duty: 'member',
  from: localDate('2026-01-01'),
  decree: 'SK 1/2026',
  version: 1,
  ...more,
})
const kader = (key: string): AtWork => ({ key, profession: 'kader' })

test('a kader of two Posyandu is one kader of their Pustu, and one of each Posyandu', () => {
  const melati = ['siti', 'dewi'].map(kader)
  const kenanga = ['siti'].map(kader)
  expect(countOf([...melati, ...kenanga], 'kader')).toBe(2)
  expect(countOf(kenanga, 'kader')).toBe(1)
})

test.each([
  [
    'pustu',
    [],
    [
      ['midwife', 1],
      ['nurse', 1],
      ['kader', 2],
    ],
  ],
  [
    'pustu',
    [{ key: 'sari', profession: 'midwife' }, kader('a'), kader('a')],
    [
      ['nurse', 1],
      ['kader', 1],
    ],
  ],
  ['posyandu', ['a', 'b', 'c', 'd'].map(kader), [['kader', 1]]],
  ['posyandu', ['a', 'b', 'c', 'd', 'e'].map(kader), []],
  ['puskesmas', [], []],
] as const)('a %s misses whom its norm names', (kind, people, missing) => {
  expect(vacanciesOf(kind, people).map((one) => [one.profession, one.missing])).toEqual(missing)
})

test('the day of the end is the first without the task', () => {
  const until = post({ before: localDate('2026-06-01') })
  expect(holdsOn(until, localDate('2025-12-31'))).toBe(false)
  expect(holdsOn(until, localDate('2026-01-01'))).toBe(true)
  expect(holdsOn(until, localDate('2026-05-31'))).toBe(true)
  expect(holdsOn(until, localDate('2026-06-01'))).toBe(false)
})

test.each([
  ['an end on the first day', { before: localDate('2026-01-01') }, 'ends-before-it-begins'],
  ['the same task at the same place at that time', { id: 'b' }, 'twice'],
  ['the same task at another place', { id: 'b', facility: 'posyandu-kenanga' }, undefined],
  ['another task at the same place', { id: 'b', duty: 'chair' }, undefined],
  ['itself, corrected', { from: localDate('2026-02-01') }, undefined],
] as const)('%s', (_, more, trouble) => {
  expect(postTrouble(post(more), [post()])).toBe(trouble)
})

test('of two tasks that are said to be twice there is a day on which both hold, and otherwise none', () => {
  const start = localDate('2026-01-01')
  const span = fc.record({ from: fc.nat(40), days: fc.option(fc.integer({ min: 1, max: 40 })) })
  const of = (id: string, { from, days }: { from: number; days: number | null }) =>
    post({
      id,
      from: addDays(start, from),
      ...(days === null ? {} : { before: addDays(start, from + days) }),
    })
  fc.assert(
    fc.property(span, span, (one, other) => {
      const [a, b] = [of('a', one), of('b', other)]
      const both = Array.from({ length: 90 }, (_, n) => addDays(start, n)).some(
        (day) => holdsOn(a, day) && holdsOn(b, day),
      )
      expect(postTrouble(b, [a])).toBe(both ? 'twice' : undefined)
    }),
  )
})
