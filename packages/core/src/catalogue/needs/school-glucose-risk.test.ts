import { describe, expect, it } from 'vitest'
import { type Visit, judged } from '../testing/life.ts'

describe('glucose at school age', () => {
  const weighed = (on: string, weight: number, height = 138.6): Visit => ({
    on,
    service: 'school-nutrition',
    answers: { weight, height },
  })
  const due = (service: string, born: string, ...visits: readonly Visit[]) =>
    judged({ born, visits }).due.find((window) => window.service === service)

  it('is needed since a child is obese, and no more when it is not', () => {
    const obese = weighed('2026-03-05', 48)
    expect(due('school-glucose', '2016-02-01')).toBeUndefined()
    expect(due('school-glucose', '2016-02-01', weighed('2026-03-05', 32))).toBeUndefined()
    expect(due('school-glucose', '2016-02-01', obese)?.from).toBe('2026-03-05')
    const slimmer = weighed('2026-06-05', 40)
    expect(due('school-glucose', '2016-02-01', obese, slimmer)).toBeUndefined()
  })
  it('is needed from 15 to 17 years by who is obese for the age', () => {
    const sizes = (weight: number): Visit => ({
      on: '2026-03-05',
      service: 'adult-nutrition',
      answers: { weight, height: 160, waist: 75 },
    })
    expect(due('glucose-at-risk', '2010-02-01', sizes(55))).toBeUndefined()
    expect(due('glucose-at-risk', '2010-02-01', sizes(80))?.from).toBe('2026-03-05')
  })
})
