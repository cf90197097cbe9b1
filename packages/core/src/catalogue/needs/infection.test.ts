import { describe, expect, it } from 'vitest'
import { hivTest } from '../services/infection/hiv-test.ts'
import { aged } from '../testing/context.ts'
import { type Life, type Visit, judged, markOf } from '../testing/life.ts'

const told = (on: string, service: string, answers: Visit['answers'] = {}): Visit => ({
  on,
  service,
  answers,
})
const life = (visits: readonly Visit[], born = '1995-01-01'): Life => ({ born, visits })
const dueOf = (service: string, ...visits: readonly Visit[]) =>
  judged(life(visits)).due.filter((window) => window.service === service)

describe('an HIV test', () => {
  const risk = told('2026-02-01', 'hiv-risk-group', { group: 'sti' })
  const noRisk = told('2026-06-01', 'hiv-risk-group', { group: 'none' })
  const tuberculosis = told('2026-03-01', 'tb-treatment-start', { type: 'sensitive' })
  const test = (on: string, answers: Visit['answers']) => told(on, 'hiv-test', answers)
  const reactive = { r1: 'reactive', r2: 'reactive', r3: 'reactive' }

  it('is due for people at risk and for TB patients, every year', () => {
    expect(dueOf('hiv-test')).toEqual([])
    expect(dueOf('hiv-test', risk)).toMatchObject([{ from: '2026-02-01' }])
    expect(dueOf('hiv-test', tuberculosis)).toMatchObject([{ from: '2026-03-01' }])
    expect(dueOf('hiv-test', risk, tuberculosis)).toMatchObject([{ from: '2026-02-01' }])
    expect(dueOf('hiv-test', risk, noRisk)).toEqual([])
    const negative = test('2026-02-10', { r1: 'non-reactive' })
    expect(dueOf('hiv-test', risk, negative)).toMatchObject([{ from: '2027-02-10' }])
  })
  it('is repeated after the window, after an uncertain result, and never after a positive one', () => {
    const after = (answers: Visit['answers']) =>
      dueOf('hiv-test', risk, test('2026-02-10', answers)).map(({ from }) => from)
    expect(after({ r1: 'non-reactive', recentRisk: true })).toEqual(['2026-05-10'])
    expect(after({ r1: 'reactive', r2: 'non-reactive' })).toEqual(['2026-02-24'])
    expect(after({ r1: 'reactive' })).toEqual(['2026-02-11'])
    expect(after(reactive)).toEqual([])
  })
  it('asks for no further test than the strategy needs', () => {
    const skipped = (answers: Parameters<typeof hivTest.classify>[0]) =>
      hivTest.skips?.(answers, aged(400))
    expect(skipped({ r1: 'non-reactive' })).toEqual(['r2', 'r3'])
    expect(skipped({ r1: 'reactive', r2: 'non-reactive' })).toEqual(['r3'])
    expect(skipped({ r1: 'reactive', r2: 'reactive' })).toEqual([])
  })
  it('with teaching serves SPM 12', () => {
    const mark = (...visits: readonly Visit[]) => markOf('spm-12', life(visits))
    expect(mark()).toBeUndefined()
    expect(mark(risk)).toBeDefined()
    expect(mark(risk, test('2026-03-01', { r1: 'non-reactive' }))?.servedFrom).toBeUndefined()
    const taught = test('2026-03-01', { r1: 'non-reactive', taught: true })
    expect(mark(risk, taught)?.servedFrom).toBe('2026-03-01')
    expect(mark(tuberculosis, taught)?.servedFrom).toBe('2026-03-01')
    expect(mark(taught)).toBeUndefined()
    const before = told('2025-02-01', 'hiv-risk-group', { group: 'sti' })
    expect(mark(before, test('2025-03-01', { r1: 'non-reactive', taught: true }))).toMatchObject({
      indicator: 'spm-12',
    })
    expect(
      mark(before, test('2025-12-31', { r1: 'non-reactive', taught: true }))?.servedFrom,
    ).toBeUndefined()
  })
  it('known to be positive before the year is at risk no more', () => {
    const before = told('2025-02-01', 'hiv-risk-group', { group: 'sti' })
    const found = (on: string) => test(on, { ...reactive, taught: true })
    expect(markOf('spm-12', life([before, found('2025-12-31')]))).toBeUndefined()
    expect(markOf('spm-12', life([before, found('2026-01-01')]))?.servedFrom).toBe('2026-01-01')
  })
  it('of a TB patient counts through the whole treatment, over the turn of the year too', () => {
    const started = told('2025-10-01', 'tb-treatment-start', {
      type: 'sensitive',
      site: 'lung',
      confirmation: 'clinical',
    })
    const tested = (on: string) => test(on, { r1: 'non-reactive', taught: true })
    expect(markOf('spm-12', life([started, tested('2025-10-02')]))?.servedFrom).toBeDefined()
    expect(markOf('spm-12', life([tested('2025-09-30'), started]))?.servedFrom).toBeUndefined()
  })
  it('in pregnancy is the one of the three tests', () => {
    const pregnant = told('2026-02-10', 'pregnancy-registration', {
      lastMenstruation: '2026-01-01',
    })
    const three = told('2026-02-12', 'triple-elimination', { hiv: 'non-reactive' })
    expect(markOf('spm-12', life([pregnant]))).toBeDefined()
    expect(markOf('spm-12', life([pregnant, three]))?.servedFrom).toBe('2026-02-12')
  })
})

