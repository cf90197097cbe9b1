import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import { type Answers } from '../catalogue/observation.ts'
import { isHidden, sensitiveFields } from '../catalogue/sensitive.ts'
import { type Life, recordOf } from '../catalogue/testing/life.ts'
import { tick } from '../journal/clock.ts'
import { emptyHousehold, foldHousehold } from '../journal/record.ts'
import { historyOf, servicesById } from '../judge/history.ts'
import { type IksAnswer, iksClass, iksOf } from './iks.ts'

const ON = localDate('2026-11-20')
const FACTS = { japaneseEncephalitis: false, introduced: {} }

const observed = (answers: Answers, on = '2026-11-01', ms = 1) =>
  ({
    id: `e${ms}`,
    village: '00.00.00.0000',
    subject: 'h',
    author: 'a',
    device: 'd',
    catalogue: 1,
    kind: 'household-observed',
    on: localDate(on),
    clock: tick(ms, 'd'),
    body: { answers },
  }) as const
const good: Answers = { insurance: 'all', water: 'piped', latrine: 'swan-neck', smoker: false }

const family = (answers: Answers, ...lives: readonly Life[]) =>
  iksOf(
    foldHousehold(emptyHousehold('h'), observed(answers)),
    lives.flatMap((life) => historyOf(recordOf(life), catalogue, FACTS) ?? []),
    ON,
  )
const answerTo = (indicator: string, ...lives: readonly Life[]): IksAnswer | undefined =>
  family(good, ...lives).findings.find((one) => one.indicator === indicator)?.answer

describe('the family health index', () => {
  // pedoman PIS-PK: > 0.800 sehat, 0.500-0.800 pra-sehat, < 0.500 tidak sehat
  it.each([
    [5, 5, 'healthy'],
    [9, 11, 'healthy'],
    [8, 10, 'nearly-healthy'],
    [4, 5, 'nearly-healthy'],
    [6, 12, 'nearly-healthy'],
    [5, 11, 'not-healthy'],
    [0, 4, 'not-healthy'],
    [0, 0, undefined],
  ])('%s of %s: %s', (yes, applicable, found) => {
    expect(iksClass(yes, applicable)).toBe(found)
  })
  it('of somebody alone and well is read from the four questions about the house', () => {
    const { findings, index, class: found } = family(good, { born: '1960-01-01', visits: [] })
    expect(findings).toHaveLength(12)
    expect(findings.filter(({ answer }) => answer === 'not-applicable')).toHaveLength(8)
    expect([index, found]).toEqual([1, 'healthy'])
    expect(family({ ...good, latrine: 'pit' }).index).toBe(0.75)
  })
  it('is open while an answer is missing, and classed when that cannot change it', () => {
    const { smoker: _, ...three } = good
    expect(family(three).index).toBeUndefined()
    expect(family(three).class).toBeUndefined()
    const poor = { insurance: 'none', water: 'surface', latrine: 'none' }
    expect(family(poor)).toMatchObject({ class: 'not-healthy' })
    expect(family({})).not.toHaveProperty('class')
  })
  it('takes the latest answer to each question', () => {
    const told = [
      observed({ latrine: 'none', water: 'piped' }, '2026-05-01', 1),
      observed({ latrine: 'swan-neck' }, '2026-10-01', 2),
    ]
    for (const entries of [told, told.toReversed()]) {
      const { findings } = iksOf(entries.reduce(foldHousehold, emptyHousehold('h')), [], ON)
      expect(findings.slice(-2).map(({ answer }) => answer)).toEqual(['yes', 'yes'])
    }
  })
})

