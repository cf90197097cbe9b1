import { describe, expect, it } from 'vitest'
import { attentionClass, behaviourClass, mChatClass } from './child-behaviour.ts'

describe('questionnaires of behaviour', () => {
  // M-CHAT-R: 0-2 low, 3-7 medium, 8-20 high
  it.each([
    [0, 'low'],
    [2, 'low'],
    [3, 'medium'],
    [7, 'medium'],
    [8, 'high'],
    [20, 'high'],
    [undefined, undefined],
  ])('M-CHAT-R of %s is %s', (points, found) => {
    expect(mChatClass(points)).toBe(found)
  })
  // KMPE: any yes -> counsel or refer
  it.each([
    [0, 'none'],
    [1, 'some'],
    [2, 'several'],
    [undefined, undefined],
  ])('KMPE with %s yes is %s', (yes, found) => {
    expect(behaviourClass(yes)).toBe(found)
  })
  // GPPH: total >= 13 -> refer
  it.each([
    [12, 'below'],
    [13, 'high'],
    [undefined, undefined],
  ])('GPPH of %s is %s', (points, found) => {
    expect(attentionClass(points)).toBe(found)
  })
})
