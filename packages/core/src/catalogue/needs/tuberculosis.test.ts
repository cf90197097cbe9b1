import { describe, expect, it } from 'vitest'
import { type Visit, judged, markOf } from '../testing/life.ts'

const well = {
  cough: 'none',
  weightLoss: false,
  fever: false,
  nightSweats: false,
  closeContact: false,
  risk: false,
}
const asked = (on: string, answers: Visit['answers'] = {}): Visit => ({
  on,
  service: 'tb-symptoms-adult',
  answers: { ...well, ...answers },
})
const coughing = { cough: 'two-weeks-or-more' }
const told = (on: string, service: string, answers: Visit['answers'] = {}): Visit => ({
  on,
  service,
  answers,
})
const workup = (on: string, result: string) =>
  told(on, 'tb-workup', { examined: true, test: 'tcm', result, taught: true })
const life = (visits: readonly Visit[]) => ({ born: '1970-01-01', visits })
const dueOf = (service: string, ...visits: readonly Visit[]) =>
  judged(life(visits)).due.filter((window) => window.service === service)
const mark = (indicator: string, ...visits: readonly Visit[]) => markOf(indicator, life(visits))

describe('TB questions', () => {
  it('come once a year, every month to who is at risk', () => {
    expect(dueOf('tb-symptoms-adult', asked('2026-03-01'))).toMatchObject([{ from: '2027-03-01' }])
    for (const risk of [{ risk: true }, { closeContact: true }]) {
      expect(dueOf('tb-symptoms-adult', asked('2026-03-01', risk))).toMatchObject([
        { from: '2026-04-01', reason: { kind: 'found', outcome: 'raised' } },
      ])
    }
  })
  it('know of care for glucose and of a contact without being told', () => {
    const care = told('2026-01-01', 'diabetes-diagnosis', { basis: 'new' })
    const listed = told('2026-01-01', 'tb-contact-listing', { kind: 'close' })
    for (const known of [care, listed]) {
      expect(dueOf('tb-symptoms-adult', known, asked('2026-03-01'))).toMatchObject([
        { from: '2026-04-01' },
      ])
      const short = asked('2026-03-01', { cough: 'under-two-weeks' })
      expect(dueOf('tb-workup', known, short)).toMatchObject([{ from: '2026-03-01' }])
      expect(dueOf('tb-workup', short)).toEqual([])
    }
  })
})

describe('the examination of presumed TB', () => {
  it('is due from the first day it was presumed until there is a result', () => {
    const first = asked('2026-03-01', coughing)
    expect(dueOf('tb-workup', asked('2026-03-01'))).toEqual([])
    expect(dueOf('tb-workup', first, asked('2026-04-01', coughing))).toMatchObject([
      { from: '2026-03-01', late: '2026-03-08' },
    ])
    expect(dueOf('tb-workup', first, workup('2026-03-01', 'negative'))).toEqual([])
  })
  it.each(['invalid', 'pending'])('is due again the day after a result that is %s', (result) => {
    const visits = [asked('2026-03-01', coughing), workup('2026-03-04', result)]
    expect(dueOf('tb-workup', ...visits)).toMatchObject([{ from: '2026-03-05' }])
    expect(dueOf('tb-workup', ...visits, workup('2026-03-10', 'negative'))).toEqual([])
  })
  it('is due once more when somebody coughs again later', () => {
    const visits = [asked('2026-01-01', coughing), workup('2026-01-04', 'negative')]
    expect(dueOf('tb-workup', ...visits, asked('2026-06-01', coughing))).toMatchObject([
      { from: '2026-06-01' },
    ])
  })
})

