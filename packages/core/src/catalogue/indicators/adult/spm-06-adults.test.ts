import { describe, expect, it } from 'vitest'
import { type Visit, markOf } from '../../testing/life.ts'

const pressure = { systolic: 120, diastolic: 80 }

describe('SPM 6, adults', () => {
  const size = { weight: 60, height: 165, waist: 80 }
  const yearly = (answers: Visit['answers'] = size, tension: Visit['answers'] = pressure) => [
    { on: '2026-03-01', service: 'adult-nutrition', answers },
    { on: '2026-04-01', service: 'blood-pressure-screening', answers: tension },
    { on: '2026-05-01', service: 'risk-behaviour', answers: { smoking: 'never' } },
  ]
  const glucose = { on: '2026-06-01', service: 'glucose-screening', answers: { glucose: 110 } }
  const servedFrom = (born: string, visits: readonly Visit[]) =>
    markOf('spm-06', { sex: 'male', born, visits })?.servedFrom

  it('below 40 are served by sizes, pressure and behaviour', () => {
    expect(servedFrom('1987-01-01', yearly())).toBe('2026-05-01')
    expect(servedFrom('1987-01-01', yearly().slice(1))).toBeUndefined()
    expect(servedFrom('1987-01-01', yearly({ weight: 60, height: 165 }))).toBeUndefined()
  })
  it('need glucose from 40, by the last day of the year', () => {
    expect(servedFrom('1986-12-31', yearly())).toBeUndefined()
    expect(servedFrom('1986-12-31', [...yearly(), glucose])).toBe('2026-06-01')
  })
  it.each([
    ['obesity', { ...size, weight: 70 }, pressure],
    ['a large waist', { ...size, waist: 90.5 }, pressure],
    ['raised pressure', size, { systolic: 140, diastolic: 80 }],
  ])('below 40 need glucose with %s', (_, sizes, tension) => {
    expect(servedFrom('1990-01-01', yearly(sizes, tension))).toBeUndefined()
    const tested = { ...glucose, service: 'glucose-at-risk' }
    expect(servedFrom('1990-01-01', [...yearly(sizes, tension), tested])).toBe('2026-06-01')
  })
})
