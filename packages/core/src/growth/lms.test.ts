import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { restrictedValueAt, restrictedZOf, roundZ, valueAt, zOf } from './lms.ts'
import { rowByAge } from './reference.ts'

const sexes = fc.constantFrom('male' as const, 'female' as const)
const weightRows = fc
  .tuple(sexes, fc.integer({ min: 0, max: 3652 }))
  .map(([sex, day]) => rowByAge('weightForAge', sex, day) ?? { l: 1, m: 1, s: 1 })

describe('z-scores', () => {
  test('a boy at birth has the median of 3.3464 kg', () => {
    expect(rowByAge('weightForAge', 'male', 0)).toEqual({ l: 0.3487, m: 3.3464, s: 0.14602 })
  })

  it('is 0 at the median and 2 at two standard deviations', () => {
    fc.assert(
      fc.property(weightRows, (row) => {
        expect(roundZ(zOf(row.m, row))).toBe(0)
        expect(zOf(row.m * (1 + 2 * row.l * row.s) ** (1 / row.l), row)).toBeCloseTo(2, 9)
      }),
    )
  })

  it('is the same restricted or not up to three, and goes on from there without a step', () => {
    fc.assert(
      fc.property(weightRows, fc.constantFrom(-3, 3), (row, border) => {
        const value = valueAt(border, row)
        expect(restrictedZOf(value, row)).toBeCloseTo(border, 9)
        const beyond = value + Math.sign(border) * 1e-9
        expect(restrictedZOf(beyond, row)).toBeCloseTo(border, 6)
      }),
    )
  })

  it('comes back from its own value', () => {
    const anyZ = fc.double({ min: -8, max: 8, noNaN: true })
    fc.assert(
      fc.property(weightRows, anyZ, (row, z) => {
        expect(restrictedZOf(restrictedValueAt(z, row), row)).toBeCloseTo(z, 6)
      }),
    )
  })

  test('a Box-Cox power of 0 is the logarithm', () => {
    const near = { l: 1e-9, m: 10, s: 0.1 }
    const zero = { l: 0, m: 10, s: 0.1 }
    expect(zOf(12, zero)).toBeCloseTo(zOf(12, near), 5)
    expect(valueAt(2, zero)).toBeCloseTo(valueAt(2, near), 5)
  })

  it('rounds halves away from zero and knows no minus zero', () => {
    expect([roundZ(1.125), roundZ(-1.125), roundZ(-0.001)]).toEqual([1.13, -1.13, 0])
  })
})
