import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { isInOrder, joinedOn } from './site.ts'

const joined = (...said: readonly (readonly [value: string, on: string])[]) =>
  joinedOn(said.map(([value, on]) => ({ value, on: localDate(on) })))

it('a place is in the network from its first stage there on, not from its latest', () => {
  expect(joined()).toBeUndefined()
  expect(joined(['preparing', '2025-01-01'])).toBeUndefined()
  expect(joined(['locus', '2025-02-01'], ['full', '2026-11-20'])).toBe('2025-02-01')
})

it('a day that is corrected counts, and who was taken out begins anew', () => {
  expect(joined(['locus', '2025-02-01'], ['locus', '2026-02-01'])).toBe('2026-02-01')
  expect(joined(['locus', '2025-02-01'], ['', '2025-03-01'])).toBeUndefined()
  expect(
    joined(['locus', '2025-02-01'], ['preparing', '2025-06-01'], ['phased', '2026-04-01']),
  ).toBe('2026-04-01')
})

it('a stage does not begin before an earlier one; on its day it may', () => {
  const said = [
    { value: 'preparing', on: localDate('2026-02-01') },
    { value: 'phased', on: localDate('2026-06-01') },
  ]
  const may = (value: string, on: string) => isInOrder(said, { value, on: localDate(on) })
  expect([may('full', '2026-05-31'), may('full', '2026-06-01')]).toEqual([false, true])
  expect([may('locus', '2026-01-31'), may('locus', '2026-03-01')]).toEqual([false, true])
  // A day that is put right, and a place that is taken out.
  expect([may('preparing', '2025-01-01'), may('none', '2025-01-01')]).toEqual([true, true])
})

it('who stepped back begins the later stages anew, who was taken out all of them', () => {
  const said = (...values: readonly (readonly [string, string])[]) =>
    values.map(([value, on]) => ({ value, on: localDate(on) }))
  const may = (before: ReturnType<typeof said>) =>
    isInOrder(before, { value: 'full', on: localDate('2026-03-01') })
  expect(may(said(['phased', '2026-06-01'], ['preparing', '2026-02-01']))).toBe(true)
  expect(may(said(['phased', '2026-06-01'], ['none', '2026-07-01']))).toBe(true)
  expect(may(said(['phased', '2026-06-01'], ['phased', '2026-01-01']))).toBe(true)
})
