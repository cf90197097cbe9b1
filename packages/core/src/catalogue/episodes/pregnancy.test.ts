import { describe, expect, it } from 'vitest'
import { type Visit, judged } from '../testing/life.ts'

describe('a pregnancy', () => {
  const mother = '1998-01-01'
  const registration = (day: string, answers: Visit['answers']): Visit => ({
    on: day,
    service: 'pregnancy-registration',
    ...(answers === undefined ? {} : { answers }),
  })
  const told = registration('2026-02-10', { lastMenstruation: '2026-01-01' })

  it('is dated again by ultrasound in the first trimester', () => {
    const scanned = registration('2026-03-12', {
      lastMenstruation: '2026-01-01',
      weeks: 8,
      days: 0,
      method: 'ultrasound',
    })
    const { episodes } = judged({ born: mother, visits: [told, scanned] })
    expect(episodes).toMatchObject([{ anchor: '2026-01-15', from: '2026-02-10' }])
  })
  it('asks for its outcome from 42 weeks and lapses at 44', () => {
    const { episodes, due } = judged({ born: mother, visits: [told] })
    expect(episodes).toMatchObject([{ expected: '2026-10-08', before: '2026-11-05' }])
    expect(due.find(({ service }) => service === 'pregnancy-outcome')).toMatchObject({
      from: '2026-10-22',
      late: '2026-10-29',
      before: '2026-11-05',
    })
  })
  it('ends on the day of the birth, not on the day it is told', () => {
    const outcome: Visit = {
      on: '2026-10-20',
      service: 'pregnancy-outcome',
      answers: { kind: 'live-birth', endedOn: '2026-10-01', birthplace: 'facility' },
    }
    const { episodes } = judged({ born: mother, visits: [told, outcome] })
    expect(episodes).toMatchObject([
      { before: '2026-10-01', ended: 'closed' },
      { episode: 'postpartum', anchor: '2026-10-01', before: '2026-11-13' },
    ])
  })
})
