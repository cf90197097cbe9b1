import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followUpScale } from '../catalogue/outcomes/mental.ts'
import { selfReporting as questions } from '../catalogue/observations/mental.ts'
import {
  depression,
  depressionFollowUp,
  pairOf,
  pairsFollowUp,
  selfReporting,
  selfReportingFollowUp,
} from './mental-health.ts'

const names = Object.keys(questions)
/** The first so many questions answered with yes, the others with no. */
const yes = (count: number, more: Readonly<Record<string, boolean>> = {}) => ({
  ...Object.fromEntries(names.map((name, i) => [name, i < count])),
  ...more,
})
const gravity = Object.keys(followUpScale.classes)

/** KMK HK.01.07/MENKES/2015/2023: 6 or more of 20, or question 17 at any score. */
describe('SRQ-20', () => {
  it.each([
    [0, 'below-six', 'none'],
    [5, 'below-six', 'none'],
    [6, 'six-or-more', 'needed'],
    [16, 'six-or-more', 'needed'],
    [20, 'six-or-more', 'now'],
  ])('with %i times yes', (count, score, followUp) => {
    expect(selfReporting(yes(count))).toBe(score)
    expect(selfReportingFollowUp(yes(count))).toBe(followUp)
  })
  it('asks for help on the same day with question 17 alone', () => {
    expect(names.indexOf('endingLife')).toBe(16)
    expect(selfReporting(yes(0, { endingLife: true }))).toBe('below-six')
    expect(selfReportingFollowUp(yes(0, { endingLife: true }))).toBe('now')
    expect(selfReportingFollowUp({ endingLife: true })).toBe('now')
  })
  it('is not judged while answers that could change it are missing', () => {
    const { headache: _, ...nineteen } = yes(0, {}) as Record<string, boolean>
    expect(selfReporting(nineteen)).toBeUndefined()
    expect(selfReportingFollowUp(nineteen)).toBeUndefined()
    const six = Object.fromEntries(names.slice(0, 6).map((name) => [name, true]))
    expect(selfReportingFollowUp(six)).toBe('needed')
  })
  it('is never milder with one more yes', () => {
    const rank = (answers: Readonly<Record<string, boolean>>) =>
      gravity.indexOf(selfReportingFollowUp(answers) ?? '')
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
        fc.nat(19),
        (answers, at) => {
          const told = Object.fromEntries(names.map((name, i) => [name, answers[i] === true]))
          const more = { ...told, [names[at] ?? '']: true }
          expect(rank(more)).toBeGreaterThanOrEqual(rank(told))
        },
      ),
    )
  })
})

/** Posyandu card for adults: question 1 + 2, or 3 + 4, 3 points or more. */
describe('PHQ-4', () => {
  it.each([
    ['never', 'never', 'low'],
    ['some-days', 'some-days', 'low'],
    ['never', 'most-days', 'low'],
    ['some-days', 'most-days', 'high'],
    ['nearly-daily', 'never', 'high'],
    ['nearly-daily', 'nearly-daily', 'high'],
  ] as const)('%s and %s: %s', (first, second, found) => {
    expect(pairOf(first, second)).toBe(found)
  })
  it('refers with one high pair and is not judged with a question open', () => {
    expect(pairOf('most-days', undefined)).toBeUndefined()
    expect(pairOf('nearly-daily', undefined)).toBe('high')
    expect(pairsFollowUp('low', 'low')).toBe('none')
    expect(pairsFollowUp('high', 'low')).toBe('needed')
    expect(pairsFollowUp(undefined, 'high')).toBe('needed')
    expect(pairsFollowUp('low', undefined)).toBeUndefined()
  })
})

/** PHQ-9: 0-4, 5-9, 10-14, 15-19, 20-27; question 9 above 0 the same day. */
describe('PHQ-9', () => {
  it.each([
    [0, 'minimal', 'none'],
    [4, 'minimal', 'none'],
    [5, 'mild', 'none'],
    [9, 'mild', 'none'],
    [10, 'moderate', 'needed'],
    [14, 'moderate', 'needed'],
    [15, 'moderately-severe', 'needed'],
    [19, 'moderately-severe', 'needed'],
    [20, 'severe', 'needed'],
    [27, 'severe', 'needed'],
  ])('of %i: %s', (total, found, followUp) => {
    expect(depression(total)).toBe(found)
    expect(depressionFollowUp(total, 0)).toBe(followUp)
    expect(depressionFollowUp(total, 1)).toBe('now')
  })
  it('is not judged without its numbers', () => {
    expect(depression(undefined)).toBeUndefined()
    expect(depressionFollowUp(undefined, 0)).toBeUndefined()
    expect(depressionFollowUp(3, undefined)).toBeUndefined()
    expect(depressionFollowUp(10, undefined)).toBe('needed')
  })
})
