import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { growthOf } from './growth.ts'
import { referenceCurve } from './reference-curve.ts'

const girl = { sex: 'female', ageDays: 400, weightKg: 8.9, lengthCm: 74.2 } as const

describe('growth of a child', () => {
  it('leaves the weight-based scores empty with oedema and calls the child severely wasted', () => {
    const growth = growthOf({ ...girl, oedema: true })
    expect(Object.keys(growth.z)).toEqual(['haz'])
    expect(growth.unjudged).toEqual({ waz: 'oedema', whz: 'oedema', baz: 'oedema' })
    expect(growth.classes.weightForLength).toBe('severely-wasted')
    expect(growth.classes.weightForAge).toBeUndefined()
  })

  it('takes a length recorded as standing before nine months as it is, with a flag', () => {
    const said = growthOf({ ...girl, ageDays: 200, measured: 'standing' })
    const unsaid = growthOf({ ...girl, ageDays: 200 })
    expect(said.z).toEqual(unsaid.z)
    expect(said.flags).toContain('standing-too-young')
    expect(unsaid.flags).not.toContain('standing-too-young')
  })

  test.each([
    [44.9, 'length-out-of-range'],
    [45, undefined],
    [110, undefined],
    [110.1, 'length-out-of-range'],
  ])('a length of %f cm before two years: %s', (lengthCm, reason) => {
    expect(growthOf({ ...girl, lengthCm }).unjudged.whz).toBe(reason)
  })

  it('reads 109.3 cm standing as 110 cm lying, which the table still holds', () => {
    const growth = growthOf({ ...girl, lengthCm: 109.3, measured: 'standing' })
    expect(growth.lengthUsedCm).toBe(110)
    expect(growth.z.whz).toBeDefined()
  })

  test('day 1826 is judged by the standards of 2006, day 1827 by the reference of 2007', () => {
    const five = { sex: 'male', weightKg: 18, lengthCm: 109, headCm: 50 } as const
    expect(Object.keys(growthOf({ ...five, ageDays: 1826 }).z)).toContain('whz')
    const after = growthOf({ ...five, ageDays: 1827 })
    expect(Object.keys(after.z).toSorted()).toEqual(['baz', 'haz', 'waz'])
    expect(after.unjudged).toEqual({ hcz: 'age-out-of-range', whz: 'age-out-of-range' })
    expect(Object.keys(after.classes)).toEqual(['bmiForAge'])
  })

  test.each([
    [3652, ['baz', 'haz', 'waz']],
    [3653, ['baz', 'haz']],
    [6939, ['baz', 'haz']],
    [6940, []],
  ])('on day %i the scores are %s', (ageDays, names) => {
    const { z } = growthOf({ sex: 'female', ageDays, weightKg: 35, lengthCm: 140 })
    expect(Object.keys(z).toSorted()).toEqual(names)
  })

  it('judges the arm from 6 to 59 months only', () => {
    const classAt = (ageDays: number) =>
      growthOf({ sex: 'male', ageDays, muacCm: 11.4 }).classes.muac
    expect([182, 183, 1826, 1827].map(classAt)).toEqual([undefined, 'severe', 'severe', undefined])
  })

  it('flags what cannot be, and judges it all the same', () => {
    const growth = growthOf({ ...girl, weightKg: 30 })
    expect(growth.flags).toEqual(['waz-implausible', 'whz-implausible', 'baz-implausible'])
    expect(growth.classes.weightForLength).toBe('obese')
  })

  it('says nothing about what was not measured', () => {
    expect(growthOf({ sex: 'male', ageDays: 0 })).toEqual({
      z: {},
      classes: {},
      unjudged: {},
      flags: [],
    })
  })

  it('refuses an age or a measurement that cannot come from a form', () => {
    expect(() => growthOf({ ...girl, ageDays: -1 })).toThrow(RangeError)
    expect(() => growthOf({ ...girl, weightKg: 0 })).toThrow(RangeError)
  })

  test('a heavier child has no lower score, a longer one no lower height score', () => {
    const sex = fc.constantFrom('male' as const, 'female' as const)
    const age = fc.integer({ min: 0, max: 6939 })
    const kg = fc.double({ min: 1, max: 80, noNaN: true })
    const cm = fc.double({ min: 40, max: 190, noNaN: true })
    fc.assert(
      fc.property(sex, age, fc.tuple(kg, kg), fc.tuple(cm, cm), (...[of, ageDays, kgs, cms]) => {
        const [light, heavy] = kgs
          .toSorted((a, b) => a - b)
          .map((weightKg) => growthOf({ sex: of, ageDays, weightKg, lengthCm: cms[0] }))
        for (const name of ['waz', 'whz', 'baz'] as const) {
          expect(heavy?.z[name] ?? 0).toBeGreaterThanOrEqual(light?.z[name] ?? 0)
        }
        const [short, tall] = cms
          .toSorted((a, b) => a - b)
          .map((lengthCm) => growthOf({ sex: of, ageDays, lengthCm }))
        expect(tall?.z.haz ?? 0).toBeGreaterThanOrEqual(short?.z.haz ?? 0)
      }),
    )
  })
})

describe('the lines of the growth chart', () => {
  it('judges a child on the line as the line says', () => {
    for (const line of [-3, -2, 0, 2, 3]) {
      const ages = { from: 0, before: 3700, step: 61 }
      for (const point of referenceCurve({ index: 'weightForAge', sex: 'male' }, line, ages)) {
        const { z } = growthOf({ sex: 'male', ageDays: point.ageDays, weightKg: point.value })
        expect(z.waz).toBe(line)
      }
    }
  })

  it('leaves out ages without a table', () => {
    const ages = { from: 1820, before: 1840, step: 1 }
    const points = referenceCurve({ index: 'headForAge', sex: 'female' }, 0, ages)
    expect(points.map((point) => point.ageDays).at(-1)).toBe(1826)
  })
})
