import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tbScoreScale } from '../catalogue/outcomes/child-tb.ts'
import { type TbScoreItems, tbScore, tbScoreClass, tbSuspicion } from './child-tb.ts'

describe('TB questions of a child', () => {
  const no = { cough: false, fever: false, weight: false, listless: false }
  // any one -> terduga; contact without symptoms -> tuberculin test and preventive treatment
  it.each([
    [no, 'none', 'none'],
    [{ ...no, cough: true }, 'none', 'suspected'],
    [{ ...no, fever: true }, 'none', 'suspected'],
    [{ ...no, weight: true }, 'none', 'suspected'],
    [{ ...no, listless: true }, 'none', 'suspected'],
    [no, 'close', 'contact'],
    [no, 'household', 'contact'],
    [{ ...no, cough: true }, 'household', 'suspected'],
    [{ cough: false }, 'none', undefined],
    [no, undefined, undefined],
    [{ cough: true }, undefined, 'suspected'],
  ] as const)('%j with contact %s is %s', (signs, contact, found) => {
    expect(tbSuspicion(signs, contact)).toBe(found)
  })
})

describe('the TB score of a child', () => {
  it('adds the items of the table', () => {
    expect(tbScore({ contact: 'none' })).toBe(0)
    expect(tbScore({ contact: 'unclear' })).toBe(2)
    expect(tbScore({ contact: 'smear-positive' })).toBe(3)
    expect(tbScore({ tuberculin: true })).toBe(3)
    expect(tbScore({ nutrition: 'poor' })).toBe(1)
    expect(tbScore({ nutrition: 'severe' })).toBe(2)
    const signs = { fever: true, cough: true, nodes: true, bones: true, xray: true }
    expect(tbScore(signs)).toBe(5)
    expect(
      tbScore({ ...signs, contact: 'smear-positive', tuberculin: true, nutrition: 'severe' }),
    ).toBe(13)
  })
  // total >= 6 -> clinical TB; under-five with 5 -> hospital
  it.each([
    [{ contact: 'smear-positive', tuberculin: true }, 24, 'six-or-more'],
    [{ contact: 'smear-positive', nutrition: 'severe' }, 59, 'unclear'],
    [{ contact: 'smear-positive', nutrition: 'severe' }, 60, 'below'],
    [{ contact: 'smear-positive', cough: true }, 24, 'below'],
    [{}, 24, undefined],
  ] as const)('%j at %i months is %s', (items, ageMonths, found) => {
    expect(tbScoreClass(items, ageMonths)).toBe(found)
  })
  it('is never milder with one more finding', () => {
    const rank = (items: TbScoreItems) =>
      Object.keys(tbScoreScale.classes).indexOf(tbScoreClass(items, 24) ?? '')
    const items = fc.record({
      contact: fc.constantFrom('none' as const, 'unclear' as const, 'smear-positive' as const),
      nutrition: fc.constantFrom('good' as const, 'poor' as const, 'severe' as const),
      fever: fc.boolean(),
      cough: fc.boolean(),
      nodes: fc.boolean(),
    })
    fc.assert(
      fc.property(items, (found) => {
        expect(rank({ ...found, tuberculin: true })).toBeGreaterThanOrEqual(rank(found))
        expect(rank({ ...found, xray: true })).toBeGreaterThanOrEqual(rank(found))
      }),
    )
  })
})
