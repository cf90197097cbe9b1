import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  birthHelpers,
  bornAliveDoubts,
  depressionFollowUp,
  feverAfterBirth,
  motherVitaminA,
  postnatalContact,
  postpartumDepression,
} from './after-birth.ts'

describe('after a birth', () => {
  // KMK 2015/2023: 6 hours to 2 days, 3-7, 8-28, 29-42 days
  it.each([
    [-1, undefined],
    [0, 'kf1'],
    [2, 'kf1'],
    [3, 'kf2'],
    [7, 'kf2'],
    [8, 'kf3'],
    [28, 'kf3'],
    [29, 'kf4'],
    [42, 'kf4'],
    [43, undefined],
    [undefined, undefined],
  ])('day %s is contact %s', (day, contact) => {
    expect(postnatalContact(day)).toBe(contact)
  })

  // KMK 2015/2023: doctor, midwife and nurse, or doctor and two midwives; SPM 2: two health workers
  it.each([
    [{}, undefined],
    [{ doctors: 1, midwives: 1, nurses: 1 }, 'team'],
    [{ doctors: 1, midwives: 2 }, 'team'],
    [{ doctors: 1, nurses: 2 }, 'two'],
    [{ midwives: 3 }, 'two'],
    [{ midwives: 2 }, 'two'],
    [{ midwives: 1, nurses: 1 }, 'two'],
    [{ midwives: 1 }, 'one'],
    [{ midwives: 0 }, 'nobody'],
  ])('a birth helped by %o: %s', (helpers, found) => {
    expect(birthHelpers(helpers)).toBe(found)
  })
  it('is never called worse for one more helper', () => {
    const few = ['nobody', 'one', 'two', 'team']
    const count = fc.nat(3)
    fc.assert(
      fc.property(count, count, count, (doctors, midwives, nurses) => {
        const rank = (more: number) =>
          few.indexOf(birthHelpers({ doctors, midwives: midwives + more, nurses }) ?? '')
        expect(rank(1)).toBeGreaterThanOrEqual(rank(0))
      }),
    )
  })

  it('fever begins at 38.0', () => {
    expect([37.9, 38].map(feverAfterBirth)).toEqual(['none', 'fever'])
  })
  it('two capsules of vitamin A are complete', () => {
    expect([0, 1, 2].map(motherVitaminA)).toEqual(['none-yet', 'one-more', 'complete'])
  })

  // EPDS: 10 or more possible, 13 or more likely; item 10 above 0: the same day
  it.each([
    [9, 0, 'unlikely', 'none'],
    [10, 0, 'possible', 'needed'],
    [12, 0, 'possible', 'needed'],
    [13, 0, 'likely', 'needed'],
    [30, 0, 'likely', 'needed'],
    [1, 1, 'unlikely', 'now'],
    [13, 3, 'likely', 'now'],
    [10, undefined, 'possible', 'needed'],
    [undefined, 1, undefined, 'now'],
    [undefined, 0, undefined, undefined],
  ])('EPDS %s with item 10 = %s: %s, follow-up %s', (total, tenth, found, next) => {
    expect(postpartumDepression(total)).toBe(found)
    expect(depressionFollowUp(total, tenth)).toBe(next)
  })
  it('a low total says nothing of an item 10 that was not written down', () => {
    expect(depressionFollowUp(9, undefined)).toBeUndefined()
    expect(depressionFollowUp(0, undefined)).toBe('none')
    expect(depressionFollowUp(10, undefined)).toBe('needed')
  })
  it('a higher score is never followed up later', () => {
    const urgency = ['none', 'needed', 'now']
    fc.assert(
      fc.property(fc.nat(30), fc.nat(3), fc.nat(5), (total, tenth, more) => {
        const rank = (a: number, b: number) => urgency.indexOf(depressionFollowUp(a, b) ?? '')
        expect(rank(total + more, tenth)).toBeGreaterThanOrEqual(rank(total, tenth))
        expect(rank(total, tenth + more)).toBeGreaterThanOrEqual(rank(total, tenth))
      }),
    )
  })
})

it.each([
  ['live-birth', 0, true],
  ['live-birth', 1, false],
  ['live-birth', undefined, false],
  ['stillbirth', 0, false],
])('a %s of %s children is asked about: %s', (kind, children, isAsked) => {
  const doubts = bornAliveDoubts({ kind, ...(children === undefined ? {} : { children }) })
  expect(doubts.children !== undefined).toBe(isAsked)
})
