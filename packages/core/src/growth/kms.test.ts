import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { isBelowRedLine, kmsOf, minimalGainGrams } from './kms.ts'

const boy = { sex: 'male', birthDate: localDate('2026-01-10') } as const
const weighed = (...pairs: readonly (readonly [string, number])[]) =>
  pairs.map(([on, weightKg]) => ({ on: localDate(on), weightKg }))
const lettersOf = (...pairs: readonly (readonly [string, number])[]): string =>
  kmsOf(boy, weighed(...pairs))
    .map((month) => month.letter)
    .join('')

describe('the growth card', () => {
  test.each([
    [0, undefined, undefined],
    [1, 800, 800],
    [2, 900, 900],
    [3, 800, 800],
    [4, 600, 600],
    [5, 500, 500],
    [6, 400, 400],
    [7, 400, 300],
    [8, 300, 300],
    [10, 300, 300],
    [11, 300, 200],
    [12, 200, 200],
    [60, 200, 200],
    [61, undefined, undefined],
  ])('at %i completed months boys gain %s g, girls %s g', (month, boys, girls) => {
    expect(minimalGainGrams('male', month)).toBe(boys)
    expect(minimalGainGrams('female', month)).toBe(girls)
  })

  it('is B at the first weighing, whatever the birth weight was', () => {
    expect(lettersOf(['2026-01-10', 3.1], ['2026-02-12', 4.2])).toBe('B')
  })

  it('is N from exactly the minimal gain on, T one gram below', () => {
    expect(lettersOf(['2026-02-12', 4.2], ['2026-03-12', 5.1])).toBe('BN')
    expect(lettersOf(['2026-02-12', 4.2], ['2026-03-12', 5.099])).toBe('BT')
  })

  it('takes the minimal gain of the completed months at this weighing', () => {
    // On 9 March the child is one month old (800 g), on 10 March two (900 g).
    expect(lettersOf(['2026-02-12', 4.2], ['2026-03-09', 5])).toBe('BN')
    expect(lettersOf(['2026-02-12', 4.2], ['2026-03-10', 5])).toBe('BT')
  })

  it('is O after a month without weighing, and a T before the gap makes no 2T', () => {
    const months = kmsOf(
      boy,
      weighed(['2026-07-12', 7], ['2026-08-12', 7], ['2026-10-12', 7], ['2026-11-12', 7]),
    )
    expect(months.map((month) => month.letter).join('')).toBe('BTOT')
    expect(months.some((month) => month.isSecondT)).toBe(false)
  })

  it('is 2T at the second T in a row', () => {
    const months = kmsOf(boy, weighed(['2026-07-12', 7], ['2026-08-12', 7], ['2026-09-12', 7]))
    expect(months.map((month) => month.isSecondT)).toEqual([false, false, true])
    expect(months.at(-1)).toMatchObject({ gainGrams: 0, minimalGainGrams: 300 })
  })

  it('counts the last of two weighings in a month, across the turn of the year', () => {
    expect(lettersOf(['2026-12-03', 8], ['2026-12-28', 9], ['2027-01-15', 9.1])).toBe('BT')
    expect(lettersOf(['2026-12-03', 8], ['2027-01-15', 9.1])).toBe('BN')
  })

  it('stays B while the child is not yet a month old', () => {
    expect(lettersOf(['2026-01-25', 3.4], ['2026-02-05', 3.7], ['2026-03-15', 4.7])).toBe('BBN')
  })

  it('ends after 60 completed months', () => {
    expect(lettersOf(['2031-01-12', 18], ['2031-02-09', 18.3], ['2031-02-10', 18.3])).toBe('BN')
  })

  it('is below the red line under -3 SD of weight for age', () => {
    const red = weighed(['2026-07-10', 5.6], ['2026-08-10', 7]).map((one) =>
      isBelowRedLine(boy, one),
    )
    expect(red).toEqual([true, false])
  })

  it('does not depend on the order of the weighings, and a heavier child never turns N into T', () => {
    const someWeighings = fc.array(
      fc.record({
        after: fc.integer({ min: 1, max: 700 }),
        grams: fc.integer({ min: 2500, max: 12000 }),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(someWeighings, fc.integer({ min: 0, max: 3000 }), (list, more) => {
        const unique = [...new Map(list.map((one) => [one.after, one])).values()]
        const weighings = unique.map(({ after, grams }) => ({
          on: addDays(boy.birthDate, after),
          weightKg: grams / 1000,
        }))
        const card = kmsOf(boy, weighings)
        expect(kmsOf(boy, weighings.toReversed())).toEqual(card)
        const last = card.at(-1)
        if (last?.letter !== 'N') return
        const heavier = weighings.map((one) =>
          one.on === last.on ? { ...one, weightKg: one.weightKg + more / 1000 } : one,
        )
        expect(kmsOf(boy, heavier).at(-1)?.letter).toBe('N')
      }),
    )
  })
})