describe('TB treatment', () => {
  const start = (on: string, type = 'sensitive') => told(on, 'tb-treatment-start', { type })

  it('is due within a week of a positive result', () => {
    const found = workup('2026-03-01', 'positive')
    expect(dueOf('tb-treatment-start', found)).toMatchObject([
      { from: '2026-03-01', late: '2026-03-08' },
    ])
    expect(dueOf('tb-treatment-start', found, start('2026-03-03'))).toEqual([])
    const before = told('2026-02-27', 'tb-treatment-start', { type: 'sensitive' })
    const over = told('2026-09-01', 'tb-treatment-outcome', { outcome: 'completed' })
    expect(dueOf('tb-treatment-start', before, found, over)).toEqual([])
  })
  it('asks for sputum after months 2, 5 and 6', () => {
    expect(dueOf('tb-sputum', start('2026-01-01'))).toMatchObject([
      { dose: 'BULAN-2', from: '2026-02-26', late: '2026-03-15', before: '2026-05-21' },
      { dose: 'BULAN-5', from: '2026-05-21', late: '2026-06-15', before: '2026-06-18' },
      { dose: 'BULAN-6', from: '2026-06-18', late: '2026-07-15', before: '2026-09-01' },
    ])
  })
  it('asks for its outcome after six months, unless it is drug resistant', () => {
    expect(dueOf('tb-treatment-outcome', start('2026-01-01'))).toMatchObject([
      { from: '2026-07-01', late: '2026-08-01' },
    ])
    expect(dueOf('tb-treatment-outcome', start('2026-01-01', 'resistant'))).toEqual([])
    expect(dueOf('tb-sputum', start('2026-01-01', 'resistant'))).toEqual([])
  })
  it('counts from the first day of the drug when that was told', () => {
    const late = told('2026-01-20', 'tb-treatment-start', {
      type: 'sensitive',
      startedOn: '2026-01-01',
    })
    expect(dueOf('tb-treatment-outcome', late)).toMatchObject([{ from: '2026-07-01' }])
  })
  it('brings glucose, an observer, monthly control and the contacts, until it is over', () => {
    const services = ['tb-glucose', 'treatment-observer', 'tb-control', 'tb-contact-investigation']
    const over = told('2026-07-05', 'tb-treatment-outcome', { outcome: 'cured' })
    for (const service of services) {
      expect(dueOf(service, start('2026-01-01')), service).toHaveLength(1)
      expect(dueOf(service, start('2026-01-01'), over), service).toEqual([])
    }
  })
  it('asks for the contacts until all who were listed are examined', () => {
    const seen = (examined: number) =>
      told('2026-01-10', 'tb-contact-investigation', { listed: 21, examined })
    const due = (examined: number) =>
      dueOf('tb-contact-investigation', start('2026-01-01'), seen(examined))
    expect(due(20)).toMatchObject([{ from: '2026-01-11' }])
    expect(due(21)).toEqual([])
  })
  it('succeeds when cured or completed', () => {
    const outcome = (result: string) =>
      mark(
        'tb-treatment-success',
        start('2026-01-01'),
        told('2026-07-05', 'tb-treatment-outcome', { outcome: result }),
      )
    expect(outcome('cured')?.servedFrom).toBe('2026-07-05')
    expect(outcome('completed')?.servedFrom).toBe('2026-07-05')
    expect(outcome('lost')).toBeDefined()
    expect(outcome('lost')?.servedFrom).toBeUndefined()
    expect(mark('tb-treatment-success', start('2026-08-01'))).toBeUndefined()
    expect(mark('tb-treatment-success', start('2026-06-30'))).toBeDefined()
  })
  it('comes with tests of glucose and HIV in the same treatment', () => {
    const glucose = told('2026-01-05', 'tb-glucose', { glucose: 110 })
    expect(mark('tb-glucose-tested', start('2026-01-01'))?.servedFrom).toBeUndefined()
    expect(mark('tb-glucose-tested', start('2026-01-01'), glucose)?.servedFrom).toBe('2026-01-05')
    const care = told('2025-06-01', 'diabetes-diagnosis', { basis: 'known-treated' })
    expect(mark('tb-glucose-tested', care, start('2026-01-01'))?.servedFrom).toBe('2026-01-01')
    const strip = told('2026-01-09', 'glucose-screening', { glucose: 110 })
    expect(mark('tb-glucose-tested', start('2026-01-01'), strip)?.servedFrom).toBe('2026-01-09')
    expect(mark('tb-glucose-tested', start('2026-01-10'), strip)?.servedFrom).toBeUndefined()
    const hiv = (on: string, answers: Visit['answers'] = { r1: 'non-reactive' }) =>
      mark('tb-hiv-tested', start('2026-01-10'), told(on, 'hiv-test', answers))?.servedFrom
    expect(hiv('2026-02-01')).toBe('2026-02-01')
    // Tested within the year before, no test is due: the status is known.
    expect([hiv('2025-01-10'), hiv('2025-01-11')]).toEqual([undefined, '2026-01-10'])
    const positive = { r1: 'reactive', r2: 'reactive', r3: 'reactive' }
    expect(hiv('2020-01-01', positive)).toBe('2026-01-10')
    expect(mark('tb-hiv-tested', start('2025-12-31'))).toBeUndefined()
  })
  it('is investigated with twenty contacts, all examined', () => {
    const seen = (listed: number) =>
      mark(
        'tb-index-investigated',
        start('2026-01-01'),
        told('2026-01-20', 'tb-contact-investigation', { listed, examined: listed }),
      )?.servedFrom
    expect([seen(19), seen(20)]).toEqual([undefined, '2026-01-20'])
  })
})

