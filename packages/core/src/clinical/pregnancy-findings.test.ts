import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anaemiaScale } from '../catalogue/outcomes/pregnancy.ts'
import { addMonths, localDate } from '../calendar/local-date.ts'
import {
  energyDeficiency,
  fetalHeart,
  fourToo,
  fundalGrowth,
  preeclampsia,
  pregnancyAnaemia,
} from './pregnancy-findings.ts'

const [first, second, third] = [60, 120, 200]

describe('findings in pregnancy', () => {
  it.each([
    [11, first, 'none'],
    [10.9, first, 'mild'],
    [10.5, second, 'none'],
    [10.4, second, 'mild'],
    [11, third, 'none'],
    [10.9, third, 'mild'],
    [10, third, 'mild'],
    [9.9, second, 'moderate'],
    [7, third, 'moderate'],
    [6.9, third, 'severe'],
  ])('haemoglobin %d on day %i: anaemia %s', (haemoglobin, day, found) => {
    expect(pregnancyAnaemia(haemoglobin, day)).toBe(found)
  })
  it('anaemia is never milder with less haemoglobin', () => {
    const gravity = Object.keys(anaemiaScale.classes)
    fc.assert(
      fc.property(
        fc.double({ min: 2, max: 20, noNaN: true }),
        fc.nat(5),
        fc.nat(300),
        (haemoglobin, less, day) => {
          const rank = (value: number) => gravity.indexOf(pregnancyAnaemia(value, day) ?? '')
          expect(rank(haemoglobin - less)).toBeGreaterThanOrEqual(rank(haemoglobin))
        },
      ),
    )
  })

  it('an upper arm of 23.5 cm is enough, less is a risk', () => {
    expect([23.5, 23.4].map((cm) => energyDeficiency(cm))).toEqual(['none', 'risk'])
  })
  it('a body mass below 18.5 is energy deficiency at any upper arm', () => {
    expect(energyDeficiency(25, 18.49)).toBe('deficient')
    expect(energyDeficiency(25, 18.5)).toBe('none')
    expect(energyDeficiency(23.4, 18.5)).toBe('risk')
    expect(energyDeficiency(undefined, 18.49)).toBe('deficient')
    expect(energyDeficiency(undefined, 18.5)).toBeUndefined()
  })
  it('a fetal heart beats 120 to 160 times a minute', () => {
    expect([119, 120, 160, 161].map(fetalHeart)).toEqual(['outside', 'normal', 'normal', 'outside'])
  })
  it('the fundus stands within two centimetres of the weeks, from 20 weeks on', () => {
    expect(fundalGrowth(10, 139)).toBeUndefined()
    expect([21, 22, 26, 27].map((cm) => fundalGrowth(cm, 24 * 7 + 6))).toEqual([
      'outside',
      'as-expected',
      'as-expected',
      'outside',
    ])
  })
  it('high pressure with protein in the urine is suspected of preeclampsia from 20 weeks', () => {
    expect(preeclampsia('high', 'plus-1', 140)).toBe('suspected')
    expect(preeclampsia('high', 'plus-1', 139)).toBe('not-suspected')
    expect(preeclampsia('high', 'negative', 200)).toBe('not-suspected')
    expect(preeclampsia('watch', 'plus-2', 200)).toBe('not-suspected')
    expect(preeclampsia('high', undefined, 200)).toBeUndefined()
  })

  const anchor = localDate('2026-01-01') // expected on 2026-10-08
  it.each([
    [{ birthDate: localDate('2006-10-08') }, 'none'],
    [{ birthDate: localDate('2006-10-09') }, 'risk'],
    [{ birthDate: localDate('1990-10-09') }, 'none'],
    [{ birthDate: localDate('1990-10-08') }, 'risk'],
    [{ birthDate: localDate('1998-01-01'), births: 2 }, 'none'],
    [{ birthDate: localDate('1998-01-01'), births: 3 }, 'risk'],
    [{ birthDate: localDate('1998-01-01'), lastBirth: localDate('2024-01-15') }, 'none'],
    [{ birthDate: localDate('1998-01-01'), lastBirth: localDate('2024-01-16') }, 'risk'],
  ])('the four "too" of %o: %s', (mother, found) => {
    expect(fourToo(mother, anchor)).toBe(found)
    expect(fourToo(mother, undefined)).toBeUndefined()
  })
  it('a mother is too old from the day she turns 36 before the expected day', () => {
    const birthDate = addMonths(localDate('2026-10-08'), -36 * 12)
    expect(fourToo({ birthDate }, anchor)).toBe('risk')
  })
})
