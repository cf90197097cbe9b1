import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { kpspScale } from '../catalogue/outcomes/development.ts'
import { kpspClass } from './development.ts'
import { growthDoubts } from './growth-doubts.ts'
import { severeMalnutrition } from './severe-malnutrition.ts'
import { weightGain } from './weight-gain.ts'

const boy = { sex: 'male', birthDate: localDate('2025-01-10') } as const
const weighed = (...weighings: readonly (readonly [string, number | undefined])[]) =>
  weighings.map(([on, weight]) => ({
    on: localDate(on),
    measured: weight === undefined ? {} : { weight },
  }))

describe('weight gain', () => {
  it('is a first weighing when nothing came before', () => {
    expect(weightGain(weighed(['2025-10-05', 8.5]), boy)).toBe('first')
  })
  it('of a boy of 9 months wants 300 g since the month before', () => {
    expect(weightGain(weighed(['2025-09-05', 8.5], ['2025-10-15', 8.8]), boy)).toBe('gained')
    expect(weightGain(weighed(['2025-09-05', 8.5], ['2025-10-15', 8.79]), boy)).toBe('not-gained')
  })
  it('failing two months running is 2T', () => {
    const months = weighed(['2025-08-05', 8.5], ['2025-09-05', 8.5], ['2025-10-15', 8.5])
    expect(weightGain(months, boy)).toBe('not-gained-twice')
  })
  it('cannot be judged after a month without weighing', () => {
    expect(weightGain(weighed(['2025-08-05', 8], ['2025-10-05', 9]), boy)).toBe(
      'not-weighed-before',
    )
    const after = weighed(['2025-06-05', 7], ['2025-09-05', 8], ['2025-10-15', 8])
    expect(weightGain(after, boy)).toBe('not-gained')
  })
  it('is not judged when the last visit brought no weight', () => {
    expect(weightGain(weighed(['2025-09-05', 8], ['2025-10-05', undefined]), boy)).toBeUndefined()
    expect(weightGain([], boy)).toBeUndefined()
  })
})

describe('severe malnutrition', () => {
  const fine = { weightForLength: 'normal', muac: undefined } as const
  const wasted = { weightForLength: 'severely-wasted', muac: undefined } as const
  it('is any of weight for length, arm or oedema', () => {
    expect(severeMalnutrition(fine, { weight: 8 }, 12)).toBe('none')
    expect(severeMalnutrition(wasted, { weight: 6 }, 12)).toBe('to-puskesmas')
    expect(severeMalnutrition({ ...fine, muac: 'severe' }, { weight: 8 }, 12)).toBe('to-puskesmas')
    expect(severeMalnutrition(fine, { weight: 8, oedema: true }, 12)).toBe('to-puskesmas')
  })
  it('goes to hospital below 6 months or below 4 kg', () => {
    expect(severeMalnutrition(wasted, { weight: 4 }, 5)).toBe('to-hospital')
    expect(severeMalnutrition(wasted, { weight: 3.99 }, 6)).toBe('to-hospital')
    expect(severeMalnutrition(wasted, { weight: 4 }, 6)).toBe('to-puskesmas')
  })
  it('is not judged when nothing was measured that could show it', () => {
    const nothing = { weightForLength: undefined, muac: undefined }
    expect(severeMalnutrition(nothing, { weight: 8 }, 12)).toBeUndefined()
  })
})

describe('KPSP', () => {
  it.each([
    [10, 'fits'],
    [9, 'fits'],
    [8, 'doubtful'],
    [7, 'doubtful'],
    [6, 'deviating'],
  ])('with %i yes is %s', (score, found) => {
    expect(kpspClass(score)).toBe(found)
  })
  it('is never milder with fewer yes', () => {
    const rank = (score: number) => Object.keys(kpspScale).indexOf(kpspClass(score) ?? '')
    for (let score = 1; score <= 10; score += 1) {
      expect(rank(score - 1)).toBeGreaterThanOrEqual(rank(score))
    }
  })
})

describe('a second look at growth', () => {
  const on = localDate('2026-01-10')
  const toddler = { sex: 'male', on, ageDays: 365, ageMonths: 12, earlier: [] } as const
  const before = (measured: { weight?: number; length?: number; head?: number }, daysAgo = 30) => ({
    ...toddler,
    earlier: [{ on: addDays(on, -daysAgo), measured }],
  })
  it('asks nothing about an ordinary child', () => {
    const doubts = growthDoubts(
      { weight: 9.6, length: 75.7, head: 46 },
      before({ weight: 9.4, length: 75, head: 46 }),
    )
    expect(Object.values(doubts).filter((doubt) => doubt !== undefined)).toEqual([])
  })
  it('finds a comma in the wrong place', () => {
    expect(growthDoubts({ weight: 0.96 }, toddler).weight?.id).toBe('Maksudnya 9,6 kg?')
    expect(growthDoubts({ weight: 38 }, { ...toddler, ageDays: 40 }).weight?.en).toBe(
      'Did you mean 3.8 kg?',
    )
  })
  it('finds a weight that jumps by more than 15 % in a month', () => {
    expect(growthDoubts({ weight: 11.5 }, before({ weight: 10 })).weight).toBeUndefined()
    expect(growthDoubts({ weight: 11.6 }, before({ weight: 10 })).weight?.id).toContain('Naik 16%')
    expect(growthDoubts({ weight: 8.4 }, before({ weight: 10 })).weight?.id).toContain('Turun 16%')
    expect(growthDoubts({ weight: 11.6 }, before({ weight: 10 }, 60)).weight).toBeUndefined()
  })
  it('finds a child that shrank', () => {
    expect(growthDoubts({ length: 74 }, before({ length: 75 })).length).toBeUndefined()
    expect(growthDoubts({ length: 73.9 }, before({ length: 75 })).length).toBeDefined()
    expect(growthDoubts({ head: 45.4 }, before({ head: 46 })).head).toBeDefined()
  })
  it('finds sizes that no child of the age has, and a standing baby', () => {
    expect(growthDoubts({ length: 40 }, toddler).length).toBeDefined()
    expect(growthDoubts({ head: 30 }, toddler).head).toBeDefined()
    expect(growthDoubts({ weight: 9, length: 95 }, toddler).length).toBeDefined()
    const baby = { ...toddler, ageDays: 200, ageMonths: 6 }
    expect(growthDoubts({ length: 66, position: 'standing' }, baby).position).toBeDefined()
  })
  it('never fails, whatever was written down', () => {
    const kilograms = fc.option(fc.double({ min: 0.5, max: 40, noNaN: true }), { nil: undefined })
    const ages = fc.integer({ min: -10, max: 2000 })
    fc.assert(
      fc.property(kilograms, ages, (weight, ageDays) => {
        const sizes = weight === undefined ? {} : { weight }
        growthDoubts(sizes, { ...toddler, ageDays, ageMonths: Math.floor(ageDays / 31) })
      }),
    )
  })
})
