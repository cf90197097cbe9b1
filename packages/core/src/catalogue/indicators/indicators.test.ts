import { describe, expect, it } from 'vitest'
import { addDays, addMonths, localDate } from '../../calendar/local-date.ts'
import { type Visit, judged, markOf, monthlyVisits } from '../testing/life.ts'

const pressure = { systolic: 120, diastolic: 80 }
const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('SPM 1, pregnancy', () => {
  const anchor = localDate('2026-01-01')
  const registered: Visit = {
    on: '2026-02-01',
    service: 'pregnancy-registration',
    answers: { lastMenstruation: anchor },
  }
  const contact = (day: number, doctor = false): Visit => ({
    on: addDays(anchor, day),
    service: 'antenatal-contact',
    cadre: doctor ? 'doctor' : 'midwife',
    answers: { weight: 55, upperArm: 25, ...pressure, ...(doctor ? { ultrasound: true } : {}) },
  })
  const full = [
    contact(84, true),
    contact(85),
    contact(168),
    contact(169),
    contact(200, true),
    contact(250),
  ]
  const mother = (visits: readonly Visit[]) => ({
    born: '1998-05-01',
    visits: [registered, ...visits],
  })

  it('is served by one, two and three contacts, with a doctor and ultrasound in the first and third', () => {
    expect(markOf('spm-01', mother(full))).toMatchObject({ servedFrom: addDays(anchor, 250) })
  })
  it.each([0, 1, 2, 3, 4, 5])('is not served without contact %i of these six', (missing) => {
    const visits = full.filter((_, i) => i !== missing)
    expect(markOf('spm-01', mother(visits))).toEqual({ indicator: 'spm-01', period: '2026' })
  })
  it('is not served when the midwife alone saw her in the third trimester', () => {
    const visits = full.with(4, contact(200))
    expect(markOf('spm-01', mother(visits))?.servedFrom).toBeUndefined()
  })
  it('is not served by six contacts that come too late', () => {
    const visits = [170, 180, 190, 200, 210, 220].map((day) => contact(day, true))
    expect(markOf('spm-01', mother(visits))?.servedFrom).toBeUndefined()
  })
  it('counts in the year of the birth, also when it is told in the next', () => {
    const born: Visit = {
      on: '2027-01-20',
      service: 'pregnancy-outcome',
      answers: { kind: 'live-birth', endedOn: '2026-12-30' },
    }
    const late = { ...registered, answers: { lastMenstruation: '2026-04-15' } }
    const life = { born: '1998-05-01', visits: [late, born] }
    expect(markOf('spm-01', life, '2026')).toBeDefined()
    expect(markOf('spm-01', life, '2027')).toBeUndefined()
  })
})

const doses = (birthDate: string): readonly Visit[] => {
  const born = localDate(birthDate)
  const at = (age: number, ...services: readonly string[]) =>
    services.map((service) => ({ on: addMonths(born, age), service }))
  return [
    ...at(0, 'hb0', 'bcg', 'polio-drops'),
    ...at(2, 'dpt-hb-hib', 'polio-drops', 'rotavirus', 'pcv'),
    ...at(3, 'dpt-hb-hib', 'polio-drops', 'rotavirus', 'pcv'),
    ...at(4, 'dpt-hb-hib', 'polio-drops', 'rotavirus', 'ipv'),
    ...at(9, 'measles-rubella', 'ipv'),
  ]
}

describe('complete basic immunisation', () => {
  const born = '2025-06-15'
  it('is the 17 doses before the first birthday', () => {
    expect(doses(born)).toHaveLength(17)
    expect(markOf('idl', { born, visits: doses(born) })).toMatchObject({ servedFrom: '2026-03-15' })
  })
  it.each(months(0, 16))('is not complete without dose %i', (missing) => {
    const visits = doses(born).filter((_, i) => i !== missing)
    expect(markOf('idl', { born, visits })?.servedFrom).toBeUndefined()
  })
  it('does not count when the last dose came on the birthday', () => {
    const visits = doses(born).with(-2, { on: '2026-06-15', service: 'measles-rubella' })
    expect(markOf('idl', { born, visits })?.servedFrom).toBeUndefined()
  })
  it('leaves out what the place did not yet have when the child was born', () => {
    const visits = doses(born).filter(({ service }) => service !== 'rotavirus' && service !== 'pcv')
    const introduced = { rotavirus: localDate('2025-07-01'), 'pcv-2': localDate('2025-07-01') }
    const onePcv = [...visits, { on: '2025-08-15', service: 'pcv' }]
    expect(markOf('idl', { born, introduced, visits: onePcv })?.servedFrom).toBe('2026-03-15')
    expect(markOf('idl', { born, introduced, visits })?.servedFrom).toBeUndefined()
  })
  it('concerns the year in which the child turns one', () => {
    expect(markOf('idl', { born, visits: [] }, '2025')).toBeUndefined()
    expect(markOf('idl', { born, visits: [] }, '2026')).toBeDefined()
  })
})

