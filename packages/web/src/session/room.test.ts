import { beforeEach, expect, test } from 'vitest'
import { $room, foundFull, roomOf } from './room.ts'

beforeEach(() => $room.set({ room: 'enough' }))

test.each([
  ['there is plenty', { usage: 12_000_000, quota: 900_000_000 }, 'enough'],
  ['exactly 50 MB are left', { usage: 850_000_000, quota: 900_000_000 }, 'enough'],
  ['less than 50 MB are left', { usage: 850_000_001, quota: 900_000_000 }, 'tight'],
  ['the browser does not say', {}, 'enough'],
] as const)('where %s, there is room accordingly', (_, estimate, room) => {
  expect(roomOf(estimate)).toBe(room)
})

test('what could not be written says that the phone is full, also inside of another error', () => {
  foundFull(new Error('another'))
  expect($room.get().room).toBe('enough')
  const full = Object.assign(new Error('aborted'), {
    inner: new DOMException('', 'QuotaExceededError'),
  })
  foundFull(full)
  expect($room.get().room).toBe('tight')
})
