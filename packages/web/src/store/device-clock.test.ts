import { tick } from '@jejaring/core/journal/clock'
import { expect, test } from 'vitest'
import { meeting } from './device-clock.ts'

const at = (ms: number) => ({ device: 'd', offset: 0, last: tick(ms, 'd') })
const forgotten = { device: 'd', offset: 0 }

test.each([
  ['nothing came in between', at(3), at(1), at(1), at(3)],
  ['a visit was stamped in between, before ours', at(3), at(2), at(1), at(3)],
  ['a visit was stamped in between, after ours', at(3), at(4), at(1), at(4)],
  ['the first stamp of a device', at(3), undefined, undefined, at(3)],
  ['stamps that were too far ahead are forgotten', forgotten, at(9), at(9), forgotten],
  ['and a visit was stamped meanwhile', forgotten, at(9), at(1), at(9)],
])('%s', (_, after, stored, read, expected) => {
  expect(meeting(after, stored, read)).toEqual(expected)
})
