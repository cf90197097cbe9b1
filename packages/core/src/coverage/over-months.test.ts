import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate, monthOf } from '../calendar/local-date.ts'
import { months, years } from '../calendar/local-date.ts'
import type { Indicator } from '../catalogue/indicator.ts'
import type { Board, BoardCell } from '../sync/board.ts'
import { boardSpans, spanBefore, spanMonths, spanNumber } from './board-span.ts'
import { overMonths } from './over-months.ts'

const month = (text: string) => monthOf(localDate(`${text}-01`))
const indicator = (id: string, rest: Partial<Indicator>): Indicator => ({
  id,
  label: { id, en: id },
  short: { id, en: id },
  source: 'invented',
  unknown: { id: '', en: '' },
  group: 'month',
  period: 'month',
  target: 80,
  population: { kind: 'age', from: months(0), before: years(5) },
  served: () => undefined,
  ...rest,
})
const [work, state, year] = [
  indicator('work', {}),
  indicator('state', { isStanding: true }),
  indicator('year', { period: 'year' }),
]
const indicators = [work, state, year]

const cell = (of: string, served: number, population = 10): BoardCell => ({
  indicator: of,
  served,
  population,
  trend: 'level',
})
const board = (of: string, cells: readonly BoardCell[]): Board => ({
  title: '',
  group: 'month',
  month: of,
  today: localDate('2026-09-30'),
  elapsed: 75,
  indicators: indicators.map(({ id }) => ({ id, period: of, target: 80, targetToday: 80 })),
  rows: [{ area: 'A', name: 'A', people: 10, cells }],
  total: { area: 'total', name: '', people: 10, cells },
})
const cellsOf = ({ rows }: Board) => rows[0]?.cells ?? []

test('a quarter, a semester and a year are those of the calendar', () => {
  const august = month('2026-08')
  expect(boardSpans.map((span) => [spanMonths(span, august)[0], spanNumber(span, august)])).toEqual(
    [
      ['2026-08', 8],
      ['2026-07', 3],
      ['2026-07', 2],
      ['2026-01', 1],
    ],
  )
  expect(spanMonths('quarter', august)).toEqual(['2026-07', '2026-08', '2026-09'])
  expect(spanBefore('quarter', month('2026-02'))).toEqual(['2025-10', '2025-11', '2025-12'])
  for (const span of boardSpans)
    for (const of of spanMonths(span, august)) expect(spanMonths(span, of)).toContain(august)
})

test('work of the month is added up, a state and a year stand as they end: no percentage is averaged', () => {
  const last = board('2026-09', [cell('work', 10), cell('state', 2), cell('year', 7)])
  const others = [board('2026-08', [cell('work', 1, 100)]), board('2026-07', [cell('work', 9)])]
  const quarter = overMonths([last, ...others], [], indicators)
  expect(cellsOf(quarter)).toEqual([
    {
      indicator: 'work',
      served: 20,
      population: 120,
      trend: 'level',
      state: 'jelek',
      latest: { served: 10, population: 10 },
    },
    cell('state', 2),
    cell('year', 7),
  ])
  expect(quarter.indicators.map(({ period, months: of }) => [period, of])).toEqual([
    ['2026-07..2026-09', 3],
    ['2026-09', undefined],
    ['2026-09', undefined],
  ])
})

test('a quarter rises or falls against the quarter before', () => {
  const trendFrom = (before: number) =>
    cellsOf(
      overMonths(
        [board('2026-09', [cell('work', 9)]), board('2026-08', [cell('work', 9)])],
        [board('2026-07', [cell('work', before)])],
        indicators,
      ),
    ).map(({ trend, state: of }) => [trend, of])[0]
  expect([10, 9, 8].map(trendFrom)).toEqual([
    ['down', 'kurang'],
    ['level', 'baik'],
    ['up', 'baik'],
  ])
})

test('an official number is there when each month has one, added up as the people are', () => {
  const official = (population: number) => ({ population, year: 2026, sources: ['SK 3'] })
  const with12 = { ...cell('work', 8), official: official(12) }
  const quarter = (second: BoardCell) =>
    cellsOf(overMonths([board('2026-09', [with12]), board('2026-08', [second])], [], indicators))[0]
      ?.official
  expect(quarter(with12)).toEqual({ ...official(24), state: 'jelek' })
  expect(quarter(cell('work', 8))).toBeUndefined()
})

test('nothing is told that the months hide', () => {
  const some = fc.record({ served: fc.nat(20), more: fc.nat(20), hidden: fc.boolean() })
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), (all) => {
      const [last, ...earlier] = all.map(({ served, more, hidden }, nth) =>
        board(`2026-${String(12 - nth).padStart(2, '0')}`, [
          hidden ? { ...cell('work', 0, 0), hidden: true } : cell('work', served, served + more),
        ]),
      )
      if (last === undefined) return
      const [told] = cellsOf(overMonths([last, ...earlier], [], indicators))
      if (all.some(({ hidden }) => hidden)) {
        expect(told).toEqual({ ...cell('work', 0, 0), hidden: true })
        return
      }
      expect(told?.served).toBe(all.reduce((sum, { served }) => sum + served, 0))
      expect(told?.population).toBe(all.reduce((sum, one) => sum + one.served + one.more, 0))
    }),
  )
})
