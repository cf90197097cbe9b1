import { describe, expect, it } from 'vitest'
import { type Visit, judged } from '../../testing/life.ts'

const due = (service: string, born: string, ...visits: readonly Visit[]) =>
  judged({ born, visits }).due.find((window) => window.service === service)
const visit = (on: string, service: string, answers: NonNullable<Visit['answers']>): Visit => ({
  on,
  service,
  answers,
})

describe('a visit to a child that does not come', () => {
  const born = '2025-01-10'
  const weighed = (on: string) => visit(on, 'child-growth', { weight: 9 })

  it('is due after a whole month without a weighing', () => {
    expect(due('visit-child', born, weighed('2026-05-31'))).toMatchObject({
      from: '2026-07-01',
      late: '2026-08-01',
      before: '2030-01-10',
    })
    expect(due('visit-child', born, weighed('2026-06-01'))).toMatchObject({ from: '2026-08-01' })
  })
  it('is due every month until the child is weighed again', () => {
    const visited = visit('2026-07-05', 'visit-child', { signs: false })
    const before = weighed('2026-05-31')
    expect(due('visit-child', born, before, visited)).toMatchObject({ from: '2026-08-01' })
    expect(due('visit-child', born, before, visited, weighed('2026-08-03'))).toMatchObject({
      from: '2026-10-01',
    })
  })
  it('waits two months for the first weighing', () => {
    expect(due('visit-child', born)).toMatchObject({ from: '2025-04-01' })
  })
})

describe('a visit to who misses control', () => {
  const born = '1970-01-01'
  const care = visit('2026-01-20', 'hypertension-diagnosis', { basis: 'new' })
  const control = (on: string, drugTaken = 'taken') =>
    visit(on, 'hypertension-control', { systolic: 130, diastolic: 80, drugTaken })

  it('is for people under care only', () => {
    expect(due('visit-chronic', born)).toBeUndefined()
    expect(due('visit-chronic', born, care)).toMatchObject({ from: '2026-03-01' })
    const ended = visit('2026-02-20', 'hypertension-diagnosis', { basis: 'not-hypertension' })
    expect(due('visit-chronic', born, care, ended)).toBeUndefined()
  })
  it('is due after a whole month without control, or a week after a drug was not taken', () => {
    expect(due('visit-chronic', born, care, control('2026-04-30'))).toMatchObject({
      from: '2026-06-01',
    })
    expect(due('visit-chronic', born, care, control('2026-04-10', 'not-taken'))).toMatchObject({
      from: '2026-04-17',
    })
  })
  it('takes the sooner of two illnesses', () => {
    const diabetes = visit('2026-01-20', 'diabetes-diagnosis', { basis: 'new' })
    expect(due('visit-chronic', born, care, diabetes, control('2026-06-10'))).toMatchObject({
      from: '2026-03-01',
    })
  })
})

describe('a visit to the elderly', () => {
  it('is due 13 months after the last SKILAS, and a year after 60 without one', () => {
    expect(due('visit-elderly', '1966-05-10')).toMatchObject({ from: '2027-05-10' })
    const screened = visit('2026-06-01', 'skilas', { cannotRise: false })
    expect(due('visit-elderly', '1950-01-01', screened)).toMatchObject({ from: '2027-07-01' })
  })
})

describe('visits around a birth', () => {
  it('are three to the mother and three to the baby', () => {
    const names = (born: string, service: string, ...visits: readonly Visit[]) =>
      judged({ born, visits }).due.flatMap((window) =>
        window.service === service ? [[window.dose, window.from, window.before]] : [],
      )
    expect(names('2026-03-01', 'visit-newborn')).toEqual([
      ['Hari 0-2', '2026-03-01', '2026-03-04'],
      ['Hari 3-7', '2026-03-04', '2026-03-09'],
      ['Hari 8-28', '2026-03-09', '2026-03-30'],
    ])
    const birth = visit('2026-03-01', 'postpartum-registration', { bornOn: '2026-03-01' })
    expect(names('1998-01-01', 'visit-postpartum', birth)).toHaveLength(3)
  })
  it('send on at once with a danger sign', () => {
    const seen = visit('2026-03-02', 'visit-newborn', { signs: true, contactDone: true })
    expect(judged({ born: '2026-03-01', visits: [seen] }).services[0]?.refer).toMatchObject({
      to: 'puskesmas',
      withinDays: 0,
    })
  })
})
