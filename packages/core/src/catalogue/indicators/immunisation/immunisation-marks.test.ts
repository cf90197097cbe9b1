import { describe, expect, it } from 'vitest'
import { addDays, addMonths, localDate } from '../../../calendar/local-date.ts'
import { type Life, type Visit, basicSeries, markOf } from '../../testing/life.ts'

const born = '2024-06-15'
const on = (months: number, days = 0) => addDays(addMonths(localDate(born), months), days)
const dose = (service: string, months: number, days = 0): Visit => ({
  service,
  on: on(months, days),
})
const mark = (indicator: string, visits: readonly Visit[], period: string, life?: Partial<Life>) =>
  markOf(indicator, { born, visits, ...life }, period)
const without = (service: string) => basicSeries(born).filter((visit) => visit.service !== service)
const second = [dose('pcv', 12), dose('dpt-hb-hib', 18), dose('measles-rubella', 18)]

describe('immunisation at two years', () => {
  const full = [...basicSeries(born), ...second]
  it('IBL is the 17 doses with PCV3, DPT-HB-Hib4 and MR2 before 24 months', () => {
    expect(mark('ibl', full, '2026')?.servedFrom).toBe(on(18))
    expect(mark('ibl', full, '2025')).toBeUndefined()
    for (const missing of second) {
      const visits = full.filter((visit) => visit !== missing)
      expect(mark('ibl', visits, '2026')?.servedFrom, missing.service).toBeUndefined()
    }
  })
  it('takes a basic dose after the first birthday, but none on the second', () => {
    const late = (months: number, days = 0) => [
      ...without('measles-rubella'),
      dose('measles-rubella', 13),
      ...second.slice(0, 2),
      dose('measles-rubella', months, days),
    ]
    expect(mark('ibl', late(24, -1), '2026')?.servedFrom).toBe(on(24, -1))
    expect(mark('ibl', late(24), '2026')?.servedFrom).toBeUndefined()
  })
  it('asks two PCV of a child that began at 12 months', () => {
    const visits = [...without('pcv'), dose('pcv', 12), dose('pcv', 14), ...second.slice(1)]
    expect(mark('ibl', visits, '2026')?.servedFrom).toBe(on(18))
  })
  it('boosters alone are DPT-HB-Hib4 and MR2', () => {
    expect(mark('ill', full, '2026')?.servedFrom).toBe(on(18))
    expect(mark('ill', basicSeries(born), '2026')?.servedFrom).toBeUndefined()
  })
})

describe('immunisation at one year', () => {
  it('a child without DPT-HB-Hib is found from the first birthday until it gets one', () => {
    expect(mark('zero-dose', [], '2025')).toMatchObject({ servedFrom: on(12) })
    expect(mark('zero-dose', [dose('dpt-hb-hib', 15)], '2025')).toMatchObject({
      servedFrom: on(12),
      servedBefore: on(15),
    })
    const inTime = mark('zero-dose', [dose('dpt-hb-hib', 12, -1)], '2025')
    expect(inTime).toBeDefined()
    expect(inTime?.servedFrom).toBeUndefined()
  })
  it('who left before the first birthday is not found', () => {
    expect(mark('zero-dose', [], '2025', { moved: '2025-03-01' })).toBeUndefined()
  })
  it.each([
    ['drop-out-dpt3', 'dpt-hb-hib', [2, 3], 4],
    ['drop-out-mr1', 'measles-rubella', [], 9],
  ])(
    '%s counts who had DPT-HB-Hib1 and found is who lacks the last',
    (id, service, before, last) => {
      const first = service === 'dpt-hb-hib' ? [] : [dose('dpt-hb-hib', 2)]
      const begun = [...first, ...before.map((months) => dose(service, months))]
      expect(mark(id, [], '2025')).toBeUndefined()
      expect(mark(id, begun, '2025')?.servedFrom).toBe(on(12))
      const whole = mark(id, [...begun, dose(service, last)], '2025')
      expect(whole).toBeDefined()
      expect(whole?.servedFrom).toBeUndefined()
      expect(mark(id, [...begun, dose(service, 14)], '2025')?.servedBefore).toBe(on(14))
    },
  )
  it.each([
    ['new-antigen-pcv2', 'pcv', [2, 3]],
    ['new-antigen-rv3', 'rotavirus', [2, 3, 4]],
    ['new-antigen-ipv2', 'ipv', [4, 9]],
  ])('%s is served by the last dose before 12 months', (id, service, ages) => {
    const visits = ages.map((months) => dose(service, months))
    expect(mark(id, visits, '2025')?.servedFrom).toBe(on(ages.at(-1) ?? 0))
    expect(mark(id, visits.slice(0, -1), '2025')?.servedFrom).toBeUndefined()
    const introduced = { [service]: localDate('2024-07-01') }
    expect(mark(id, visits, '2025', { introduced })).toBeUndefined()
  })
  it('HB0 on the day after birth is within a day, until day 7 within the week', () => {
    const of = (id: string, day: number) => mark(id, [dose('hb0', 0, day)], '2024')?.servedFrom
    expect([of('hb0-first-day', 1), of('hb0-first-day', 2)]).toEqual([on(0, 1), undefined])
    expect([of('hb0-first-week', 7), of('hb0-first-week', 8)]).toEqual([on(0, 7), undefined])
  })
})