describe('the questions about the people', () => {
  const child = (born: string, weighed?: string): Life => ({
    born,
    visits:
      weighed === undefined
        ? []
        : [{ on: weighed, service: 'child-growth', answers: { weight: 9 } }],
  })
  it('growth concerns children of 2 to 59 months, weighed this month or the one before', () => {
    expect(answerTo('growth-monitored', child('2026-09-21'))).toBe('not-applicable')
    expect(answerTo('growth-monitored', child('2026-09-20'))).toBe('no')
    expect(answerTo('growth-monitored', child('2025-09-20', '2026-10-01'))).toBe('yes')
    expect(answerTo('growth-monitored', child('2025-09-20', '2026-09-30'))).toBe('no')
    expect(answerTo('growth-monitored', child('2021-11-20'))).toBe('not-applicable')
    const both = [child('2025-09-20', '2026-11-01'), child('2024-09-20')]
    expect(answerTo('growth-monitored', ...both)).toBe('no')
  })
  it('immunisation concerns children of 12 to 23 months', () => {
    expect(answerTo('basic-immunisation', child('2025-11-21'))).toBe('not-applicable')
    expect(answerTo('basic-immunisation', child('2025-11-20'))).toBe('no')
    expect(answerTo('basic-immunisation', child('2024-11-20'))).toBe('not-applicable')
  })
  it('pressure concerns people under care: seen lately, and the drug taken', () => {
    const life = (...controls: readonly [string, string][]): Life => ({
      born: '1970-01-01',
      visits: [
        { on: '2026-01-10', service: 'hypertension-diagnosis', answers: { basis: 'new' } },
        ...controls.map(([on, drugTaken]) => ({
          on,
          service: 'hypertension-control',
          answers: { systolic: 130, diastolic: 80, drugTaken },
        })),
      ],
    })
    expect(answerTo('hypertension-treated', { born: '1970-01-01', visits: [] })).toBe(
      'not-applicable',
    )
    expect(answerTo('hypertension-treated', life())).toBe('no')
    expect(answerTo('hypertension-treated', life(['2026-10-01', 'taken']))).toBe('yes')
    expect(answerTo('hypertension-treated', life(['2026-10-01', 'not-taken']))).toBe('no')
    expect(answerTo('hypertension-treated', life(['2026-09-30', 'taken']))).toBe('no')
  })
  it('birth and family planning concern the mother of the last twelve months', () => {
    const mother = (on: string, place: string, method?: string): Life => ({
      born: '1998-01-01',
      visits: [
        { on, service: 'postpartum-registration', answers: { bornOn: on, birthplace: place } },
        ...(method === undefined
          ? []
          : [{ on, service: 'postpartum-family-planning', answers: { method } }]),
      ],
    })
    expect(answerTo('facility-birth', mother('2025-11-20', 'facility'))).toBe('not-applicable')
    expect(answerTo('facility-birth', mother('2025-11-21', 'facility'))).toBe('yes')
    expect(answerTo('facility-birth', mother('2026-05-01', 'home'))).toBe('no')
    const untold = {
      on: '2026-05-01',
      service: 'pregnancy-outcome',
      answers: { kind: 'live-birth' },
    }
    expect(answerTo('facility-birth', { born: '1998-01-01', visits: [untold] })).toBe('unknown')
    expect(answerTo('family-planning', mother('2026-05-01', 'home'))).toBe('unknown')
    expect(answerTo('family-planning', mother('2026-05-01', 'home', 'none'))).toBe('no')
    expect(answerTo('family-planning', mother('2026-05-01', 'home', 'implant'))).toBe('yes')
    const traditional = { on: '2026-10-01', service: 'family-planning' }
    expect(
      answerTo('family-planning', {
        born: '1998-01-01',
        visits: [{ ...traditional, answers: { couple: true, method: 'traditional' } }],
      }),
    ).toBe('no')
    const stopped = mother('2026-05-01', 'home', 'implant')
    const control = { on: '2026-10-01', service: 'family-planning-control' }
    const visits = [...stopped.visits, { ...control, answers: { method: 'none' } }]
    expect(answerTo('family-planning', { ...stopped, visits })).toBe('no')
  })
  it('a wife who was not asked, and a birth that nobody wrote down, are unknown', () => {
    const lives = { head: '1995-01-01', spouse: '1998-01-01', child: '2026-03-01' } as const
    const members = (['head', 'spouse', 'child'] as const).flatMap((relation) => {
      const sex = relation === 'head' ? 'male' : 'female'
      const life = recordOf({ sex, born: lives[relation], visits: [] })
      const history = historyOf(life, catalogue, FACTS)
      return history === undefined ? [] : [{ ...history, relation }]
    })
    const answers = iksOf(emptyHousehold('h'), members, ON).findings.slice(0, 2)
    expect(answers.map(({ answer }) => answer)).toEqual(['unknown', 'unknown'])
  })
  it('is the same for a kader, whose device lacks what is sensitive', () => {
    const visit = (service: string, answers: Answers, on = '2026-11-02') => ({
      on,
      service,
      answers,
    })
    const life: Life = {
      born: '1985-01-01',
      visits: [
        visit('hypertension-diagnosis', { basis: 'new' }, '2026-01-10'),
        visit('hypertension-control', { systolic: 130, diastolic: 80, drugTaken: 'taken' }),
        visit('severe-mental-diagnosis', { basis: 'new', disorder: 'schizophrenia' }, '2026-01-10'),
        visit('mental-care-visit', { drugTaken: 'taken', restrained: true }),
        visit('tb-treatment-start', {}, '2026-06-01'),
        visit('tb-control', { drug: 'all' }),
        visit('family-planning', { couple: true, method: 'implant' }),
        visit('risk-behaviour', { smoking: 'never' }),
      ],
    }
    const kaders: Life = {
      ...life,
      visits: life.visits.flatMap((one) => {
        const service = servicesById(catalogue).get(one.service)
        if (service === undefined || isHidden(service)) return []
        const hidden = sensitiveFields(service)
        const open = Object.entries(one.answers ?? {}).filter(([field]) => !hidden.includes(field))
        return [{ ...one, answers: Object.fromEntries(open) }]
      }),
    }
    const found = family(good, life)
    expect(found).toEqual(family(good, kaders))
    const applying = found.findings.filter(({ answer }) => answer !== 'not-applicable')
    expect(applying).toHaveLength(8)
  })
  it('one smoker is enough, whatever was told about the house', () => {
    const smoker: Life = {
      born: '1980-01-01',
      visits: [{ on: '2026-03-01', service: 'risk-behaviour', answers: { smoking: 'smokes' } }],
    }
    expect(answerTo('nobody-smokes', smoker)).toBe('no')
    const unasked = { on: '2026-04-01', service: 'risk-behaviour', answers: { alcohol: false } }
    expect(answerTo('nobody-smokes', { ...smoker, visits: [...smoker.visits, unasked] })).toBe('no')
    const pupil = (smoking: string): Life => ({
      born: '2013-01-01',
      visits: [{ on: '2026-03-01', service: 'school-smoking', answers: { smoking } }],
    })
    expect(['tried', 'sometimes'].map((one) => answerTo('nobody-smokes', pupil(one)))).toEqual([
      'yes',
      'no',
    ])
    expect(answerTo('nobody-smokes')).toBe('yes')
  })
})
