import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import {
  antenatalContact,
  meanPressure,
  nextScan,
  scanAgrees,
  stature,
} from './antenatal-contacts.ts'

const anchor = localDate('2026-01-01')
const day = (n: number) => addDays(anchor, n)
const made = (age: number) => ({ on: day(age) })
const names = (...ages: readonly number[]) =>
  ages.map((age, i) => antenatalContact(anchor, ages.slice(0, i).map(made), day(age)))

describe('the name of an antenatal contact', () => {
  it('runs from K1 to K6 when one, two and three come in their trimesters', () => {
    expect(names(84, 85, 168, 169, 200, 250)).toEqual(['k1-murni', 'k2', 'k3', 'k4', 'k5', 'k6'])
  })
  it('is K1 akses when the first comes after day 84', () => {
    expect(names(84)).toEqual(['k1-murni'])
    expect(names(85)).toEqual(['k1-akses'])
    expect(names(85, 120, 180, 200, 220)).toEqual(['k1-akses', 'k2', 'k3', 'k4', 'k5'])
  })
  it('has no number beyond those wanted in the trimester', () => {
    expect(names(60, 80, 100)).toEqual(['k1-murni', 'additional', 'k2'])
    expect(names(60, 100, 120, 160)).toEqual(['k1-murni', 'k2', 'k3', 'additional'])
    expect(names(60, 100, 120, 170, 200, 220, 260).at(-1)).toBe('additional')
  })
  it('never reaches K6 without one, two and three', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(290), { maxLength: 9 }), (ages) => {
        const sorted = ages.toSorted((a, b) => a - b)
        if (!names(...sorted).includes('k6')) return
        const until = (from: number, before: number) =>
          new Set(sorted.filter((age) => age >= from && age < before)).size
        expect(until(0, 85)).toBeGreaterThanOrEqual(1)
        expect(until(85, 169)).toBeGreaterThanOrEqual(2)
        expect(until(169, 400)).toBeGreaterThanOrEqual(3)
      }),
    )
  })
})

describe('at an antenatal contact', () => {
  // MAP = (systolic + 2 diastolic) / 3
  it.each([
    [130, 70, 100, 'raised'], // exactly 90
    [129, 70, 100, 'usual'],
    [110, 80, 168, 'raised'],
    [109, 80, 168, 'usual'],
    [150, 100, 169, undefined],
  ])('the mean pressure of %i/%i on day %i is %s', (systolic, diastolic, age, found) => {
    expect(meanPressure(systolic, diastolic, age)).toBe(found)
  })
  it('a higher pressure is never called more usual', () => {
    const order = ['usual', 'raised']
    fc.assert(
      fc.property(
        fc.integer({ min: 80, max: 200 }),
        fc.integer({ min: 40, max: 120 }),
        fc.nat(20),
        (s, d, more) => {
          const rank = (a: number, b: number) => order.indexOf(meanPressure(a, b, 100) ?? '')
          expect(rank(s + more, d)).toBeGreaterThanOrEqual(rank(s, d))
          expect(rank(s, d + more)).toBeGreaterThanOrEqual(rank(s, d))
        },
      ),
    )
  })
  it('less than 145 cm is short', () => {
    expect([144.9, 145].map(stature)).toEqual(['short', 'enough'])
  })
  it('an early scan differs by more than 7 days, a late one never', () => {
    expect(scanAgrees(anchor, 9, 0, day(70))).toBe('agrees')
    expect(scanAgrees(anchor, 8, 6, day(70))).toBe('differs')
    expect(scanAgrees(anchor, 11, 1, day(70))).toBe('differs')
    expect(scanAgrees(anchor, 28, 0, day(200))).toBe('agrees')
    expect(scanAgrees(anchor, 20, 0, day(200))).toBeUndefined()
    expect(scanAgrees(undefined, 9, 0, day(70))).toBeUndefined()
  })
  it('a doctor scans once early and once in the third trimester', () => {
    expect(nextScan(anchor, [])).toBe(anchor)
    expect(nextScan(anchor, [day(60)])).toBe(day(169))
    expect(nextScan(anchor, [day(60), day(168)])).toBe(day(169))
    expect(nextScan(anchor, [day(60), day(169)])).toBeUndefined()
    expect(nextScan(anchor, [day(200)])).toBeUndefined()
  })
})
