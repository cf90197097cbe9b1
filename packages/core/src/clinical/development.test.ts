import { describe, expect, it } from 'vitest'
import { kpspScale } from '../catalogue/outcomes/development.ts'
import { kpspClass } from './development.ts'

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
    const rank = (score: number) => Object.keys(kpspScale.classes).indexOf(kpspClass(score) ?? '')
    for (let score = 1; score <= 10; score += 1) {
      expect(rank(score - 1)).toBeGreaterThanOrEqual(rank(score))
    }
  })
})
