import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { Board, BoardCell, BoardPath } from '@jejaring/core/sync/board'
import { chartRows, firstOf } from './chart-rows.ts'

const cell = (served: number, rest: Partial<BoardCell> = {}): BoardCell => ({
  indicator: 'k',
  population: 10,
  served,
  servedBefore: served - 1,
  trend: 'level',
  state: 'jelek',
  ...rest,
})
const boardOf = (cells: Readonly<Record<string, BoardCell>>): Board => ({
  title: 'Manggar',
  group: 'spm',
  month: '2026-03',
  today: localDate('2026-03-20'),
  elapsed: 20,
  indicators: [{ id: 'k', period: '2026', target: 100, targetToday: 20 }],
  rows: Object.entries(cells).map(([name, one]) => ({
    area: name,
    name,
    people: 10,
    cells: [one],
  })),
  total: { area: 'total', name: 'Manggar', people: 20, cells: [] },
})
const path = (...served: readonly number[]): BoardPath => ({
  indicator: 'k',
  months: served.map((_, nth) => `2026-0${nth + 1}`),
  areas: [{ area: 'A', points: served.map((one) => ({ population: 10, served: one })) }],
})

it('shows the best place first and places without a number last', () => {
  const none = cell(0, { population: 0 })
  const hidden = cell(0, { hidden: true })
  const rows = chartRows(boardOf({ none, low: cell(2), hidden, high: cell(7) }), 'k', {
    path: undefined,
    isCumulative: true,
  })
  expect(rows.map(({ name, percent }) => [name, percent])).toEqual([
    ['high', 70],
    ['low', 20],
    ['none', undefined],
    ['hidden', undefined],
  ])
})

it('tells what this month added, and the month before', () => {
  const gained = (...served: readonly number[]) => {
    const board = boardOf({ A: cell(served.at(-1) ?? 0, { servedBefore: served.at(-2) ?? 0 }) })
    const [row] = chartRows(board, 'k', { path: path(...served), isCumulative: true })
    return [row?.gained, row?.gainedBefore]
  }
  expect(gained(1, 3, 7)).toEqual([4, 2])
  expect(gained(3, 7)).toEqual([4, 3])
  expect(gained(7)).toEqual([7, undefined])
})

it('keeps a column within its height when an official number is too small', () => {
  const [row] = chartRows(boardOf({ A: cell(12, { servedBefore: 11 }) }), 'k', {
    path: undefined,
    isCumulative: true,
  })
  expect(row).toMatchObject({ percent: 100, before: 100 })
})

it('puts the place first where most people wait, or where most were found of what few should have', () => {
  const rows = chartRows(boardOf({ A: cell(2), B: cell(6), C: cell(1, { state: 'cukup' }) }), 'k', {
    path: undefined,
    isCumulative: false,
  })
  expect(firstOf(rows, undefined)?.name).toBe('A')
  expect(firstOf(rows, 'few')?.name).toBe('B')
  expect(firstOf([], undefined)).toBeUndefined()
})
