import { describe, expect, it } from 'vitest'
import { type Visit, judged } from '../testing/life.ts'

describe('the yearly check for complications', () => {
  const care = (service: string, on: string): Visit => ({ on, service, answers: { basis: 'new' } })
  const due = (born: string, ...visits: readonly Visit[]) =>
    judged({ born, visits }).due.find(({ service }) => service === 'complications-check')

  it('is needed from 40 years by who is under care for pressure or glucose', () => {
    expect(due('1970-01-01')).toBeUndefined()
    expect(due('1970-01-01', care('hypertension-diagnosis', '2026-03-05'))?.from).toBe('2026-03-05')
    expect(due('1990-06-10', care('diabetes-diagnosis', '2026-03-05'))?.from).toBe('2030-06-10')
  })
  it('is needed since the first of both, and a year after the last check', () => {
    const both = [
      care('hypertension-diagnosis', '2026-03-05'),
      care('diabetes-diagnosis', '2026-01-05'),
    ]
    expect(due('1970-01-01', ...both)?.from).toBe('2026-01-05')
    const done = { on: '2026-04-01', service: 'complications-check' }
    expect(due('1970-01-01', ...both, done)?.from).toBe('2027-04-01')
  })
  it('ends with the care', () => {
    const ended = {
      on: '2026-04-01',
      service: 'diabetes-diagnosis',
      answers: { basis: 'not-diabetes' },
    }
    expect(due('1970-01-01', care('diabetes-diagnosis', '2026-01-05'), ended)).toBeUndefined()
  })
})
