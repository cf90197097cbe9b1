import { describe, expect, it } from 'vitest'
import { type Visit, markOf } from '../../testing/life.ts'

const visit = (on: string, service: string, answers: Visit['answers'] = {}): Visit => ({
  on,
  service,
  answers,
})
const of = (indicator: string, born: string, ...visits: readonly Visit[]) =>
  markOf(indicator, { born, visits })

describe('campaigns', () => {
  it('count the children of 6 to 59 months on a day of February or August', () => {
    const february = ['2025-08-31', '2025-09-01', '2021-02-01', '2021-02-02']
    expect(february.map((born) => of('vitamin-a-february', born) !== undefined)).toEqual([
      true,
      false,
      false,
      true,
    ])
    const august = ['2026-02-28', '2026-03-01', '2021-08-01', '2021-08-02']
    expect(august.map((born) => of('vitamin-a-august', born) !== undefined)).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
  it('take the capsule of February until July, that of August to the end of the year', () => {
    const born = '2024-05-05'
    const capsule = (on: string) => visit(on, 'vitamin-a', { capsule: 'red' })
    const served = (indicator: string, on: string) => of(indicator, born, capsule(on))?.servedFrom
    expect(served('vitamin-a-february', '2026-02-01')).toBe('2026-02-01')
    expect(served('vitamin-a-february', '2026-07-31')).toBe('2026-07-31')
    expect(served('vitamin-a-february', '2026-08-01')).toBeUndefined()
    expect(served('vitamin-a-august', '2026-07-31')).toBeUndefined()
    expect(served('vitamin-a-august', '2026-12-31')).toBe('2026-12-31')
    expect(served('vitamin-a-february', '2026-01-31')).toBeUndefined()
  })
  it('count the worm tablet from 12 months, not when the child was ill', () => {
    expect(of('dewormed', '2025-09-01')).toBeUndefined()
    expect(of('dewormed', '2021-08-01')).toBeUndefined()
    const given = (answers: Visit['answers']) =>
      of('dewormed', '2025-08-31', visit('2026-08-31', 'deworming', answers))?.servedFrom
    expect(given({ ill: false, tablet: 'half' })).toBe('2026-08-31')
    expect(given({ ill: true })).toBeUndefined()
  })
})

describe('only breast milk', () => {
  const born = '2026-01-10'
  const told = (on: string, only: boolean) => visit(on, 'exclusive-breastfeeding', { only })
  const passed = (...visits: readonly Visit[]) =>
    of('exclusive-to-six-months', born, ...visits)?.servedFrom
  it('is passed at six months with yes every time, the last at five months', () => {
    expect(passed(told('2026-03-10', true), told('2026-06-10', true))).toBe('2026-07-10')
    expect(passed(told('2026-03-10', true), told('2026-06-09', true))).toBeUndefined()
    expect(passed(told('2026-03-10', false), told('2026-06-10', true))).toBeUndefined()
    expect(passed()).toBeUndefined()
  })
  it('is told at the care of six months too', () => {
    const care = (exclusive: boolean) => visit('2026-07-15', 'six-month-care', { exclusive })
    expect(passed(care(true))).toBe('2026-07-15')
    expect(passed(told('2026-06-10', true), care(false))).toBeUndefined()
    expect(passed(told('2026-03-10', false), care(true))).toBeUndefined()
  })
})

describe('care at six months', () => {
  it('counts from 6 to below 7 months, in the year the child turns 7 months', () => {
    const born = '2026-01-10'
    const given = (on: string) => of('six-month-care-given', born, visit(on, 'six-month-care'))
    expect(given('2026-07-10')?.servedFrom).toBe('2026-07-10')
    expect(given('2026-08-09')?.servedFrom).toBe('2026-08-09')
    expect(given('2026-08-10')?.servedFrom).toBeUndefined()
    expect(of('six-month-care-given', '2026-06-01')).toBeUndefined()
    expect(of('six-month-care-given', '2026-05-31')).toBeDefined()
  })
})

describe('development', () => {
  it('is checked twice by checklist or KPSP on two days', () => {
    const born = '2024-01-10'
    const checklist = visit('2026-03-10', 'child-development', { checklist: 'complete' })
    const same = visit('2026-03-10', 'kpsp', { kpsp: 9 })
    const later = visit('2026-09-10', 'kpsp', { kpsp: 9 })
    expect(of('development-twice', born, checklist, same)?.servedFrom).toBeUndefined()
    expect(of('development-twice', born, checklist, later)?.servedFrom).toBe('2026-09-10')
  })
})
