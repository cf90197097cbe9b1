import { describe, expect, it } from 'vitest'
import { type Acuity, eyes } from '../catalogue/observations/senses.ts'
import { eyeScales } from '../catalogue/outcomes/senses.ts'
import { hearingOf, mouthOf, needsPinhole, visionOf } from './senses.ts'

const isAcuity = (name: string): name is Acuity => name in eyes.acuityRight.options

describe('eyes, ears and teeth', () => {
  it.each([
    ['6-6', 'normal'],
    ['6-12', 'normal'],
    ['6-15', 'light'],
    ['6-18', 'light'],
    ['6-20', 'moderate'],
    ['6-60', 'moderate'],
    ['5-60', 'severe'],
    ['3-60', 'severe'],
    ['2-60', 'blind'],
    ['none', 'blind'],
  ] as const)('visual acuity of %s is %s', (acuity, vision) => {
    expect(visionOf(acuity)).toBe(vision)
  })
  it('is never called milder for an eye that sees less', () => {
    const gravity = Object.keys(eyeScales.right.classes)
    const ranks = Object.keys(eyes.acuityRight.options)
      .filter(isAcuity)
      .map((acuity) => gravity.indexOf(visionOf(acuity) ?? ''))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(ranks).not.toContain(-1)
  })
  it('looks through a pinhole below 6/12', () => {
    expect((['6-12', '6-15', 'none', undefined] as const).map(needsPinhole)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
  it.each([
    [5, 'hears'],
    [4, 'hears'],
    [3, 'fails'],
    [0, 'fails'],
    [undefined, undefined],
  ])('an ear that repeats %s of 5 words: %s', (words, found) => {
    expect(hearingOf(words)).toBe(found)
  })
  it('a mouth is sound when teeth and gums were looked at', () => {
    expect(mouthOf(false, false)).toBe('sound')
    expect(mouthOf(false, undefined)).toBeUndefined()
    expect(mouthOf(undefined, true)).toBe('gums')
    expect(mouthOf(true, undefined)).toBe('decay')
  })
})
