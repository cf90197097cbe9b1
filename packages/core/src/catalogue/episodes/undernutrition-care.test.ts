import { describe, expect, it } from 'vitest'
import { undernutritionReview } from '../services/child/undernutrition-review.ts'
import { type Visit, doubtsAtLast, judged } from '../testing/life.ts'

describe('care for undernutrition', () => {
  const born = '2025-06-01'
  const visit = (on: string, service: string, answers: Visit['answers'] = {}): Visit => ({
    on,
    service,
    answers,
  })
  const begun = visit('2026-06-10', 'nutrition-decision', { decision: 'moderate' })
  const due = (service: string, ...visits: readonly Visit[]) =>
    judged({ born, visits }).due.filter((window) => window.service === service)

  it('is reviewed after one week, two weeks and every month', () => {
    expect(due('undernutrition-review', begun)).toMatchObject([
      { dose: 'Minggu 1', from: '2026-06-17', before: '2026-06-24' },
      { dose: 'Minggu 2', from: '2026-06-24', before: '2026-07-08' },
      { dose: 'Bulan 1', from: '2026-07-08', before: '2026-08-10' },
      { dose: 'Bulan 2', from: '2026-08-10', before: '2026-09-10' },
      { dose: 'Bulan 3' },
      { dose: 'Bulan 4' },
      { dose: 'Bulan 5' },
      { dose: 'Bulan 6' },
    ])
  })
  it('asks for the extra food every month, and of no other child', () => {
    expect(due('supplementary-food', begun)).toMatchObject([{ from: '2026-06-10' }])
    expect(due('supplementary-food')).toEqual([])
  })
  it('ends with recovery, and with the decision that no care is needed', () => {
    const recovered = visit('2026-08-12', 'undernutrition-review', { response: 'recovered' })
    const none = visit('2026-08-12', 'nutrition-decision', { decision: 'none' })
    for (const last of [recovered, none]) {
      expect(judged({ born, visits: [begun, last] }).episodes).toMatchObject([
        { from: '2026-06-10', before: '2026-08-12', ended: 'closed' },
      ])
      expect(due('undernutrition-review', begun, last)).toEqual([])
      expect(due('supplementary-food', begun, last)).toEqual([])
    }
  })
  it('sends a child whose development does not fit to hospital', () => {
    const doubtful = visit('2026-06-05', 'kpsp', { kpsp: 8 })
    const outcomes = (...visits: readonly Visit[]) =>
      judged({ born, visits }).services.at(-1)?.outcomes
    expect(outcomes(doubtful, begun)).toMatchObject({ hospital: 'soon' })
    expect(outcomes(visit('2026-06-05', 'kpsp', { kpsp: 9 }), begun)).toMatchObject({
      hospital: 'not-needed',
    })
  })
  it('asks again when a child still thin is called recovered', () => {
    const asked = (arm: number) => {
      const measured = visit('2026-08-10', 'child-growth', { arm })
      const said = visit('2026-08-12', 'undernutrition-review', { response: 'recovered' })
      return doubtsAtLast(undernutritionReview, { born, visits: [begun, measured, said] })?.[
        'response'
      ]
    }
    expect(asked(12.4)).toBeDefined()
    expect(asked(12.5)).toBeUndefined()
  })
})
