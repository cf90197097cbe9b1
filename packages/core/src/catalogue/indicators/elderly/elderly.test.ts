import { describe, expect, it } from 'vitest'
import { type Visit, markOf } from '../../testing/life.ts'

const skilas = {
  wrongDateOrPlace: false,
  forgetsWord: false,
  cannotRise: false,
  lostWeight: false,
  poorAppetite: false,
  upperArm: 24,
  eyeProblem: false,
  fingersWrong: false,
  whisper: 'heard',
  sad: false,
  littleInterest: false,
}
const alone = {
  bowels: 'continent',
  bladder: 'continent',
  grooming: 'alone',
  toilet: 'alone',
  eating: 'alone',
  transfer: 'alone',
  walking: 'alone',
  dressing: 'alone',
  stairs: 'alone',
  bathing: 'alone',
}
const visit = (on: string, service: string, answers: NonNullable<Visit['answers']>): Visit => ({
  on,
  service,
  answers,
})
const size = visit('2026-03-01', 'adult-nutrition', { weight: 60, height: 160, waist: 80 })
const rest: readonly Visit[] = [
  visit('2026-03-01', 'blood-pressure-screening', { systolic: 120, diastolic: 80 }),
  visit('2026-03-01', 'glucose-screening', { glucose: 110 }),
  visit('2026-03-02', 'cholesterol-screening', { total: 190 }),
  visit('2026-03-01', 'risk-behaviour', { smoking: 'never' }),
  visit('2026-04-01', 'skilas', skilas),
]
const aks = visit('2026-05-01', 'daily-living', alone)
const mark = (indicator: string, visits: readonly Visit[], born = '1960-01-01', moved?: string) =>
  markOf(indicator, { born, visits, ...(moved === undefined ? {} : { moved }) })

describe('SPM 7, the elderly', () => {
  it('counts who is 60 on the last day of the year', () => {
    expect(mark('spm-07', [], '1966-12-31')).toBeDefined()
    expect(mark('spm-07', [], '1967-01-01')).toBeUndefined()
  })
  it('is served on the day the last part of the yearly package is done', () => {
    const all = [size, ...rest, aks]
    expect(mark('spm-07', all)?.servedFrom).toBe('2026-05-01')
    for (const left of all) {
      const visits = all.filter((one) => one !== left)
      expect(mark('spm-07', visits)?.servedFrom, left.service).toBeUndefined()
    }
  })
  it('takes glucose of the monthly control, cholesterol of the laboratory', () => {
    const under = [
      visit('2026-01-02', 'diabetes-diagnosis', { basis: 'new' }),
      visit('2026-06-01', 'diabetes-control', { fasting: 110 }),
      visit('2026-06-02', 'lipid-profile', { total: 190 }),
    ]
    const others = rest.filter(({ service }) => !/glucose|cholesterol/.test(service))
    expect(mark('spm-07', [...under, size, ...others, aks])?.servedFrom).toBe('2026-06-02')
  })
  it('takes glucose of the laboratory, and the readings of the day a disease was found', () => {
    const others = rest.filter(({ service }) => !/glucose|pressure/.test(service))
    const found = [
      visit('2026-03-01', 'glucose-laboratory', { fasting: 95 }),
      visit('2026-03-05', 'hypertension-diagnosis', { basis: 'new', systolic: 150, diastolic: 90 }),
    ]
    expect(mark('spm-07', [size, ...others, ...found, aks])?.servedFrom).toBe('2026-05-01')
    expect(mark('spm-07', [size, ...others, found[0] ?? aks, aks])?.servedFrom).toBeUndefined()
  })
  it('takes arm and calf of who cannot stand on a scale', () => {
    const lying = visit('2026-05-09', 'elderly-arm-and-calf', { upperArm: 22, calf: 30 })
    expect(mark('spm-07', [lying, ...rest, aks])?.servedFrom).toBe('2026-05-09')
    const armOnly = visit('2026-05-09', 'elderly-arm-and-calf', { upperArm: 22 })
    expect(mark('spm-07', [armOnly, ...rest, aks])?.servedFrom).toBeUndefined()
  })
  it('leaves out who moved away before being served', () => {
    expect(mark('spm-07', [size, ...rest], '1960-01-01', '2026-04-15')).toBeUndefined()
    expect(mark('spm-07', [size, ...rest, aks], '1960-01-01', '2026-06-15')).toBeDefined()
  })
})

describe('screening of the elderly', () => {
  it('wants SKILAS and AKS with a result in the year', () => {
    const asked = visit('2026-04-01', 'skilas', skilas)
    expect(mark('elderly-screened', [asked, aks])?.servedFrom).toBe('2026-05-01')
    expect(mark('elderly-screened', [asked])?.servedFrom).toBeUndefined()
    const part = visit('2026-05-01', 'daily-living', { bowels: 'continent' })
    expect(mark('elderly-screened', [asked, part])?.servedFrom).toBeUndefined()
    const before = { ...aks, on: '2025-12-31' }
    expect(mark('elderly-screened', [asked, before])?.servedFrom).toBeUndefined()
  })
  it('counts as independent who was so the last time', () => {
    const helped = visit('2026-08-01', 'daily-living', { ...alone, bathing: 'helped' })
    expect(mark('elderly-independent', [])).toBeUndefined()
    expect(mark('elderly-independent', [aks])?.servedFrom).toBe('2026-05-01')
    expect(mark('elderly-independent', [aks, helped])?.servedFrom).toBeUndefined()
  })
})
