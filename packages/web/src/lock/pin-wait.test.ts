import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterWrong, MOST_WRONG, waited, type Tries } from './pin-wait.ts'

const wrongTimes = (count: number, now: number): Tries | 'dropped' | undefined => {
  let tries: Tries | 'dropped' | undefined
  for (let n = 0; n < count && tries !== 'dropped'; n += 1) tries = afterWrong(tries, now)
  return tries
}

test.each([
  [1, 0],
  [3, 0],
  [4, 30],
  [5, 60],
  [6, 300],
  [7, 900],
  [8, 3600],
  [9, 3600],
])('after %i wrong PINs one waits %i seconds', (count, seconds) => {
  expect(wrongTimes(count, 0)).toMatchObject({ wrong: count, leftMs: seconds * 1000 })
})

test('the tenth drops the PIN', () => {
  expect(wrongTimes(MOST_WRONG, 0)).toBe('dropped')
  expect(wrongTimes(MOST_WRONG - 1, 0)).not.toBe('dropped')
})

const moment = fc.integer({ min: 0, max: 4e12 })
const waiting = fc.record({
  wrong: fc.integer({ min: 1, max: MOST_WRONG - 1 }),
  leftMs: fc.integer({ min: 0, max: 3_600_000 }),
  seenAt: moment,
})

test('a clock that goes back does not shorten the wait, nor lengthen it', () => {
  fc.assert(
    fc.property(waiting, fc.nat(), (tries, back) => {
      expect(waited(tries, tries.seenAt - back).leftMs).toBe(tries.leftMs)
    }),
  )
})

test('however often one looks, and wherever the clock jumps back, no more time counts than went forward', () => {
  fc.assert(
    fc.property(waiting, fc.array(fc.integer({ min: -1e6, max: 1e5 })), (tries, steps) => {
      let [now, forward] = [tries.seenAt, 0]
      let seen: Tries = tries
      for (const step of steps) {
        now += step
        forward += Math.max(0, step)
        seen = waited(seen, now)
      }
      expect(seen.leftMs).toBe(Math.max(0, tries.leftMs - forward))
      expect(seen.wrong).toBe(tries.wrong)
    }),
  )
})

test('each further wrong PIN waits at least as long as the one before', () => {
  fc.assert(
    fc.property(waiting, moment, (tries, now) => {
      const next = afterWrong({ ...tries, leftMs: 0 }, now)
      const before = wrongTimes(tries.wrong, now)
      if (next === 'dropped' || before === 'dropped' || before === undefined) return
      expect(next.leftMs).toBeGreaterThanOrEqual(before.leftMs)
    }),
  )
})
