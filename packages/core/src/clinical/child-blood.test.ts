import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childAnaemiaScale } from '../catalogue/outcomes/child-blood.ts'
import { childAnaemia, childFastingGlucose, childGlucose, thalassaemia } from './child-blood.ts'

describe('haemoglobin of a child', () => {
  // 6-59 mo: >= 11.0, 10.0-10.9, 7.0-9.9, < 7; 5-11 y: >= 11.5, 11.0-11.4, 8.0-10.9, < 8
  it.each([
    [6, 11, 'normal'],
    [59, 10.9, 'mild'],
    [59, 10, 'mild'],
    [24, 9.9, 'moderate'],
    [24, 7, 'moderate'],
    [24, 6.9, 'severe'],
    [60, 11.5, 'normal'],
    [60, 11.4, 'mild'],
    [60, 11, 'mild'],
    [60, 10.9, 'moderate'],
    [143, 8, 'moderate'],
    [143, 7.9, 'severe'],
    [5, 9, undefined],
    [144, 9, undefined],
  ])('at %i months of %f is %s', (ageMonths, haemoglobin, found) => {
    expect(childAnaemia(haemoglobin, ageMonths)).toBe(found)
  })
  it('is never milder when lower', () => {
    const rank = (tenths: number, ageMonths: number) =>
      Object.keys(childAnaemiaScale.classes).indexOf(childAnaemia(tenths / 10, ageMonths) ?? '')
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 160 }),
        fc.nat(60),
        fc.integer({ min: 6, max: 143 }),
        (tenths, less, age) => {
          expect(rank(tenths - less, age)).toBeGreaterThanOrEqual(rank(tenths, age))
        },
      ),
    )
  })
})

describe('the question of thalassaemia', () => {
  // Hb < 11 -> blood count; Mentzer (MCV/RBC) < 13 or Shine-Lal (MCV^2 x MCH / 100) < 1530 -> refer
  it.each([
    [{ family: false, haemoglobin: 11 }, 'none'],
    [{ family: false, haemoglobin: 10.9 }, 'blood-count'],
    [{ family: true }, 'blood-count'],
    [{ family: true, haemoglobin: 12 }, 'blood-count'],
    [{ family: false }, 'none'],
    [{}, undefined],
    // Mentzer 65 / 5 = 13
    [{ haemoglobin: 10, cellVolume: 65, redCells: 5 }, 'blood-count'],
    [{ haemoglobin: 10, cellVolume: 64.9, redCells: 5 }, 'refer'],
    // Shine-Lal 80^2 x 23.9 / 100 = 1529.6; x 24 = 1536
    [{ haemoglobin: 10, cellVolume: 80, cellHaemoglobin: 23.9 }, 'refer'],
    [{ haemoglobin: 10, cellVolume: 80, cellHaemoglobin: 24, redCells: 6 }, 'none'],
  ])('with %j is %s', (found, said) => {
    expect(thalassaemia(found)).toBe(said)
  })
})

describe('glucose of a child', () => {
  // GDS < 140 normal, 140-199, >= 200 -> GDP; GDP >= 100 -> refer; < 70 critical
  it.each([
    [69, 'low'],
    [70, 'normal'],
    [139, 'normal'],
    [140, 'raised'],
    [199, 'raised'],
    [200, 'diabetes-range'],
    [undefined, undefined],
  ])('of %s is %s', (glucose, found) => {
    expect(childGlucose(glucose)).toBe(found)
  })
  it('fasting is referred from 100', () => {
    expect([99, 100, undefined].map(childFastingGlucose)).toEqual(['normal', 'raised', undefined])
  })
})
