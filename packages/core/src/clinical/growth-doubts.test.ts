import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { growthDoubts } from './growth-doubts.ts'

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
