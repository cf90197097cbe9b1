import { describe, expect, it } from 'vitest'
import { type Visit, judged } from '../testing/life.ts'

const size = (on: string, waist: number): Visit => ({
  on,
  service: 'adult-nutrition',
  answers: { weight: 60, height: 165, waist },
})
const pressure = (on: string, systolic: number, diastolic = 80): Visit => ({
  on,
  service: 'blood-pressure-screening',
  answers: { systolic, diastolic },
})
const strip = (on: string, glucose: number, service = 'glucose-screening'): Visit => ({
  on,
  service,
  answers: { glucose },
})
const dueOf = (service: string, born: string, ...visits: readonly Visit[]) =>
  judged({ sex: 'male', born, visits }).due.find((window) => window.service === service)

describe('glucose before 40', () => {
  const atRisk = (...visits: readonly Visit[]) => dueOf('glucose-at-risk', '1995-01-01', ...visits)

  it('is due from the day a risk was found, and not without one', () => {
    expect(atRisk()).toBeUndefined()
    expect(atRisk(size('2026-03-01', 90))).toBeUndefined()
    expect(atRisk(size('2026-03-01', 90.5))).toMatchObject({ from: '2026-03-01' })
    expect(atRisk(pressure('2026-04-01', 139, 89))).toBeUndefined()
    expect(atRisk(pressure('2026-04-01', 140))).toMatchObject({ from: '2026-04-01' })
  })
  it('counts from the first of the visits that found it, and ends when it is gone', () => {
    const found = [size('2025-03-01', 95), size('2026-03-01', 95)]
    expect(atRisk(...found)).toMatchObject({ from: '2025-03-01' })
    expect(atRisk(...found, size('2026-06-01', 88))).toBeUndefined()
  })
  it('is due again in a year, after three months when it was raised, and stops at 40', () => {
    const found = size('2026-03-01', 95)
    const tested = (glucose: number) =>
      atRisk(found, strip('2026-03-01', glucose, 'glucose-at-risk'))
    expect(tested(139)).toMatchObject({ from: '2027-03-01', before: '2035-01-01' })
    expect(tested(140)).toMatchObject({ from: '2026-06-01', reason: { kind: 'found' } })
  })
  it('reads the table of teenagers below 18', () => {
    const teen = (systolic: number) =>
      dueOf('glucose-at-risk', '2010-01-01', pressure('2026-04-01', systolic, 79))
    expect(teen(129)).toBeUndefined()
    expect(teen(130)).toMatchObject({ from: '2026-04-01' })
  })
})

describe('glucose in the laboratory', () => {
  const laboratory = (...visits: readonly Visit[]) =>
    dueOf('glucose-laboratory', '1980-01-01', ...visits)
  const tested = (on: string, fasting: number): Visit => ({
    on,
    service: 'glucose-laboratory',
    answers: { fasting },
  })

  it('is due from a strip of 200 or more', () => {
    expect(laboratory(strip('2026-03-01', 199))).toBeUndefined()
    expect(laboratory(strip('2026-03-01', 200))).toMatchObject({ from: '2026-03-01' })
    expect(laboratory(strip('2026-03-01', 200), strip('2026-04-01', 120))).toBeUndefined()
  })
  it('is due again three months after prediabetes, though no strip asked for it', () => {
    expect(laboratory(tested('2026-03-01', 99))).toBeUndefined()
    expect(laboratory(tested('2026-03-01', 100))).toMatchObject({ from: '2026-06-01' })
  })
  it('is settled by a decision, and asked again three months after prediabetes', () => {
    const decided = (on: string, basis: string): Visit => ({
      on,
      service: 'diabetes-diagnosis',
      answers: { basis },
    })
    const high = strip('2026-03-01', 210)
    expect(laboratory(high, decided('2026-03-08', 'not-diabetes'))).toBeUndefined()
    const prediabetes = decided('2026-03-08', 'prediabetes')
    expect(laboratory(high, prediabetes)).toMatchObject({ from: '2026-06-08' })
    expect(laboratory(high, prediabetes, tested('2026-06-10', 99))).toBeUndefined()
    expect(laboratory(high, prediabetes, strip('2026-05-01', 220))).toMatchObject({
      from: '2026-05-01',
    })
  })
})

describe('a raised pressure', () => {
  it.each([
    [129, '2027-03-01'],
    [130, '2026-04-01'],
    [140, '2026-04-01'],
  ])('of %i is measured again from %s', (systolic, from) => {
    const window = dueOf('blood-pressure-screening', '1980-01-01', pressure('2026-03-01', systolic))
    expect(window).toMatchObject({ from })
  })
})

describe('cholesterol', () => {
  const care: Visit = {
    on: '2026-02-01',
    service: 'hypertension-diagnosis',
    answers: { basis: 'new' },
  }
  it('is due at 60, and from 40 under care for pressure', () => {
    expect(dueOf('cholesterol-screening', '1966-06-01', strip('2026-01-01', 110))).toMatchObject({
      from: '2026-06-01',
    })
    expect(dueOf('lipid-profile', '1980-01-01')).toBeUndefined()
    expect(dueOf('lipid-profile', '1980-01-01', care)).toMatchObject({ from: '2026-02-01' })
    expect(dueOf('lipid-profile', '1987-06-01', care)).toMatchObject({ from: '2027-06-01' })
  })
})
