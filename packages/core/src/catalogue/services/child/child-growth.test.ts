import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../../../calendar/local-date.ts'
import { contextAt } from '../../testing/context.ts'
import { childGrowth } from './child-growth.ts'

const birthDate = localDate('2025-01-10')
const at = (ageDays: number) => contextAt(birthDate, addDays(birthDate, ageDays), { sex: 'male' })
const rank = (scale: keyof typeof childGrowth.outcomes, outcome: string | undefined) =>
  Object.keys(childGrowth.outcomes[scale].classes).indexOf(outcome ?? '')

describe('child growth', () => {
  it('judges a boy of one year with 9.6 kg and 75.7 cm as ordinary', () => {
    expect(childGrowth.classify({ weight: 9.6, length: 75.7 }, at(365))).toMatchObject({
      gain: 'first',
      weightForAge: 'normal',
      lengthForAge: 'normal',
      weightForLength: 'normal',
      severe: 'none',
    })
  })

  it('reads the arm from 6 months: below 11.5 cm severe, below 12.5 cm moderate', () => {
    const arm = (cm: number, ageDays = 365) => childGrowth.classify({ arm: cm }, at(ageDays)).arm
    expect([11.4, 11.5, 12.4, 12.5].map((cm) => arm(cm))).toEqual([
      'severe',
      'moderate',
      'moderate',
      'normal',
    ])
    expect(arm(11, 150)).toBeUndefined()
  })

  it('says nothing about a visit before the birth, when the birth date was corrected later', () => {
    expect(childGrowth.classify({ weight: 9.6 }, at(-3))).toEqual({})
  })

  it('never calls a lighter light child or a heavier heavy child milder', () => {
    const ages = fc.integer({ min: 0, max: 1800 })
    const kilograms = fc.double({ min: 1, max: 30, noNaN: true })
    fc.assert(
      fc.property(ages, kilograms, fc.double({ min: 0, max: 4, noNaN: true }), (age, kg, more) => {
        const of = (weight: number) => childGrowth.classify({ weight }, at(age)).weightForAge
        const [light, heavy] = [of(kg), of(kg + more)]
        if (heavy === 'risk-of-overweight') return
        expect(rank('weightForAge', light)).toBeGreaterThanOrEqual(rank('weightForAge', heavy))
      }),
    )
  })

  it('never calls a thinner arm milder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 300 }), fc.nat(50), (millimetres, less) => {
        const of = (mm: number) => childGrowth.classify({ arm: mm / 10 }, at(365)).arm
        const now = rank('arm', of(millimetres))
        expect(rank('arm', of(Math.max(millimetres - less, 60)))).toBeGreaterThanOrEqual(now)
      }),
    )
  })
})
