import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellState } from './cell-state.ts'
import { trendOfMonth, trendOfYear, type Trend } from './trend.ts'

describe('the state of a cell', () => {
  test.each<[number, Trend, string]>([
    [90, 'up', 'baik'],
    [90, 'level', 'baik'],
    [90, 'down', 'kurang'],
    [89, 'up', 'cukup'],
    [89, 'level', 'jelek'],
    [89, 'down', 'jelek'],
  ])('%i of 100 served, %s, against 90 percent is %s', (served, trend, expected) => {
    expect(cellState({ population: 100, served }, { percent: 90 }, trend)).toBe(expected)
  })

  test.each<[number, Trend, string]>([
    [10, 'down', 'baik'],
    [10, 'level', 'baik'],
    [10, 'up', 'kurang'],
    [11, 'down', 'cukup'],
    [11, 'level', 'jelek'],
    [11, 'up', 'jelek'],
  ])('where few are wanted, %i of 100, %s, against 10 percent is %s', (served, trend, expected) => {
    const target = { percent: 10, wanted: 'few' } as const
    expect(cellState({ population: 100, served }, target, trend)).toBe(expected)
  })

  test('without people there is no state', () => {
    expect(cellState({ population: 0, served: 0 }, { percent: 90 }, 'up')).toBeUndefined()
  })

  test('exactly the target is reached, whatever binary fractions say', () => {
    const percent = 100 * (29 / 100)
    expect(cellState({ population: 100, served: 29 }, { percent }, 'level')).toBe('baik')
    expect(cellState({ population: 3, served: 1 }, { percent: 100 / 3 }, 'level')).toBe('baik')
  })

  test('serving one more person never makes a state worse', () => {
    const worth = { jelek: 0, cukup: 1, kurang: 2, baik: 3 }
    const cell = fc.record({
      population: fc.integer({ min: 1, max: 400 }),
      target: fc.integer({ min: 1, max: 100 }),
      trend: fc.constantFrom<Trend>('up', 'level', 'down'),
    })
    fc.assert(
      fc.property(cell, fc.nat(399), ({ population, target, trend }, nat) => {
        const served = nat % population
        const before = cellState({ population, served }, { percent: target }, trend) ?? 'jelek'
        const after =
          cellState({ population, served: served + 1 }, { percent: target }, trend) ?? 'jelek'
        expect(worth[after]).toBeGreaterThanOrEqual(worth[before])
      }),
    )
  })
})

describe('the trend', () => {
  const counts = { population: 100, twoMonthsBefore: 40, monthBefore: 60 }
  test.each<[string, number, number, Trend]>([
    ['as many as last month by the end of it', 80, 1, 'level'],
    ['more', 81, 1, 'up'],
    ['fewer', 79, 1, 'down'],
    ['half of last month’s gain in half a month', 70, 0.5, 'level'],
    ['nobody yet on the first day', 60, 1 / 30, 'down'],
    ['one on the first day', 61, 1 / 30, 'level'],
    ['all of them', 100, 1, 'level'],
  ])('of a year: %s', (_, now, monthGone, expected) => {
    expect(trendOfYear({ ...counts, now }, monthGone)).toBe(expected)
  })

  test('of a year: who has served everybody cannot fall', () => {
    const all = { population: 60, twoMonthsBefore: 10, monthBefore: 60, now: 60 }
    expect(trendOfYear(all, 1)).toBe('level')
  })

  test.each<[number, Trend]>([
    [39, 'down'],
    [40, 'level'],
    [41, 'up'],
  ])('of a month: %i of 50 after 80 of 100 is %s', (served, expected) => {
    const before = { population: 100, served: 80 }
    expect(trendOfMonth({ population: 50, served }, before)).toBe(expected)
  })

  test('of a month: without people now or then it is level', () => {
    expect(trendOfMonth({ population: 0, served: 0 }, { population: 9, served: 9 })).toBe('level')
    expect(trendOfMonth({ population: 9, served: 9 }, { population: 0, served: 0 })).toBe('level')
  })
})