describe('a contact of TB', () => {
  const listed = told('2026-02-01', 'tb-contact-listing', { kind: 'household' })
  const result = (answer: string, on = '2026-02-05') =>
    told(on, 'tb-contact-result', { result: answer })

  it('is examined once, and followed for two years', () => {
    expect(dueOf('tb-contact-result', listed)).toMatchObject([
      { from: '2026-02-01', late: '2026-02-15' },
    ])
    expect(dueOf('tb-contact-result', listed, result('not-eligible'))).toEqual([])
    expect(dueOf('tb-contact-follow-up', listed).map(({ from }) => from)).toEqual([
      '2026-08-01',
      '2027-02-01',
      '2027-08-01',
      '2028-02-01',
    ])
    expect(mark('tb-contacts-examined', listed)?.servedFrom).toBeUndefined()
    expect(mark('tb-contacts-examined', listed, result('preventive'))?.servedFrom).toBe(
      '2026-02-05',
    )
  })
  it('with symptoms is examined for TB, ill is treated', () => {
    expect(dueOf('tb-workup', listed, result('presumed'))).toMatchObject([{ from: '2026-02-05' }])
    expect(dueOf('tb-treatment-start', listed, result('treatment'))).toHaveLength(1)
  })
  it('without symptoms takes a preventive drug for as long as its regimen', () => {
    const found = [listed, result('preventive')]
    expect(dueOf('tpt-start', ...found)).toMatchObject([{ from: '2026-02-05' }])
    const started = (regimen: string) => [...found, told('2026-02-10', 'tpt-start', { regimen })]
    expect(dueOf('tpt-start', ...started('3hp'))).toEqual([])
    expect(dueOf('tpt-pickup', ...started('3hp'))).toHaveLength(1)
    expect(dueOf('tpt-outcome', ...started('1hp'))).toMatchObject([{ from: '2026-03-10' }])
    expect(dueOf('tpt-outcome', ...started('3hp'))).toMatchObject([{ from: '2026-05-10' }])
    expect(dueOf('tpt-outcome', ...started('6h'))).toMatchObject([{ from: '2026-08-10' }])

    expect(mark('tpt-started', ...found)?.servedFrom).toBeUndefined()
    expect(mark('tpt-started', ...started('3hp'))?.servedFrom).toBe('2026-02-10')
    const done = told('2026-05-12', 'tpt-outcome', { outcome: 'completed' })
    expect(mark('tpt-completed', ...started('3hp'), done)?.servedFrom).toBe('2026-05-12')
    expect(mark('tpt-completed', ...started('3hp'))).toBeDefined()
  })
})

describe('SPM 11, presumed TB', () => {
  it('counts who is presumed or examined in the year, and nobody else', () => {
    expect(mark('spm-11', asked('2026-03-01'))).toBeUndefined()
    expect(mark('spm-11', asked('2025-12-31', coughing))).toBeUndefined()
    expect(mark('spm-11', asked('2026-03-01', coughing))).toBeDefined()
    expect(mark('spm-11', workup('2026-03-01', 'negative'))).toBeDefined()
  })
  it('is served by an examination, a test and teaching', () => {
    const visits = [
      asked('2026-03-01', coughing),
      told('2026-03-03', 'tb-workup', { examined: true, taught: true }),
    ]
    expect(mark('spm-11', ...visits)?.servedFrom).toBeUndefined()
    expect(mark('spm-11', ...visits, workup('2026-03-09', 'negative'))?.servedFrom).toBe(
      '2026-03-09',
    )
  })
})

describe('being asked about TB', () => {
  it('counts everybody, children by their own questions', () => {
    const child = told('2026-05-01', 'tb-symptoms-child', { cough: false })
    const from = (born: string, ...visits: readonly Visit[]) =>
      markOf('tb-asked', { born, visits })?.servedFrom
    expect(from('1970-01-01', asked('2026-03-01'))).toBe('2026-03-01')
    expect(from('2022-01-01', child)).toBe('2026-05-01')
    expect(from('2022-01-01')).toBeUndefined()
    expect(markOf('tb-asked', { born: '2022-01-01', visits: [] })).toBeDefined()
  })
})

describe('a child with signs', () => {
  it('is examined like an adult who is presumed to have TB', () => {
    const listless = told('2026-05-01', 'tb-symptoms-child', { listless: true })
    const { due } = judged({ born: '2022-01-01', visits: [listless] })
    expect(due.find(({ service }) => service === 'tb-workup')).toMatchObject({ from: '2026-05-01' })
    expect(markOf('spm-11', { born: '2022-01-01', visits: [listless] })).toBeDefined()
  })
})
