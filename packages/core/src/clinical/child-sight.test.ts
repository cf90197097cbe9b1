import { describe, expect, it } from 'vitest'
import { childSight } from './child-sight.ts'

describe('the sight of a child', () => {
  const eye = (right?: number, inARow?: boolean) => ({ right, inARow })
  // 3 right in a row, or >= 4 of 5 right = good
  it.each([
    [eye(4), eye(5), 'good'],
    [eye(3), eye(5), 'to-check'],
    [eye(5), eye(3), 'to-check'],
    [eye(3, true), eye(3, true), 'good'],
    [eye(3, false), eye(4), 'to-check'],
    [eye(undefined, true), eye(4), 'good'],
    [eye(5), eye(), undefined],
    [eye(2), eye(), 'to-check'],
  ])('with %j and %j is %s', (one, other, found) => {
    expect(childSight(one, other)).toBe(found)
  })
})
