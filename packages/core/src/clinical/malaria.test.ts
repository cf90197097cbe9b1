import { describe, expect, it } from 'vitest'
import { malariaSuspicion } from './malaria.ts'

describe('a malaria test', () => {
  it.each([
    [undefined, true, true, undefined],
    [false, true, true, 'none'],
    [true, false, false, 'none'],
    [true, undefined, false, undefined],
    [true, true, false, 'suspected'],
    [true, false, true, 'suspected'],
    [true, undefined, true, 'suspected'],
  ])(
    'with fever %s, travelled %s, endemic here %s: %s',
    (fever, travelled, isEndemicHere, found) => {
      expect(malariaSuspicion({ fever, travelled, isEndemicHere })).toBe(found)
    },
  )
})
