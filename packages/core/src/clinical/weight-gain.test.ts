import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { weightGain } from './weight-gain.ts'

const boy = { sex: 'male', birthDate: localDate('2025-01-10') } as const
const weighed = (...weighings: readonly (readonly [string, number | undefined])[]) =>
  weighings.map(([on, weight]) => ({
    on: localDate(on),
    measured: weight === undefined ? {} : { weight },
  }))

describe('weight gain', () => {
  it('is a first weighing when nothing came before', () => {
    expect(weightGain(weighed(['2025-10-05', 8.5]), boy)).toBe('first')
  })
  it('of a boy of 9 months wants 300 g since the month before', () => {
    expect(weightGain(weighed(['2025-09-05', 8.5], ['2025-10-15', 8.8]), boy)).toBe('gained')
    expect(weightGain(weighed(['2025-09-05', 8.5], ['2025-10-15', 8.79]), boy)).toBe('not-gained')
  })
  it('failing two months running is 2T', () => {
    const months = weighed(['2025-08-05', 8.5], ['2025-09-05', 8.5], ['2025-10-15', 8.5])
    expect(weightGain(months, boy)).toBe('not-gained-twice')
  })
  it('cannot be judged after a month without weighing', () => {
    expect(weightGain(weighed(['2025-08-05', 8], ['2025-10-05', 9]), boy)).toBe(
      'not-weighed-before',
    )
    const after = weighed(['2025-06-05', 7], ['2025-09-05', 8], ['2025-10-15', 8])
    expect(weightGain(after, boy)).toBe('not-gained')
  })
  it('is not judged when the last visit brought no weight', () => {
    expect(weightGain(weighed(['2025-09-05', 8], ['2025-10-05', undefined]), boy)).toBeUndefined()
    expect(weightGain([], boy)).toBeUndefined()
  })
})