describe('syphilis', () => {
  const found = told('2026-02-10', 'syphilis-test', { result: 'reactive' })
  const treated = (on: string, doses: number, partner: boolean) =>
    told(on, 'syphilis-treatment', { doses, partner })

  it('is treated until the drug was given and the partner tested', () => {
    const due = (...visits: readonly Visit[]) =>
      dueOf('syphilis-treatment', ...visits).map(({ from }) => from)
    expect(due()).toEqual([])
    expect(due(found)).toEqual(['2026-02-10'])
    expect(due(found, treated('2026-02-11', 1, false))).toEqual(['2026-02-12'])
    expect(due(found, treated('2026-02-11', 1, false), treated('2026-02-20', 0, true))).toEqual([])
  })
})

describe('the baby of a mother with hepatitis B', () => {
  const exposed = told('2026-01-01', 'hepatitis-b-exposed-baby', { hbig: 'within-a-day' })
  const due = (...visits: readonly Visit[]) =>
    judged(life(visits, '2026-01-01')).due.filter(
      ({ service }) => service === 'hepatitis-b-baby-test',
    )
  it('is tested at 9 to 12 months, once', () => {
    expect(due()).toEqual([])
    expect(due(exposed)).toMatchObject([{ from: '2026-10-01', late: '2027-01-01' }])
    const tested = told('2026-10-05', 'hepatitis-b-baby-test', { result: 'non-reactive' })
    expect(due(exposed, tested)).toEqual([])
  })
})

describe('malaria', () => {
  const feverish = (travelled: boolean) =>
    told('2026-02-10', 'malaria-questions', { fever: true, travelled })
  const tested = (result: string) => told('2026-02-11', 'malaria-test', { result })

  it('is tested within a day when suspected', () => {
    expect(dueOf('malaria-test', feverish(false))).toEqual([])
    expect(dueOf('malaria-test', feverish(true))).toMatchObject([
      { from: '2026-02-10', late: '2026-02-11' },
    ])
    expect(dueOf('malaria-test', feverish(true), tested('negative'))).toEqual([])
  })
  it('is followed for four weeks once found', () => {
    expect(dueOf('malaria-follow-up', tested('negative'))).toEqual([])
    expect(dueOf('malaria-follow-up', tested('vivax')).map(({ from }) => from)).toEqual([
      '2026-02-14',
      '2026-02-18',
      '2026-02-25',
      '2026-03-11',
    ])
  })
})
