import { describe, expect, it } from 'vitest'
import { type Visit, markOf } from '../../testing/life.ts'

const visit = (on: string, service: string, answers: Visit['answers']): Visit => ({
  on,
  service,
  ...(answers === undefined ? {} : { answers }),
})
const from = (indicator: string, born: string, ...visits: readonly Visit[]) =>
  markOf(indicator, { born, visits })?.servedFrom

describe('coverage of adults', () => {
  it('counts a pressure with both numbers, once in the year', () => {
    const measured = (on: string, diastolic?: number) =>
      visit(on, 'blood-pressure-screening', {
        systolic: 120,
        ...(diastolic === undefined ? {} : { diastolic }),
      })
    expect(from('pressure-screened', '1990-01-01', measured('2025-12-31', 80))).toBeUndefined()
    expect(from('pressure-screened', '1990-01-01', measured('2026-02-01'))).toBeUndefined()
    expect(from('pressure-screened', '1990-01-01', measured('2026-12-31', 80))).toBe('2026-12-31')
    expect(markOf('pressure-screened', { born: '1966-12-31', visits: [] })).toBeUndefined()
    expect(markOf('pressure-screened', { born: '2011-12-31', visits: [] })).toBeDefined()
  })
  it('accepts SRQ-20 or PHQ-4 for mental health', () => {
    expect(
      from('mental-screened', '1990-01-01', visit('2026-05-01', 'phq-4', { nervous: 'never' })),
    ).toBe('2026-05-01')
    expect(
      from('mental-screened', '1990-01-01', visit('2026-05-02', 'srq-20', { headache: false })),
    ).toBe('2026-05-02')
  })
  it('accepts SDQ up to 17 years, when SRQ-20 is not asked yet', () => {
    const asked = visit('2026-05-02', 'school-mind', { respondent: 'self', emotional: 2 })
    expect(from('mental-screened', '2010-01-01', asked)).toBe('2026-05-02')
  })
  it('counts PUMA when it has a score', () => {
    const asked = { everSmoked: 'never', breathless: false, phlegm: false, cough: false }
    const puma = (more: Visit['answers']) =>
      from('puma-screened', '1980-01-01', visit('2026-05-02', 'puma', { ...asked, ...more }))
    expect([puma({}), puma({ spirometryAsked: false })]).toEqual([undefined, '2026-05-02'])
  })
  it('counts smokers among those who were asked, by the last answer', () => {
    const asked = (on: string, smoking: string) => visit(on, 'risk-behaviour', { smoking })
    const life = (...visits: readonly Visit[]) => markOf('smokers', { born: '1990-01-01', visits })
    expect(life()).toBeUndefined()
    expect(life(asked('2026-02-01', 'never'))?.servedFrom).toBeUndefined()
    expect(life(asked('2026-02-01', 'smokes'))?.servedFrom).toBe('2026-02-01')
    const stopped = [asked('2026-02-01', 'smokes'), asked('2026-06-01', 'stopped')]
    expect(life(...stopped)).toEqual({ indicator: 'smokers', period: '2026' })
  })
  it('counts couples who use a modern method', () => {
    const told = (on: string, method: string, couple = true) =>
      visit(on, 'family-planning', { couple, wants: 'later', method })
    const life = (...visits: readonly Visit[]) =>
      markOf('family-planning-users', { born: '1990-01-01', visits })
    expect(life()).toBeUndefined()
    expect(life(told('2026-02-01', 'iud', false))).toBeUndefined()
    expect(life(told('2025-02-01', 'iud'))?.servedFrom).toBe('2026-01-01')
    expect(life(told('2026-02-01', 'pill'))?.servedFrom).toBe('2026-02-01')
    expect(life(told('2026-02-01', 'traditional'))?.servedFrom).toBeUndefined()
    const born = visit('2026-04-01', 'postpartum-registration', { bornOn: '2026-04-01' })
    const after = visit('2026-04-20', 'postpartum-family-planning', { method: 'implant' })
    expect(life(told('2025-02-01', 'pill'), born)?.servedFrom).toBeUndefined()
    expect(life(told('2025-02-01', 'pill'), born, after)?.servedFrom).toBe('2026-04-20')
  })
})

describe('women of 30 to 50', () => {
  const breasts = (on: string) =>
    visit(on, 'breast-examination', { lump: false, discharge: false, skinChange: false })
  const cervix = (on: string, more: Visit['answers'] = {}) =>
    visit(on, 'cervical-screening', { everActive: true, aceticAcid: 'negative', ...more })

  it('count while their examination holds to the end of the year', () => {
    const on = (day: string) => from('breast-screened', '1990-01-01', breasts(day))
    expect(on('2023-12-31')).toBeUndefined()
    expect(on('2024-01-01')).toBe('2026-01-01')
    expect(on('2026-08-01')).toBe('2026-08-01')
    expect(markOf('breast-screened', { born: '1975-12-31', visits: [] })).toBeUndefined()
    expect(markOf('breast-screened', { born: '1976-01-01', visits: [] })).toBeDefined()
  })
  it('count ten years after two negative tests', () => {
    const both = cervix('2018-06-01', { papillomaDna: 'negative' })
    expect(from('cervix-screened', '1980-01-01', both)).toBe('2026-01-01')
    expect(from('cervix-screened', '1980-01-01', cervix('2022-06-01'))).toBeUndefined()
  })
  it('are not screened by a visit without a test, which hides no earlier one', () => {
    const never = visit('2026-03-01', 'cervical-screening', { everActive: false })
    expect(from('cervix-screened', '1990-01-01', never)).toBeUndefined()
    const nothing = visit('2026-03-01', 'cervical-screening', { everActive: true })
    expect(from('cervix-screened', '1990-01-01', nothing)).toBeUndefined()
    expect(from('cervix-screened', '1990-01-01', cervix('2025-03-01'), nothing)).toBe('2026-01-01')
    const unseen = visit('2026-02-01', 'breast-examination', {})
    expect(from('breast-screened', '1990-01-01', unseen)).toBeUndefined()
    expect(from('breast-screened', '1990-01-01', breasts('2024-06-01'), unseen)).toBe('2026-01-01')
  })
  it('need both for the sub-indicator', () => {
    const only = from('breast-and-cervix-screened', '1990-01-01', breasts('2026-02-01'))
    expect(only).toBeUndefined()
    const both = [breasts('2026-02-01'), cervix('2026-03-01')]
    expect(from('breast-and-cervix-screened', '1990-01-01', ...both)).toBe('2026-03-01')
  })
})
