import { expect, test } from 'vitest'
import type { Board, BoardCell } from '@jejaring/core/sync/board'
import { byDenominator, isCountedOnly, sourcesOf } from './denominator.ts'

const cell: BoardCell = {
  indicator: 'd-s',
  population: 10,
  served: 9,
  trend: 'up',
  state: 'baik',
}
const official = { population: 20, year: 2026, sources: ['SK'], state: 'cukup' } as const
const boardOf = (...cells: readonly BoardCell[]): Board => {
  const row = { area: 'a', name: 'A', people: 10, cells }
  const about = {
    title: '',
    group: 'month',
    month: '2026-11',
    elapsed: 89,
    indicators: [],
  } as const
  return { ...about, today: '2026-11-22' as Board['today'], rows: [row], total: row }
}

test('by official numbers a cell has their people and its state against them', () => {
  const board = boardOf({ ...cell, official })
  expect(byDenominator(board, 'official').rows[0]?.cells[0]).toMatchObject({
    population: 20,
    served: 9,
    state: 'cukup',
  })
  expect(byDenominator(board, 'counted')).toBe(board)
  expect(sourcesOf(board)).toEqual(['SK (2026)'])
})

test('a cell without an official number keeps the counted one and is marked', () => {
  const shown = byDenominator(boardOf(cell), 'official')
  expect(shown.rows[0]?.cells).toEqual([cell])
  expect(isCountedOnly(cell, 'official')).toBe(true)
  expect(isCountedOnly(cell, 'counted')).toBe(false)
})

test('an official number of nobody gives no percentage', () => {
  const { state: _none, ...zero } = { ...official, population: 0 }
  const shown = byDenominator(boardOf({ ...cell, official: zero }), 'official')
  expect(shown.total.cells[0]).not.toHaveProperty('state')
})

test('what is hidden stays hidden whatever the official number is', () => {
  const hidden: BoardCell = { ...cell, hidden: true, population: 0, served: 0, official }
  expect(byDenominator(boardOf(hidden), 'official').rows[0]?.cells).toEqual([hidden])
})
