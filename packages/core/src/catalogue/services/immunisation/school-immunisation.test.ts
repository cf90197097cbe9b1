import { describe, expect, it } from 'vitest'
import { localDate } from '../../../calendar/local-date.ts'
import { type Life, type Visit, judged } from '../../testing/life.ts'

/** Seven years old on 1 July 2026. */
const born = '2019-03-10'
const next = (service: string, visits: readonly Visit[] = [], life: Partial<Life> = {}) =>
  judged({ born, visits, ...life }).due.find((window) => window.service === service)
const given = (service: string, ...days: readonly string[]): readonly Visit[] =>
  days.map((on) => ({ service, on }))
const valid = (visits: readonly Visit[], life: Partial<Life> = {}) =>
  judged({ born, visits, ...life }).services.map(({ dose }) => dose?.valid)
const inClass = (schoolClass: number, on: string): Visit => ({
  service: 'school-nutrition',
  on,
  answers: { weight: 20, height: 115, schoolClass },
})

describe('immunisation at school', () => {
  it('wants MR in August of class 1, within that school year', () => {
    expect(next('mr-school')).toMatchObject({
      dose: 'MR',
      from: '2026-08-01',
      late: '2027-07-01',
      before: '2034-03-10',
      reason: { kind: 'class', classOne: '2026-07-01' },
    })
  })
  it('wants DT in November of class 1 and closes it at 9 years', () => {
    expect(next('dt-school')).toMatchObject({
      dose: 'DT',
      from: '2026-11-01',
      late: '2027-07-01',
      before: '2028-03-10',
    })
    expect(valid(given('dt-school', '2028-03-09'))).toEqual([true])
    expect(valid(given('dt-school', '2028-03-10'))).toEqual([false])
  })
  it('wants Td in November of class 2 and of class 5', () => {
    expect(next('td-school')).toMatchObject({ dose: 'Td1', from: '2027-11-01', late: '2028-07-01' })
    expect(next('td-school', given('td-school', '2027-11-12'))).toMatchObject({
      dose: 'Td2',
      from: '2030-11-01',
      late: '2031-07-01',
    })
  })
  it('keeps a year between two Td when the first came late', () => {
    const late = given('td-school', '2030-11-05')
    expect(next('td-school', late)).toMatchObject({ dose: 'Td2', from: '2031-11-05' })
    expect(valid([...late, ...given('td-school', '2031-11-04')])).toEqual([true, false])
    expect(valid([...late, ...given('td-school', '2031-11-05')])).toEqual([true, true])
  })
  it('wants one HPV from girls, in August of class 5, and from nobody else', () => {
    expect(next('hpv')).toMatchObject({
      dose: 'HPV',
      from: '2030-08-01',
      late: '2031-07-01',
      before: '2035-03-10',
    })
    expect(next('hpv', given('hpv', '2030-08-10'))).toBeUndefined()
    expect(next('hpv', [], { sex: 'male' })).toBeUndefined()
    expect(next('hpv', [], { introduced: { hpv: localDate('2031-06-30') } })).toBeDefined()
    expect(next('hpv', [], { introduced: { hpv: localDate('2031-07-01') } })).toBeUndefined()
    expect(valid(given('hpv', '2028-03-09'))).toEqual([false])
    expect(valid(given('hpv', '2028-03-10'))).toEqual([true])
  })
  it('takes a child as being in class 1 who is 7 on 1 July, unless the class was told', () => {
    expect(next('mr-school', [], { born: '2019-07-01' })?.from).toBe('2026-08-01')
    expect(next('mr-school', [], { born: '2019-07-02' })?.from).toBe('2027-08-01')
    const early = { born: '2019-09-20' }
    expect(next('mr-school', [inClass(1, '2026-07-20')], early)?.from).toBe('2026-08-01')
    expect(next('td-school', [inClass(3, '2028-09-01')], early)?.from).toBe('2027-11-01')
  })
  it('takes the class told last', () => {
    const repeated = [inClass(1, '2026-08-05'), inClass(1, '2027-08-05')]
    expect(next('td-school', repeated)?.from).toBe('2028-11-01')
  })
  it('counts MR given before class 1 was reckoned, from 5 years on', () => {
    expect(valid(given('mr-school', '2024-03-09'))).toEqual([false])
    expect(valid(given('mr-school', '2024-03-10'))).toEqual([true])
    expect(next('mr-school', given('mr-school', '2025-08-20'))).toBeUndefined()
  })
  it('keeps MR at school 28 days from another live vaccine', () => {
    const je = given('japanese-encephalitis', '2026-07-20')
    expect(next('mr-school', je)?.from).toBe('2026-08-17')
    expect(valid([...je, ...given('mr-school', '2026-08-16')])[1]).toBe(false)
  })
  it('asks who missed it in later classes, as overdue', () => {
    expect(next('mr-school', [], { born: '2015-03-10' })).toMatchObject({
      from: '2022-08-01',
      late: '2023-07-01',
      before: '2030-03-10',
    })
  })
})
