import { describe, expect, it } from 'vitest'
import { type Visit, judged } from '../testing/life.ts'

const dueOf = (
  service: string,
  life: { born: string; sex?: 'male' | 'female' },
  ...visits: readonly Visit[]
) => judged({ ...life, visits }).due.find((window) => window.service === service)

describe('the cervix', () => {
  const cervix = (answers: Visit['answers']): Visit => ({
    on: '2026-03-01',
    service: 'cervical-screening',
    ...(answers === undefined ? {} : { answers }),
  })
  const woman = { born: '1990-01-01' }
  const again = (answers: Visit['answers']) => dueOf('cervical-screening', woman, cervix(answers))

  it('is looked at from 30 years, in women', () => {
    expect(dueOf('cervical-screening', { born: '1996-05-01' })).toMatchObject({
      from: '2026-05-01',
    })
    expect(dueOf('cervical-screening', { born: '1990-01-01', sex: 'male' })).toBeUndefined()
  })
  it('is looked at again after 10, 3 or 1 years', () => {
    const active = { everActive: true, aceticAcid: 'negative' }
    expect(again({ ...active, papillomaDna: 'negative' })).toMatchObject({ from: '2036-03-01' })
    expect(again(active)).toMatchObject({ from: '2029-03-01' })
    expect(again({ ...active, highRisk: true })).toMatchObject({ from: '2027-03-01' })
    expect(again({ ...active, aceticAcid: 'positive' })).toMatchObject({ from: '2027-03-01' })
    expect(again({ everActive: false })).toMatchObject({ from: '2027-03-01' })
  })
})

describe('bowel and lungs', () => {
  const man = { born: '1966-01-01', sex: 'male' } as const
  it('are asked after from 45, the bowel tested after a high score', () => {
    expect(dueOf('bowel-cancer-risk', { born: '1981-05-01' })).toMatchObject({ from: '2026-05-01' })
    expect(dueOf('lung-cancer-risk', { born: '1981-05-01' })).toMatchObject({ from: '2026-05-01' })
    const score = (family: boolean): Visit => ({
      on: '2026-03-01',
      service: 'bowel-cancer-risk',
      answers: { family, everSmoked: 'never' },
    })
    expect(dueOf('bowel-test', man, score(false))).toBeUndefined()
    expect(dueOf('bowel-test', man, score(true))).toMatchObject({ from: '2026-03-01' })
  })
  it('get a breath test after PUMA 6', () => {
    const puma = (cough: boolean): Visit => ({
      on: '2026-03-01',
      service: 'puma',
      answers: {
        everSmoked: 'smokes',
        cigarettesPerDay: 20,
        smokingYears: 20,
        breathless: true,
        phlegm: true,
        cough,
        spirometryAsked: false,
      },
    })
    expect(dueOf('spirometry', man, puma(true))).toMatchObject({ from: '2026-03-01' })
    expect(dueOf('spirometry', { born: '1967-01-01', sex: 'female' }, puma(false))).toBeUndefined()
  })
})

describe('the liver', () => {
  it('is tested from 40 with a risk', () => {
    const size = (waist: number): Visit => ({
      on: '2026-03-01',
      service: 'adult-nutrition',
      answers: { weight: 60, height: 165, waist },
    })
    expect(dueOf('liver-fibrosis', { born: '1980-01-01' }, size(80))).toBeUndefined()
    expect(dueOf('liver-fibrosis', { born: '1980-01-01' }, size(80.5))).toMatchObject({
      from: '2026-03-01',
    })
    expect(dueOf('liver-fibrosis', { born: '1987-05-01' }, size(80.5))).toMatchObject({
      from: '2027-05-01',
    })
  })
})

describe('PHQ-9', () => {
  it('follows a PHQ-2 of 3', () => {
    const asked = (feelingDown: string): Visit => ({
      on: '2026-03-01',
      service: 'phq-4',
      answers: { nervous: 'never', worrying: 'never', noInterest: 'some-days', feelingDown },
    })
    expect(dueOf('phq-9', { born: '1980-01-01' }, asked('some-days'))).toBeUndefined()
    expect(dueOf('phq-9', { born: '1980-01-01' }, asked('most-days'))).toMatchObject({
      from: '2026-03-01',
      late: '2026-03-08',
    })
  })
})
