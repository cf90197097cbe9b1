import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hdlScale,
  ldlScale,
  totalCholesterolScale,
  triglycerideScale,
} from '../catalogue/outcomes/lipids.ts'
import {
  hdlCholesterol,
  ldlCholesterol,
  totalCholesterol,
  triglyceride,
  uricAcid,
} from './lipids.ts'

/** KMK HK.01.07/MENKES/2015/2023: total below 200, 200-239, 240 and more. */
describe('blood fats', () => {
  it.each([
    [totalCholesterol, 199, 'good'],
    [totalCholesterol, 200, 'borderline'],
    [totalCholesterol, 239, 'borderline'],
    [totalCholesterol, 240, 'high'],
    [ldlCholesterol, 99, 'optimal'],
    [ldlCholesterol, 100, 'near-optimal'],
    [ldlCholesterol, 129, 'near-optimal'],
    [ldlCholesterol, 130, 'borderline'],
    [ldlCholesterol, 159, 'borderline'],
    [ldlCholesterol, 160, 'high'],
    [ldlCholesterol, 189, 'high'],
    [ldlCholesterol, 190, 'very-high'],
    [hdlCholesterol, 39, 'low'],
    [hdlCholesterol, 40, 'middle'],
    [hdlCholesterol, 59, 'middle'],
    [hdlCholesterol, 60, 'protective'],
    [triglyceride, 149, 'normal'],
    [triglyceride, 150, 'borderline'],
    [triglyceride, 199, 'borderline'],
    [triglyceride, 200, 'high'],
    [triglyceride, 499, 'high'],
    [triglyceride, 500, 'very-high'],
  ])('%o of %i: %s', (classOf, value, found) => {
    expect(classOf(value)).toBe(found)
    expect(classOf(undefined)).toBeUndefined()
  })

  it('are never called milder when they are higher, HDL when it is lower', () => {
    const rank = (classes: object, name: string | undefined) =>
      Object.keys(classes).indexOf(name ?? '')
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 700 }), fc.nat(200), (at, more) => {
        const worse = at + more
        const of = totalCholesterolScale.classes
        expect(rank(of, totalCholesterol(worse))).toBeGreaterThanOrEqual(
          rank(of, totalCholesterol(at)),
        )
        expect(rank(ldlScale.classes, ldlCholesterol(worse))).toBeGreaterThanOrEqual(
          rank(ldlScale.classes, ldlCholesterol(at)),
        )
        expect(rank(triglycerideScale.classes, triglyceride(worse))).toBeGreaterThanOrEqual(
          rank(triglycerideScale.classes, triglyceride(at)),
        )
        expect(rank(hdlScale.classes, hdlCholesterol(at))).toBeGreaterThanOrEqual(
          rank(hdlScale.classes, hdlCholesterol(worse)),
        )
      }),
    )
  })
})

describe('uric acid', () => {
  it('is high above 7 in men and above 6 in women', () => {
    expect([7, 7.1].map((value) => uricAcid(value, 'male'))).toEqual(['normal', 'high'])
    expect([6, 6.1].map((value) => uricAcid(value, 'female'))).toEqual(['normal', 'high'])
    expect(uricAcid(undefined, 'male')).toBeUndefined()
  })
})
