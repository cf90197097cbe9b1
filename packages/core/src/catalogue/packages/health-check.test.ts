import { describe, expect, it } from 'vitest'
import { localDate } from '../../calendar/local-date.ts'
import { explain } from '../../judge/explain.ts'
import { catalogue } from '../index.ts'
import { openCatalogue } from '../sensitive.ts'
import { type Life, type Visit, markOf, recordOf } from '../testing/life.ts'

const packageOf = (life: Life) => {
  const explained = explain(recordOf(life), localDate('2026-11-20'), {
    catalogue,
    facts: { japaneseEncephalitis: false, introduced: {} },
    periods: [],
  })
  return explained?.packages ?? []
}
const partsOf = (life: Life, status: string) =>
  packageOf(life).flatMap(({ parts }) =>
    parts.filter((part) => part.status === status).map(({ part }) => part),
  )
const visit = (service: string, answers: Visit['answers'], on = '2026-03-01'): Visit => ({
  on,
  service,
  ...(answers === undefined ? {} : { answers }),
})
const everybody: readonly Visit[] = [
  visit('risk-behaviour', { smoking: 'never', littleActivity: false }),
  visit('adult-nutrition', { weight: 60, height: 165, waist: 75 }),
  visit('adult-teeth', { decay: false }),
  visit('blood-pressure-screening', { systolic: 120, diastolic: 80 }),
  visit('glucose-at-risk', { glucose: 100 }),
  visit('adult-vision', { fingersRight: 'three-in-a-row', fingersLeft: 'three-in-a-row' }),
  visit('adult-hearing', { right: 5, left: 5 }),
  visit('tb-symptoms-adult', {
    cough: 'none',
    weightLoss: false,
    fever: false,
    nightSweats: false,
  }),
  visit(
    'phq-4',
    { nervous: 'never', worrying: 'never', noInterest: 'never', feelingDown: 'never' },
    '2026-09-01',
  ),
]