describe('immunisation at school', () => {
  const pupil = { born: '2019-03-10' }
  const given = (service: string, day: string): Visit => ({ service, on: day })
  it('is complete in class 1 with MR and DT, within the school year', () => {
    const both = [given('mr-school', '2026-08-12'), given('dt-school', '2026-11-10')]
    expect(mark('bias', both, '2026/27', pupil)?.servedFrom).toBe('2026-11-10')
    expect(mark('bias', both.slice(1), '2026/27', pupil)?.servedFrom).toBeUndefined()
    const late = [...both.slice(0, 1), given('dt-school', '2027-07-01')]
    expect(mark('bias', late, '2026/27', pupil)?.servedFrom).toBeUndefined()
  })
  it('is a Td in class 2, and another in class 5', () => {
    const class2 = given('td-school', '2027-11-10')
    const class5 = given('td-school', '2030-11-10')
    expect(mark('bias', [class2], '2027/28', pupil)?.servedFrom).toBe('2027-11-10')
    expect(mark('bias', [class2], '2030/31', pupil)?.servedFrom).toBeUndefined()
    expect(mark('bias', [class2, class5], '2030/31', pupil)?.servedFrom).toBe('2030-11-10')
    expect(mark('bias', [class5], '2030/31', pupil)?.servedFrom).toBe('2030-11-10')
  })
  it('concerns no other class', () => {
    expect(mark('bias', [], '2025/26', pupil)).toBeUndefined()
    expect(mark('bias', [], '2028/29', pupil)).toBeUndefined()
  })
  it('HPV concerns girls of class 5', () => {
    const dosed = [given('hpv', '2030-08-15')]
    expect(mark('hpv-girls', dosed, '2030/31', pupil)?.servedFrom).toBe('2030-08-15')
    expect(mark('hpv-girls', [], '2030/31', pupil)).toEqual({
      indicator: 'hpv-girls',
      period: '2030/31',
    })
    expect(mark('hpv-girls', dosed, '2029/30', pupil)).toBeUndefined()
    expect(mark('hpv-girls', dosed, '2030/31', { ...pupil, sex: 'male' })).toBeUndefined()
  })
})

describe('tetanus status of women', () => {
  const woman = { born: '2000-03-10' }
  const td = (day: string): Visit => ({ service: 'td-women', on: day })
  it('is T2 from the second dose that counts', () => {
    const two = [td('2026-03-01'), td('2026-03-29')]
    expect(mark('tetanus-women', two, '2026', woman)?.servedFrom).toBe('2026-03-29')
    const early = [td('2026-03-01'), td('2026-03-28')]
    expect(mark('tetanus-women', early, '2026', woman)?.servedFrom).toBeUndefined()
    expect(mark('tetanus-women', two, '2025', woman)?.servedFrom).toBeUndefined()
    expect(mark('tetanus-women', two, '2026', { ...woman, sex: 'male' })).toBeUndefined()
  })
  it('counts a pregnancy in the year it is expected to end', () => {
    const pregnant: Visit = {
      service: 'pregnancy-registration',
      on: '2026-02-20',
      answers: { lastMenstruation: '2026-01-05' },
    }
    const two = [td('2026-03-01'), td('2026-03-29')]
    expect(mark('tetanus-pregnant', two, '2026', woman)).toBeUndefined()
    expect(mark('tetanus-pregnant', [pregnant], '2026', woman)).toEqual({
      indicator: 'tetanus-pregnant',
      period: '2026',
    })
    expect(mark('tetanus-pregnant', [pregnant, ...two], '2026', woman)?.servedFrom).toBe(
      '2026-03-29',
    )
    expect(mark('tetanus-pregnant', [pregnant, ...two], '2027', woman)).toBeUndefined()
  })
})
