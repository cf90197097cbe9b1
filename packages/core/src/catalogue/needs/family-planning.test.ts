import { describe, expect, it } from 'vitest'
import { type Visit, judged } from '../testing/life.ts'

const dueOf = (service: string, ...visits: readonly Visit[]) =>
  judged({ born: '1998-01-01', visits }).due.find((window) => window.service === service)
const told = (on: string, answers: Visit['answers']): Visit => ({
  on,
  service: 'family-planning',
  ...(answers === undefined ? {} : { answers }),
})
const seen = (on: string, method: string): Visit => ({
  on,
  service: 'family-planning-control',
  answers: { method, complaint: false },
})

describe('a family planning visit', () => {
  const uses = (method: string) =>
    dueOf('family-planning-control', told('2026-03-01', { couple: true, wants: 'later', method }))

  it.each([
    ['pill', '2026-04-01'],
    ['injection-monthly', '2026-04-01'],
    ['injection-quarterly', '2026-06-01'],
    ['iud', '2027-03-01'],
    ['implant', '2027-03-01'],
  ])('with %s is due on %s', (method, from) => {
    expect(uses(method)).toMatchObject({ from })
  })
  it('is not due without a method that brings her back', () => {
    expect(uses('condom')).toBeUndefined()
    expect(uses('none')).toBeUndefined()
  })
  it('counts from the last visit that named the method', () => {
    const first = told('2026-03-01', {
      couple: true,
      wants: 'later',
      method: 'injection-quarterly',
    })
    const control = (method: string) =>
      dueOf('family-planning-control', first, seen('2026-06-05', method))
    expect(control('injection-quarterly')).toMatchObject({ from: '2026-09-05' })
    expect(control('pill')).toMatchObject({ from: '2026-07-05' })
    expect(control('none')).toBeUndefined()
  })
  it('counts from the method begun after a birth; the one before the pregnancy is over', () => {
    const before = told('2025-01-10', { couple: true, wants: 'soon', method: 'iud' })
    const born: Visit = {
      on: '2026-03-01',
      service: 'postpartum-registration',
      answers: { bornOn: '2026-03-01' },
    }
    const after = (method: string) =>
      dueOf('family-planning-control', before, born, {
        on: '2026-03-20',
        service: 'postpartum-family-planning',
        answers: { method },
      })
    expect(dueOf('family-planning-control', before)).toMatchObject({ from: '2026-01-10' })
    expect(dueOf('family-planning-control', before, born)).toBeUndefined()
    expect(after('injection')).toMatchObject({ from: '2026-06-20' })
    expect(after('implant')).toMatchObject({ from: '2027-03-20' })
    expect(after('none')).toBeUndefined()
  })
})

describe('readiness for a pregnancy', () => {
  it('is due every year for who lives as a couple', () => {
    const couple = (value: boolean) =>
      dueOf('pregnancy-readiness', told('2026-03-01', { couple: value }))
    expect(couple(true)).toMatchObject({ from: '2026-03-01' })
    expect(couple(false)).toBeUndefined()
    expect(dueOf('pregnancy-readiness')).toBeUndefined()
  })
})
