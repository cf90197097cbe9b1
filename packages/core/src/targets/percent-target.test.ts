import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { inForce, percentIn, type PercentVersion } from './percent-target.ts'
import { readPercent } from './read-percent.ts'

const fixed = (version: number, percent: number, on: string): PercentVersion => ({
  version,
  percent,
  decree: { number: `SK ${version}`, on: localDate(on) },
})
const february = fixed(2, 80, '2026-02-27')
const september = fixed(4, 85, '2026-09-01')
const versions = [{ version: 1, percent: 70 }, february, { version: 3, percent: 90 }, september]

test.each([
  ['2026-01-15', 80],
  ['2026-02-27', 80],
  ['2026-08-31', 80],
  ['2026-09-01', 85],
  ['2026-12-31', 85],
])(
  'on %s the decree of that day holds, and the first speaks of the months before it',
  (day, percent) => {
    expect(inForce(versions, localDate(day))?.percent).toBe(percent)
  },
)

test('a draft is never in force', () => {
  expect(inForce([{ version: 1, percent: 70 }], localDate('2026-12-31'))).toBeUndefined()
})

test('of two decrees of one day the one written later holds', () => {
  const day = '2026-02-27'
  expect(inForce([fixed(2, 90, day), fixed(1, 80, day)], localDate('2026-03-01'))?.percent).toBe(90)
})

test('a place has what the nearest place above it has, and nothing where none has any', () => {
  const known: Readonly<Record<string, readonly PercentVersion[]>> = {
    regency: [fixed(1, 75, '2026-02-01')],
    puskesmas: [fixed(1, 80, '2026-02-01'), { version: 2, percent: 60 }],
    // Taken back by decree: what lies above holds again.
    village: [
      fixed(1, 99, '2026-02-01'),
      { version: 2, decree: { number: 'SK 9', on: localDate('2026-06-01') } },
    ],
  }
  const of = (chain: readonly string[], day: string) =>
    percentIn(chain, (place) => known[place] ?? [], localDate(day))?.percent
  expect(of(['village', 'puskesmas', 'regency'], '2026-05-31')).toBe(99)
  expect(of(['village', 'puskesmas', 'regency'], '2026-06-01')).toBe(80)
  expect(of(['other', 'regency'], '2026-06-01')).toBe(75)
  expect(of(['other'], '2026-06-01')).toBeUndefined()
})

test('what is in force depends on no order, and is always fixed', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
  const version = fc.record({ percent: fc.integer({ min: 0, max: 100 }), on: fc.option(day) })
  fc.assert(
    fc.property(fc.array(version, { maxLength: 6 }), day, (some, at) => {
      const all = some.map(({ percent, on }, n): PercentVersion =>
        on === null ? { version: n + 1, percent } : fixed(n + 1, percent, on),
      )
      const found = inForce(all, localDate(at))
      expect(inForce(all.toReversed(), localDate(at))).toEqual(found)
      expect(found === undefined).toBe(all.every(({ decree }) => decree === undefined))
      if (found !== undefined) expect(found.decree).toBeDefined()
    }),
  )
})

test.each([
  ['85', 85],
  ['85,5', 85.5],
  ['85.5 %', 85.5],
  [100, 100],
  ['0', 0],
  ['1%', 1],
  // Excel keeps 85 % as 0.85, and 100 % as 1.
  [0.85, 'value-unclear'],
  [1, 'value-unclear'],
  ['0,5', 'value-unclear'],
  ['85,55', 'value-not-whole'],
  ['101', 'value-too-large'],
  [-1, 'value-negative'],
  ['-3', 'value-negative'],
  ['sebagian', 'value-not-a-number'],
  [Number.NaN, 'value-not-a-number'],
])('a percent written %j is read as %j', (cell, meant) => {
  expect(readPercent(cell)).toBe(meant)
})