describe('the free health check', () => {
  it.each([
    ['2026-01-01', 'ckg-newborn'],
    ['2025-12-31', 'ckg-1-6'],
    ['2020-01-01', 'ckg-1-6'],
    ['2019-12-31', 'ckg-7-12'],
    ['2013-12-31', 'ckg-13-15'],
    ['2010-12-31', 'ckg-16-17'],
    ['2008-12-31', 'ckg-18-29'],
    ['1997-01-01', 'ckg-18-29'],
    ['1996-12-31', 'ckg-30-39'],
    ['1986-12-31', 'ckg-40-59'],
    ['1966-12-31', 'ckg-60'],
  ])('is, for somebody born on %s, %s of the year', (born, id) => {
    expect(packageOf({ born, visits: [] }).map(({ check }) => check)).toEqual([id])
  })
  it('is complete on the day of its last part', () => {
    const life = { sex: 'male', born: '2000-01-01', visits: everybody } as const
    expect(partsOf(life, 'left')).toEqual([])
    expect(partsOf(life, 'notNeeded')).toEqual(['liver', 'fitness'])
    expect(packageOf(life)[0]?.completeOn).toBe('2026-09-01')
    expect(markOf('ckg-covered-18-29', life)?.servedFrom).toBe('2026-09-01')
    const short = { ...life, visits: everybody.slice(1) }
    expect(markOf('ckg-covered-18-29', short)).toEqual({
      indicator: 'ckg-covered-18-29',
      period: '2026',
    })
    expect(partsOf(short, 'left')).toEqual(['smoking', 'activity'])
  })
  it('has its glucose from any service that measured one, not from a visit without a value', () => {
    const done = (service: string, answers: Visit['answers']) =>
      partsOf({ born: '1980-01-01', visits: [visit(service, answers)] }, 'done')
    expect(done('tb-glucose', { glucose: 110 })).toEqual(['glucose'])
    expect(done('diabetes-diagnosis', { basis: 'new', hba1c: 7 })).toEqual(['glucose'])
    expect(done('glucose-screening', { signs: false })).toEqual([])
    expect(done('diabetes-control', { drugTaken: 'taken' })).toEqual([])
  })
  it.each([
    [
      '2012-06-01',
      'tb-symptoms-school',
      { cough: false, fever: false, weight: false, listless: false, contact: 'none' },
    ],
    [
      '2009-06-01',
      'tb-symptoms-adult',
      { cough: 'none', weightLoss: false, fever: false, nightSweats: false },
    ],
  ])('of a teenager born on %s has its TB part from %s', (born, service, answers) => {
    expect(partsOf({ born, visits: [] }, 'left')).toContain('tb')
    expect(partsOf({ born, visits: [visit(service, answers)] }, 'done')).toEqual(['tb'])
  })
  it.each([
    ['glucose', visit('diabetes-control', { drugTaken: 'taken' })],
    ['glucose', visit('glucose-laboratory', {})],
    ['eyes', visit('adult-vision', { fingersRight: 'three-in-a-row' })],
    ['ears', visit('adult-hearing', { right: 5 })],
    ['tb', visit('tb-symptoms-adult', { weightLoss: false })],
    ['mental', visit('phq-4', { nervous: 'never' })],
    ['cervix', visit('cervical-screening', { everActive: true })],
    ['lungs', visit('puma', { everSmoked: 'never' })],
    ['skilas', visit('skilas', { cannotRise: false })],
    ['dailyLiving', visit('daily-living', { bowels: 'continent' })],
  ])('leaves %s open after a visit at which it was not really made', (part, one) => {
    expect(partsOf({ born: '1960-01-01', visits: [one] }, 'left')).toContain(part)
  })
  it('does not ask for the cervix in a year in which she said not to be active yet', () => {
    const life = {
      born: '1990-01-01',
      visits: [visit('cervical-screening', { everActive: false })],
    }
    expect(partsOf(life, 'notNeeded')).toContain('cervix')
  })
  it('asks for fitness with little activity only', () => {
    const visits = [visit('risk-behaviour', { smoking: 'never', littleActivity: true })]
    expect(partsOf({ born: '2000-01-01', visits }, 'left')).toContain('fitness')
  })
  it('asks women from 30 for breast and cervix, not while one is valid, nor in pregnancy', () => {
    const woman = (visits: readonly Visit[]) => partsOf({ born: '1990-01-01', visits }, 'left')
    expect(woman([])).toEqual(expect.arrayContaining(['breast', 'cervix']))
    const negative = { everActive: true, aceticAcid: 'negative' }
    const screened = visit('cervical-screening', negative, '2024-06-01')
    expect(woman([screened])).not.toContain('cervix')
    const long = visit('cervical-screening', negative, '2023-06-01')
    expect(woman([long])).toContain('cervix')
    const pregnant = visit('pregnancy-registration', { lastMenstruation: '2026-01-01' })
    expect(woman([pregnant])).not.toContain('cervix')
    const [man] = packageOf({ sex: 'male', born: '1990-01-01', visits: [] })
    expect(man?.parts.find(({ part }) => part === 'cervix')).toMatchObject({
      status: 'notNeeded',
      who: { id: 'perempuan' },
    })
  })
  it('asks for blood fats with hypertension only, and for bowel and lungs from 45', () => {
    const of = (born: string, visits: readonly Visit[] = []) => partsOf({ born, visits }, 'left')
    expect(of('1985-01-01')).not.toContain('lipids')
    const care = visit('hypertension-diagnosis', { basis: 'new' })
    expect(of('1985-01-01', [care])).toEqual(expect.arrayContaining(['lipids', 'organs']))
    expect(of('1981-12-31')).toContain('bowel')
    expect(of('1982-01-01')).not.toContain('bowel')
  })
  it('asks the old for SKILAS and daily living too', () => {
    const left = partsOf({ born: '1960-01-01', visits: [] }, 'left')
    expect(left).toEqual(expect.arrayContaining(['skilas', 'dailyLiving', 'cataract']))
  })
})

describe('on the device of a kader the free health check', () => {
  it('has no part that hangs on an answer a kader never gets', () => {
    const all = new Set(
      (openCatalogue(catalogue).healthChecks ?? []).flatMap(({ parts }) => Object.keys(parts)),
    )
    expect(all).toContain('pressure')
    expect(all).not.toContain('mental')
    expect(all).not.toContain('cervix')
  })
})
