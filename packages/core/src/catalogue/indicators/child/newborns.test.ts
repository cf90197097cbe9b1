import { describe, expect, it } from 'vitest'
import { type Visit, judged, markOf } from '../../testing/life.ts'

const born = '2026-11-20'
const at = (on: string, service: string, answers: Visit['answers'] = {}): Visit => ({
  on,
  service,
  answers,
})
const care = at(born, 'newborn-essential-care', {
  birthWeight: 2300,
  earlyBreastfeeding: 'done',
  vitaminK: true,
  eyeOintment: true,
})
const kn = (on: string) => at(on, 'neonatal-visit')
const all = [care, kn('2026-11-22'), kn('2026-11-23'), kn('2026-11-28')]
const mark = (indicator: string, visits: readonly Visit[], period = '2026') =>
  markOf(indicator, { born, visits }, period)

describe('newborns', () => {
  it('are served by care at birth and KN1 to KN3, from the day of the last', () => {
    expect(mark('spm-03', all)).toMatchObject({ servedFrom: '2026-11-28' })
  })
  it.each([0, 1, 2, 3])('are not served without visit %i of these four', (missing) => {
    expect(mark('spm-03', all.toSpliced(missing, 1))?.servedFrom).toBeUndefined()
  })
  it('are not served when vitamin K1 was not given', () => {
    const without = { ...care, answers: { ...care.answers, vitaminK: false } }
    expect(mark('spm-03', all.with(0, without))?.servedFrom).toBeUndefined()
  })
  it('are not served while nobody told of the first hour at the breast', () => {
    const untold = at(born, 'newborn-essential-care', { vitaminK: true, eyeOintment: true })
    expect(mark('spm-03', all.with(0, untold))?.servedFrom).toBeUndefined()
  })
  it('count in the year of birth, also when KN3 falls in the next', () => {
    const late = { born: '2026-12-20', visits: [] }
    expect(markOf('spm-03', late, '2026')).toBeDefined()
    expect(markOf('spm-03', late, '2027')).toBeUndefined()
    const visits = [
      { ...care, on: '2026-12-20' },
      kn('2026-12-21'),
      kn('2026-12-25'),
      kn('2027-01-10'),
    ]
    expect(markOf('spm-03', { born: '2026-12-20', visits }, '2026')?.servedFrom).toBe('2027-01-10')
  })
  it('have KN1 on days 0 to 2, KN2 on days 3 to 7, KN3 on days 8 to 28', () => {
    const complete = (...days: readonly string[]) => mark('kn-complete', days.map(kn))?.servedFrom
    expect(complete('2026-11-20', '2026-11-27', '2026-12-18')).toBe('2026-12-18')
    expect(complete('2026-11-20', '2026-11-27', '2026-12-19')).toBeUndefined()
    expect(complete('2026-11-22', '2026-11-28', '2026-11-29')).toBeUndefined()
    expect(mark('kn1', [kn('2026-11-22')])?.servedFrom).toBe('2026-11-22')
    expect(mark('kn1', [kn('2026-11-23')])?.servedFrom).toBeUndefined()
  })
  it('are due in each of the three windows', () => {
    const due = judged({ born, visits: [] }).due.filter(
      ({ service }) => service === 'neonatal-visit',
    )
    expect(due).toMatchObject([
      { dose: 'KN1', from: '2026-11-20', before: '2026-11-23' },
      { dose: 'KN2', from: '2026-11-23', before: '2026-11-28' },
      { dose: 'KN3', from: '2026-11-28', before: '2026-12-19' },
    ])
  })
})

describe('a baby born light', () => {
  const followUp = (on: string, weight: number) => at(on, 'low-birth-weight-follow-up', { weight })
  const dueFollowUp = (visits: readonly Visit[]) =>
    judged({ born, visits }).due.find(({ service }) => service === 'low-birth-weight-follow-up')

  it('is followed every week until above 2500 g, at whatever visit that is seen', () => {
    expect(dueFollowUp([care])).toMatchObject({ from: '2026-11-20' })
    expect(dueFollowUp([care, followUp('2026-11-27', 2.5)])).toMatchObject({ from: '2026-12-04' })
    expect(dueFollowUp([care, followUp('2026-11-27', 2.51)])).toBeUndefined()
    const grown = at('2026-12-10', 'child-growth', { weight: 2.6 })
    expect(dueFollowUp([care, followUp('2026-11-27', 2.4), grown])).toBeUndefined()
  })
  it('is known from the KIA book too; 2500 g is not light', () => {
    const book = (birthWeight: number) => [at('2026-12-01', 'kia-book', { birthWeight })]
    expect(dueFollowUp(book(2499))).toMatchObject({ from: '2026-12-01' })
    expect(dueFollowUp(book(2500))).toBeUndefined()
    expect(mark('low-birth-weight', book(2499))?.servedFrom).toBe('2026-12-01')
    expect(mark('low-birth-weight', book(2500))).toEqual({
      indicator: 'low-birth-weight',
      period: '2026',
    })
    expect(mark('low-birth-weight', [])).toBeUndefined()
  })
  it('counts as followed from the first follow-up', () => {
    expect(mark('low-birth-weight-followed', [care])?.servedFrom).toBeUndefined()
    const visits = [care, followUp('2026-11-27', 2.4)]
    expect(mark('low-birth-weight-followed', visits)?.servedFrom).toBe('2026-11-27')
    expect(mark('low-birth-weight-followed', [])).toBeUndefined()
  })
})

describe('heel blood', () => {
  const due = (visits: readonly Visit[]) => judged({ born, visits }).due
  it('is ideal at 48 to 72 hours and its result is asked for after a week', () => {
    expect(due([]).find(({ service }) => service === 'heel-blood-screening')).toMatchObject({
      from: '2026-11-22',
      late: '2026-11-24',
      before: '2026-12-19',
    })
    const taken = [at('2026-11-22', 'heel-blood-screening', { sample: 'good' })]
    expect(due(taken).find(({ service }) => service === 'heel-blood-result')).toMatchObject({
      from: '2026-11-29',
      late: '2026-12-06',
    })
    expect(due([]).some(({ service }) => service === 'heel-blood-result')).toBe(false)
  })
})