describe('SPM 4, children of 12 to 59 months', () => {
  const born = '2022-06-15'
  const weight = { service: 'child-growth', answers: { weight: 14 } }
  const sized = { service: 'child-growth', answers: { weight: 14, length: 95 } }
  const year: readonly Visit[] = [
    ...monthlyVisits(2026, [1, 2], sized),
    ...monthlyVisits(2026, months(3, 8), weight),
    ...monthlyVisits(2026, [3, 9], {
      service: 'child-development',
      answers: { checklist: 'complete' },
    }),
    ...monthlyVisits(2026, [2, 8], { service: 'vitamin-a', answers: { capsule: 'red' } }),
  ]
  it('are served by 8 months of weighing, 2 lengths, 2 development checks and both vitamins', () => {
    expect(markOf('spm-04', { born, visits: year })).toMatchObject({ servedFrom: '2026-09-10' })
  })
  it.each(months(0, 11))('are not served without visit %i of these twelve', (missing) => {
    const visits = year.filter((_, i) => i !== missing)
    expect(markOf('spm-04', { born, visits })?.servedFrom).toBeUndefined()
  })
  it('are not served by a development check written down twice', () => {
    const again = { on: '2026-03-10', service: 'child-development', answers: { kpsp: 9 } }
    const visits = year.with(9, again)
    expect(markOf('spm-04', { born, visits })?.servedFrom).toBeUndefined()
  })
  it('are not served by eight weighings in seven months', () => {
    const visits = year.with(7, { on: '2026-07-20', ...weight })
    expect(markOf('spm-04', { born, visits })?.servedFrom).toBeUndefined()
  })
  it('take the February capsule until July', () => {
    const visits = year.with(10, { on: '2026-07-31', service: 'vitamin-a' })
    expect(markOf('spm-04', { born, visits })?.servedFrom).toBe('2026-09-10')
  })
  it('need no capsule of the months before they were half a year old', () => {
    const young = '2025-09-01'
    const visits = [...doses(young), ...year.filter(({ on }) => on !== '2026-02-10')]
    const all = [
      ...visits,
      { on: '2026-02-10', ...sized },
      { on: '2026-10-10', service: 'child-growth', answers: { weight: 14 } },
    ]
    expect(markOf('spm-04', { born: young, visits: all })?.servedFrom).toBeDefined()
  })
  it('need the basic doses in the second year of life, and the fourth DPT with MR2 in the third', () => {
    const second = '2025-01-01'
    expect(markOf('spm-04', { born: second, visits: [...doses(second), ...year] })).toMatchObject({
      servedFrom: '2026-09-10',
    })
    expect(markOf('spm-04', { born: second, visits: year })?.servedFrom).toBeUndefined()

    const third = '2024-06-30'
    const booster = ['dpt-hb-hib', 'measles-rubella'].map((service) => ({
      on: '2026-01-05',
      service,
    }))
    const visits = [...doses(third), ...booster, ...year]
    expect(markOf('spm-04', { born: third, visits })?.servedFrom).toBe('2026-09-10')
    expect(
      markOf('spm-04', { born: third, visits: [...doses(third), ...year] })?.servedFrom,
    ).toBeUndefined()
  })
  it('are counted by their age on the last day of the year', () => {
    const isCounted = (birthDate: string) =>
      markOf('spm-04', { born: birthDate, visits: [] }) !== undefined
    expect(['2021-12-31', '2022-01-01', '2025-12-31', '2026-01-01'].map(isCounted)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

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

describe('SPM 8, hypertension', () => {
  const diagnosis = (on: string): Visit => ({
    on,
    service: 'hypertension-diagnosis',
    answers: { basis: 'new' },
  })
  const control = { service: 'hypertension-control', answers: pressure }
  const life = (visits: readonly Visit[]) => ({ born: '1970-01-01', visits })

  it('is served while every month from the diagnosis has its control', () => {
    const visits = [diagnosis('2026-03-05'), ...monthlyVisits(2026, months(4, 8), control)]
    expect(markOf('spm-08', life(visits))).toMatchObject({
      servedFrom: '2026-03-05',
      servedBefore: '2026-10-01',
    })
  })
  it('counts from January for who was diagnosed in an earlier year', () => {
    const all = [diagnosis('2025-03-05'), ...monthlyVisits(2026, months(1, 12), control)]
    expect(markOf('spm-08', life(all))).toEqual({
      indicator: 'spm-08',
      period: '2026',
      servedFrom: '2026-01-10',
    })
    const late = [diagnosis('2025-03-05'), ...monthlyVisits(2026, months(2, 12), control)]
    expect(markOf('spm-08', life(late))?.servedFrom).toBeUndefined()
  })
  it('is lost after the first month without, whatever comes later', () => {
    const visits = [diagnosis('2026-01-05'), ...monthlyVisits(2026, [2, 4, 5], control)]
    expect(markOf('spm-08', life(visits))).toMatchObject({ servedBefore: '2026-04-01' })
  })
  it('asks for nothing after the care ended', () => {
    const ended: Visit = {
      on: '2026-04-20',
      service: 'hypertension-diagnosis',
      answers: { basis: 'not-hypertension' },
    }
    const visits = [diagnosis('2026-02-05'), ...monthlyVisits(2026, [3], control), ended]
    expect(markOf('spm-08', life(visits))).toEqual({
      indicator: 'spm-08',
      period: '2026',
      servedFrom: '2026-02-05',
    })
  })
  it('does not concern who has high readings only', () => {
    const high = { systolic: 170, diastolic: 100 }
    const screened = { on: '2026-02-01', service: 'blood-pressure-screening', answers: high }
    expect(markOf('spm-08', life([screened]))).toBeUndefined()
    expect(judged(life([screened])).episodes).toEqual([])
  })
})

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
