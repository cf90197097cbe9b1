import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { weightGain } from './weight-gain.ts'

const boy = { sex: 'male', birthDate: localDate('2025-01-10') } as const
type Weighing = readonly [string, number | undefined]
const visitOf = ([on, weight]: Weighing) => ({
  on: localDate(on),
  measured: weight === undefined ? {} : { weight },
})
/** The letter of the last one. */
const gainAt = (last: Weighing, ...before: readonly Weighing[]) =>
  weightGain(before.map(visitOf), visitOf(last), boy)

describe('weight gain', () => {
  it('is a first weighing when nothing came before', () => {
    expect(gainAt(['2025-10-05', 8.5])).toBe('first')
  })
  it('of a boy of 9 months wants 300 g since the month before', () => {
    expect(gainAt(['2025-10-15', 8.8], ['2025-09-05', 8.5])).toBe('gained')
    expect(gainAt(['2025-10-15', 8.79], ['2025-09-05', 8.5])).toBe('not-gained')
  })
  it('failing two months running is 2T', () => {
    const before = [
      ['2025-08-05', 8.5],
      ['2025-09-05', 8.5],
    ] as const
    expect(gainAt(['2025-10-15', 8.5], ...before)).toBe('not-gained-twice')
  })
  it('cannot be judged after a month without weighing', () => {
    expect(gainAt(['2025-10-05', 9], ['2025-08-05', 8])).toBe('not-weighed-before')
    const before = [
      ['2025-06-05', 7],
      ['2025-09-05', 8],
    ] as const
    expect(gainAt(['2025-10-15', 8], ...before)).toBe('not-gained')
  })
  it('is not judged when the visit brought no weight', () => {
    expect(gainAt(['2025-10-05', undefined], ['2025-09-05', 8])).toBeUndefined()
  })
})
