import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { joinedOn } from './site.ts'

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
