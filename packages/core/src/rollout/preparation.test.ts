import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { criteria } from './criteria.ts'
import { gapsOf } from './gaps.ts'
import { joinMonths, preparationOf, type Preparing } from './preparation.ts'

const today = localDate('2026-11-22')
const site = (id: string, rest: Partial<Preparing> = {}): Preparing => ({
  id,
  name: id,
  kind: 'pustu',
  stage: 'none',
  plannedYear: 2027,
  standings: criteria.pustu.map(({ id: criterion }) => ({ criterion, state: 'met' })),
  steps: { socialise: 'met', team: 'met', audit: 'met', trial: 'met' },
  ...rest,
})

test('what is not met is due some months before the place joins, staff first', () => {
  const lacking = criteria.pustu.map(({ id: criterion }) => ({
    criterion,
    state: criterion === 'nurse' || criterion === 'kit' ? ('missing' as const) : ('met' as const),
  }))
  const due = preparationOf([site('a', { standings: lacking, steps: { trial: 'met' } })], today)
  expect(due.map(({ about, month }) => [about, month])).toEqual([
    ['step:socialise', '2027-06'],
    ['step:team', '2027-07'],
    ['step:audit', '2027-07'],
    ['nurse', '2027-08'],
    ['kit', '2027-09'],
  ])
})

test('places of a year are spread over it, the readiest first, and a missed year is caught up now', () => {
  const weak = criteria.pustu.map(({ id: criterion }) => ({ criterion, state: 'missing' as const }))
  const months = joinMonths(
    [
      site('weak', { standings: weak }),
      site('b'),
      site('a'),
      site('missed', { plannedYear: 2025 }),
      site('this year', { plannedYear: 2026 }),
    ],
    today,
  )
  expect([...months].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['a', '2027-04'],
    ['b', '2027-08'],
    ['missed', '2026-11'],
    ['this year', '2026-12'],
    ['weak', '2027-12'],
  ])
})

test('who has joined, was dropped or is not planned needs no preparation', () => {
  const none = { steps: {} }
  expect(
    preparationOf(
      [
        site('joined', { ...none, stage: 'locus' }),
        site('dropped', { ...none, dropped: 'digabung' }),
      ],
      today,
    ),
  ).toEqual([])
})

test('every place joins within its year, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
      const all = Array.from({ length: count }, (_, n) => site(String(n)))
      const months = [...joinMonths(all, today).values()]
      expect(months).toHaveLength(count)
      expect(months.every((month) => month >= '2027-01' && month <= '2027-12')).toBe(true)
    }),
  )
})

test('vacancies and equipment are listed by Puskesmas and name; what is arranged is told apart', () => {
  const standings = (state: 'missing' | 'arranging') =>
    criteria.pustu.map(({ id: criterion }) => ({
      criterion,
      state: criterion === 'nurse' || criterion === 'kit' ? state : ('met' as const),
    }))
  const all = [
    { ...site('b'), puskesmas: 'Manggar', standings: standings('missing') },
    { ...site('a'), puskesmas: 'Manggar', standings: standings('arranging') },
    { ...site('c'), puskesmas: 'Gantung', standings: standings('missing'), dropped: 'digabung' },
    site('d'),
  ]
  const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)
  const listed = (kind: 'staff' | 'equipment') =>
    gapsOf(all, kind).map((gap) => [gap.site.id, idsOf(gap.missing), idsOf(gap.arranging)])
  expect(listed('staff')).toEqual([
    ['a', [], ['nurse']],
    ['b', ['nurse'], []],
  ])
  expect(listed('equipment')).toEqual([
    ['a', [], ['kit']],
    ['b', ['kit'], []],
  ])
})
