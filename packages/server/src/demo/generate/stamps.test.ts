import { localDate } from '@jejaring/core/calendar/local-date'
import { expect, test } from 'vitest'
import { randomOf } from './random.ts'
import { stampsOf } from './stamps.ts'

test.each([500, 60_000])(
  'of a village of %d people each stamp is later than the last',
  (people) => {
    const stamps = stampsOf(randomOf('stamps'), people)
    const day = localDate('2026-11-02')
    let last = ''
    for (let nth = 0; nth < people * 12; nth += 1) {
      const { clock } = stamps.next(day, 'one')
      if (clock <= last) throw new Error(`stamp ${nth} is ${clock} after ${last}`)
      last = clock
    }
    expect(last).not.toBe('')
  },
)
