import { describe, expect, it } from 'vitest'
import { type Life, type Visit, markOf } from '../../testing/life.ts'

const YEAR = '2026/27'
const born = '2016-05-20'
const screened = (on: string): readonly Visit[] => [
  { on, service: 'school-nutrition', answers: { weight: 30, height: 138 } },
  { on, service: 'school-blood-pressure', answers: { systolic: 100, diastolic: 60 } },
  { on, service: 'school-teeth', answers: { decay: false, gums: false } },
  {
    on,
    service: 'school-vision',
    answers: { fingersRight: 'three-in-a-row', acuityLeft: '6-6' },
  },
  { on, service: 'school-hearing', answers: { right: 5, left: 4 } },
]
const servedFrom = (indicator: string, life: Partial<Life>, period = YEAR) =>
  markOf(indicator, { born, visits: [], ...life }, period)?.servedFrom
const isCounted = (indicator: string, life: Partial<Life>, period = YEAR) =>
  markOf(indicator, { born, visits: [], ...life }, period) !== undefined

describe('SPM 5, ages 7 to 15', () => {
  it('is served on the day the last of the five parts is done', () => {
    expect(servedFrom('spm-05', { visits: screened('2026-08-20') })).toBe('2026-08-20')
    const late = screened('2026-08-20').with(4, {
      on: '2027-02-01',
      service: 'school-hearing',
      answers: { right: 5, left: 2 },
    })
    expect(servedFrom('spm-05', { visits: late })).toBe('2027-02-01')
  })
  it.each([0, 1, 2, 3, 4])('is not served without part %i', (missing) => {
    const visits = screened('2026-08-20').filter((_, i) => i !== missing)
    expect(servedFrom('spm-05', { visits })).toBeUndefined()
  })
  it('runs from 1 July to 30 June', () => {
    expect(servedFrom('spm-05', { visits: screened('2026-06-30') })).toBeUndefined()
    expect(servedFrom('spm-05', { visits: screened('2026-07-01') })).toBe('2026-07-01')
    expect(servedFrom('spm-05', { visits: screened('2027-06-30') })).toBe('2027-06-30')
    expect(servedFrom('spm-05', { visits: screened('2027-07-01') })).toBeUndefined()
  })
  it('is not served by one eye, one ear or one number of the pressure', () => {
    const half = (index: number, answers: Visit['answers'] = {}) =>
      screened('2026-08-20').map((visit, i) => (i === index ? { ...visit, answers } : visit))
    expect(servedFrom('spm-05', { visits: half(1, { systolic: 100 }) })).toBeUndefined()
    expect(servedFrom('spm-05', { visits: half(3, { acuityLeft: '6-6' }) })).toBeUndefined()
    expect(servedFrom('spm-05', { visits: half(4, { right: 5 }) })).toBeUndefined()
  })
  it('takes the services of adults from 15 years on', () => {
    const visits = screened('2026-08-20')
      .slice(2)
      .concat([
        { on: '2026-09-01', service: 'adult-nutrition', answers: { weight: 45, height: 155 } },
        {
          on: '2026-09-01',
          service: 'blood-pressure-screening',
          answers: { systolic: 110, diastolic: 70 },
        },
      ])
    expect(servedFrom('spm-05', { born: '2011-02-01', visits })).toBe('2026-09-01')
  })
  it('counts who is 7 to 15 on 31 December of the school year', () => {
    const births = ['2019-12-31', '2020-01-01', '2011-01-01', '2010-12-31']
    expect(births.map((day) => isCounted('spm-05', { born: day }))).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
  it('leaves out who moved away unserved, and keeps who was served', () => {
    expect(isCounted('spm-05', { moved: '2026-10-01' })).toBe(false)
    const visits = screened('2026-08-20')
    expect(isCounted('spm-05', { moved: '2026-10-01', visits })).toBe(true)
  })
})

describe('screening of 7 to 17 years', () => {
  it.each([
    ['school-age-sizes', 0],
    ['school-age-pressure', 1],
    ['school-age-eyes', 3],
    ['school-age-ears', 4],
  ])('%s is served by its part alone', (indicator, part) => {
    const visits = screened('2026-08-20')
    expect(servedFrom(indicator, { visits: visits.slice(part, part + 1) })).toBe('2026-08-20')
    expect(servedFrom(indicator, { visits: visits.toSpliced(part, 1) })).toBeUndefined()
    const births = ['2019-12-31', '2020-01-01', '2009-01-01', '2008-12-31']
    expect(births.map((day) => isCounted(indicator, { born: day }))).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

describe('girls', () => {
  const tested: readonly Visit[] = [
    { on: '2026-09-01', service: 'girls-haemoglobin', answers: { haemoglobin: 12.5 } },
  ]
  it.each([
    ['girls-haemoglobin-class-7', '2014-12-31', '2014-01-01', '2013-12-31'],
    ['girls-haemoglobin-class-10', '2011-12-31', '2011-01-01', '2010-12-31'],
  ])(
    '%s: served once tested, counted at that age on 31 December',
    (id, youngest, oldest, older) => {
      expect(servedFrom(id, { born: youngest, visits: tested })).toBe('2026-09-01')
      expect([youngest, oldest, older].map((day) => isCounted(id, { born: day }))).toEqual([
        true,
        true,
        false,
      ])
      expect(isCounted(id, { born: youngest, sex: 'male' })).toBe(false)
    },
  )
  it('take iron every week when four tablets were taken since the last count', () => {
    const counted = (taken: number): readonly Visit[] => [
      { on: '2026-09-05', service: 'girls-iron-tablets', answers: { given: 4 } },
      { on: '2026-10-05', service: 'girls-iron-tablets', answers: { given: 4, taken } },
    ]
    const served = (taken: number) =>
      servedFrom('girls-iron-weekly', { born: '2013-05-01', visits: counted(taken) }, '2026-10')
    expect([served(4), served(3)]).toEqual(['2026-10-05', undefined])
    expect(isCounted('girls-iron-weekly', { born: '2014-10-31' }, '2026-10')).toBe(true)
    expect(isCounted('girls-iron-weekly', { born: '2014-11-01' }, '2026-10')).toBe(false)
  })
})
