import { describe, expect, test } from 'vitest'
import { localDate, monthOf, years } from '../calendar/local-date.ts'
import type { Indicator } from '../catalogue/indicator.ts'
import { text } from '../catalogue/observation.ts'
import { recordOf } from '../catalogue/testing/life.ts'
import { judge } from './judge.ts'
import { periodsOf } from './periods.ts'

const words = text('uji', 'test')
const pupils: Indicator = {
  id: 'pupils',
  label: words,
  short: words,
  source: 'invented',
  unknown: words,
  group: 'school',
  period: 'schoolYear',
  target: 100,
  population: { kind: 'age', from: years(7), before: years(16) },
  served: (_history, { from }) => ({ from }),
}
const facts = { japaneseEncephalitis: false, introduced: {} }
const periods = periodsOf(monthOf(localDate('2025-01-01')), monthOf(localDate('2026-11-22')))

function yearsOf(born: string): readonly string[] {
  const catalogue = { version: 1, services: [], episodes: [], indicators: [pupils], retired: [] }
  return judge(recordOf({ born, visits: [] }), { catalogue, facts, periods }).marks.map(
    ({ period }) => period,
  )
}

describe('a school year counts who is of age on its last day, 30 June', () => {
  test.each([
    ['2020-06-30', ['2026/27']],
    ['2020-07-01', []],
    ['2019-06-30', ['2025/26', '2026/27']],
    ['2011-06-30', ['2024/25', '2025/26']],
    ['2011-07-01', ['2024/25', '2025/26', '2026/27']],
  ])('born on %s: %j', (born, expected) => {
    expect(yearsOf(born)).toEqual(expected)
  })
})
