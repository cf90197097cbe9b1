import { expect, test } from 'vitest'
import { untilNextExchange } from './next-exchange.ts'

const MINUTE = 60_000
/** In the middle of what chance allows. */
const usual = { chance: 0.5 }

test('while all goes well a phone asks every minute', () => {
  expect(untilNextExchange({ last: 'done', failures: 0, lostMs: 0, ...usual })).toBe(MINUTE)
})

test.for([
  ['a moment ago', 0, 1000],
  ['for ten seconds', 10_000, 1000],
  ['for half a minute', 30_000, 3000],
  ['for ten minutes', 10 * MINUTE, MINUTE],
  ['for a day', 1440 * MINUTE, MINUTE],
] as const)('a phone without a line, lost %s, tries after %i: %i ms', ([, lostMs, expected]) => {
  for (const failures of [1, 2, 50]) {
    expect(untilNextExchange({ last: 'offline', failures, lostMs, ...usual })).toBe(expected)
  }
})

test.for([
  [1, 3000],
  [2, 6000],
  [5, 48_000],
  [50, 300_000],
] as const)(
  'a server in trouble, %i times in a row, is asked after %i ms',
  ([failures, expected]) => {
    expect(untilNextExchange({ last: 'problem', failures, lostMs: 0, ...usual })).toBe(expected)
  },
)

test('two phones that lost the line together do not ask together', () => {
  const lost = { last: 'offline', failures: 1, lostMs: MINUTE } as const
  expect(untilNextExchange({ ...lost, chance: 0 })).toBe(4500)
  expect(untilNextExchange({ ...lost, chance: 0.999 })).toBeCloseTo(7500, -1)
})
