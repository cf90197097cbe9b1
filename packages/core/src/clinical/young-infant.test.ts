import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { youngInfantScale } from '../catalogue/outcomes/newborn.ts'
import { type YoungInfant, youngInfant } from './young-infant.ts'

const rank = (found: YoungInfant, ageDays = 5) =>
  Object.keys(youngInfantScale.classes).indexOf(youngInfant(found, ageDays) ?? '')

describe('a baby below two months', () => {
  // temperature > 37.5 or < 36.5; breathing >= 60 or < 30; weight < 2 kg; jaundice < 24 h or
  // > 14 days or palms/soles; umbilicus spreading > 1 cm
  it.each([
    [{ temperature: 37.4 }, 'green'],
    [{ temperature: 37.5 }, 'yellow'],
    [{ temperature: 37.6 }, 'red'],
    [{ temperature: 36.5 }, 'green'],
    [{ temperature: 36.4 }, 'red'],
    [{ breaths: 59 }, 'green'],
    [{ breaths: 60 }, 'red'],
    [{ breaths: 30 }, 'green'],
    [{ breaths: 29 }, 'red'],
    [{ weight: 2 }, 'green'],
    [{ weight: 1.99 }, 'red'],
    [{ jaundice: 'none' }, 'green'],
    [{ jaundice: 'body' }, 'yellow'],
    [{ jaundice: 'palms-soles' }, 'red'],
    [{ jaundice: 'first-day' }, 'red'],
    [{ cord: 'clean' }, 'green'],
    [{ cord: 'infected' }, 'yellow'],
    [{ cord: 'spreading' }, 'red'],
    [{ eyeOrSkinPus: true }, 'yellow'],
    [{ doesNotFeed: true }, 'red'],
    [{ listless: true }, 'red'],
    [{ convulsion: true }, 'red'],
    [{ chestIndrawing: true }, 'red'],
    [{ paleStool: true }, 'red'],
    [{ convulsion: false }, 'green'],
  ] as const)('with %j is %s', (found, colour) => {
    expect(youngInfant(found, 5)).toBe(colour)
  })
  it('is red when still yellow after 14 days', () => {
    expect(youngInfant({ jaundice: 'body' }, 14)).toBe('yellow')
    expect(youngInfant({ jaundice: 'body' }, 15)).toBe('red')
  })
  it('is red when yellow already on the day of birth', () => {
    expect(youngInfant({ jaundice: 'body' }, 0)).toBe('red')
    expect(youngInfant({ jaundice: 'body' }, 1)).toBe('yellow')
  })
  it('is not judged when nothing was seen', () => {
    expect(youngInfant({}, 5)).toBeUndefined()
  })
  it('is never milder with one more sign', () => {
    const signs = fc.record({
      temperature: fc.integer({ min: 350, max: 400 }).map((tenth) => tenth / 10),
      breaths: fc.integer({ min: 20, max: 90 }),
      eyeOrSkinPus: fc.boolean(),
    })
    const more = fc.constantFrom<YoungInfant>(
      { convulsion: true },
      { cord: 'spreading' },
      { weight: 1.9 },
    )
    fc.assert(
      fc.property(signs, more, (found, sign) => {
        expect(rank({ ...found, ...sign })).toBeGreaterThanOrEqual(rank(found))
      }),
    )
  })
})
