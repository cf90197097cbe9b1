import { describe, expect, it } from 'vitest'
import { type Visit, markOf } from '../../testing/life.ts'

describe('the month on the growth card', () => {
  const born = '2025-01-10'
  const weighed = (on: string, weight: number): Visit => ({
    on,
    service: 'child-growth',
    answers: { weight },
  })
  const of = (indicator: string, ...visits: readonly Visit[]) =>
    markOf(indicator, { sex: 'male', born, visits }, '2026-03')

  it('D/S: every child below 60 months is counted, served when weighed', () => {
    expect(of('d-s')).toEqual({ indicator: 'd-s', period: '2026-03' })
    expect(of('d-s', weighed('2026-03-05', 10), weighed('2026-03-20', 10))?.servedFrom).toBe(
      '2026-03-05',
    )
    expect(of('d-s', weighed('2026-02-28', 10))?.servedFrom).toBeUndefined()
  })
  it('N/D: only who was weighed in both months is counted, served when gained', () => {
    const february = weighed('2026-02-05', 10)
    expect(of('n-d', february, weighed('2026-03-05', 10.2))).toMatchObject({
      servedFrom: '2026-03-05',
    })
    expect(of('n-d', february, weighed('2026-03-05', 10.1))).toEqual({
      indicator: 'n-d',
      period: '2026-03',
    })
    expect(of('n-d', weighed('2026-03-05', 10.2))).toBeUndefined()
    expect(of('n-d', weighed('2026-01-05', 10), weighed('2026-03-05', 11))).toBeUndefined()
    expect(of('n-d', february)).toBeUndefined()
  })
  it('N/D: of two weighings in a month the last counts', () => {
    const visits = [
      weighed('2026-02-05', 10),
      weighed('2026-03-05', 10.3),
      weighed('2026-03-25', 10),
    ]
    expect(of('n-d', ...visits)).toEqual({ indicator: 'n-d', period: '2026-03' })
  })
})
