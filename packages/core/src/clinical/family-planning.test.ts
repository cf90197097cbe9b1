import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, localDate } from '../calendar/local-date.ts'
import {
  type Readiness,
  methodControl,
  planningStep,
  planningUse,
  pregnancyReadiness,
} from './family-planning.ts'

const ON = localDate('2026-11-20')
const aged = (years: number, more = 0) => addMonths(ON, -12 * years - more)
const well: Readiness = {
  births: 1,
  lastBirth: aged(3),
  index: 22,
  upperArm: 24,
  haemoglobin: 12,
  chronicIllness: false,
  sexualInfection: false,
  badHistory: false,
}
const of = (found: Readiness, birthDate = aged(28)) =>
  pregnancyReadiness({ ...well, ...found }, { birthDate, on: ON })

/** KMK HK.01.07/MENKES/2015/2023: 20-35 years, fewer than 3 children, 2 years apart, 18.5-24.9, 23.5 cm. */
describe('layak hamil', () => {
  it.each([
    ['everything is well', {}, 'fit'],
    ['the birth was 24 months ago', { lastBirth: aged(2) }, 'fit'],
    ['the birth was 23 months ago', { lastBirth: addMonths(ON, -23) }, 'unfit-four-too'],
    ['there were two births', { births: 2 }, 'fit'],
    ['there were three births', { births: 3 }, 'unfit-four-too'],
    ['the upper arm is 23.5', { upperArm: 23.5 }, 'fit'],
    ['the upper arm is 23.4', { upperArm: 23.4 }, 'unfit-illness'],
    ['the haemoglobin is 11.9', { haemoglobin: 11.9 }, 'unfit-illness'],
    ['there is a chronic illness', { chronicIllness: true }, 'unfit-illness'],
    ['there is an infection', { sexualInfection: true }, 'unfit-illness'],
    ['the body mass is 18.4', { index: 18.4 }, 'supervised'],
    ['the body mass is 18.5', { index: 18.5 }, 'fit'],
    ['the body mass is 24.99', { index: 24.99 }, 'fit'],
    ['the body mass is 25', { index: 25 }, 'supervised'],
    ['an earlier pregnancy went badly', { badHistory: true }, 'supervised'],
    ['illness and three births come together', { births: 3, upperArm: 23 }, 'unfit-illness'],
    ['nobody measured haemoglobin', { haemoglobin: undefined }, undefined],
    ['nobody asked for the last birth', { lastBirth: undefined }, undefined],
    ['there was no birth', { births: 0, lastBirth: undefined }, 'fit'],
  ] as const)('when %s', (_, found, expected) => {
    expect(of(found)).toBe(expected)
  })
  it('is from 20 to 35 completed years', () => {
    expect([aged(20), aged(19, 11), aged(35, 11), aged(36)].map((birth) => of({}, birth))).toEqual([
      'fit',
      'unfit-four-too',
      'fit',
      'unfit-four-too',
    ])
  })
  it.each([
    ['fit', true, false, 'counsel'],
    ['fit', false, false, 'offer'],
    ['fit', false, true, 'keep'],
    ['supervised', true, true, 'counsel'],
    ['supervised', false, false, 'offer'],
    ['unfit-four-too', true, false, 'offer'],
    ['unfit-four-too', false, true, 'keep'],
    ['unfit-illness', true, false, 'offer'],
    [undefined, true, false, undefined],
    ['fit', undefined, true, undefined],
    ['unfit-four-too', undefined, false, 'offer'],
    ['unfit-illness', undefined, true, 'keep'],
    ['fit', false, undefined, undefined],
  ] as const)('%s, wants %s, uses %s: %s', (readiness, wants, uses, step) => {
    expect(planningStep(readiness, wants, uses)).toBe(step)
  })
  it('is never better with one more finding', () => {
    const gravity = ['fit', 'supervised', 'unfit-four-too', 'unfit-illness']
    const worse: readonly Readiness[] = [
      { births: 4 },
      { upperArm: 20 },
      { haemoglobin: 9 },
      { chronicIllness: true },
      { sexualInfection: true },
      { badHistory: true },
      { index: 31 },
    ]
    fc.assert(
      fc.property(fc.subarray([...worse]), fc.nat(6), (some, at) => {
        const found = Object.assign({}, ...some)
        expect(gravity.indexOf(of({ ...found, ...worse[at] }) ?? '')).toBeGreaterThanOrEqual(
          gravity.indexOf(of(found) ?? ''),
        )
      }),
    )
  })
})

describe('family planning', () => {
  it.each([
    [{ couple: false }, 'not-couple'],
    [{ couple: true, wants: 'no-more', method: 'iud' }, 'uses'],
    [{ couple: true, method: 'lactational-amenorrhoea' }, 'uses'],
    [{ couple: true, wants: 'later', method: 'traditional' }, 'traditional'],
    [{ couple: true, wants: 'soon', method: 'none' }, 'wants-child'],
    [{ couple: true, wants: 'later', method: 'none' }, 'unmet'],
    [{ couple: true, wants: 'no-more', method: 'none' }, 'unmet'],
    [{ couple: true, method: 'none' }, undefined],
    [{ couple: true }, undefined],
    [{}, undefined],
  ] as const)('%o: %s', (answers, found) => {
    expect(planningUse(answers)).toBe(found)
  })
  it('brings back monthly, quarterly, yearly or not', () => {
    expect(
      (
        ['pill', 'injection-monthly', 'injection-quarterly', 'iud', 'implant', 'condom'] as const
      ).map(methodControl),
    ).toEqual(['monthly', 'monthly', 'quarterly', 'yearly', 'yearly', 'none'])
  })
})
