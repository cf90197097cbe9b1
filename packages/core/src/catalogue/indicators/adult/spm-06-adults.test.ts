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
    ['glucose-laboratory', { glycated: 5.5 }],
    ['diabetes-diagnosis', { basis: 'new', fasting: 150 }],
    ['diabetes-control', { fasting: 120 }],
    ['tb-glucose', { glucose: 110 }],
    ['antenatal-glucose', { glucose: 110 }],
  ])('take the glucose of %s', (service, answers) => {
    const tested = [...yearly(), { on: '2026-06-01', service, answers }]
    expect(servedFrom('1980-01-01', tested)).toBe('2026-06-01')
  })
  it('take no visit of the care without a value', () => {
    const told = { on: '2026-06-01', service: 'diabetes-control', answers: { drugTaken: 'taken' } }
    expect(servedFrom('1980-01-01', [...yearly(), told])).toBeUndefined()
    const visits = [...yearly(), told]
    expect(markOf('glucose-screened', { born: '1980-01-01', visits })?.servedFrom).toBeUndefined()
  })
  it('who turn 15 in the year may have been measured at school before', () => {
    const atSchool = [
      {
        on: '2026-02-01',
        service: 'school-nutrition',
        answers: { weight: 45, height: 155, waist: 60 },
      },
      {
        on: '2026-02-01',
        service: 'school-blood-pressure',
        answers: { systolic: 110, diastolic: 70 },
      },
      { on: '2026-08-01', service: 'risk-behaviour', answers: { smoking: 'never' } },
    ]
    expect(servedFrom('2011-06-01', atSchool)).toBe('2026-08-01')
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
