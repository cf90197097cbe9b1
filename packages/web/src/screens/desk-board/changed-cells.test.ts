import { expect, test } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { Board, BoardRow } from '@jejaring/core/sync/board'
import { changedCells } from './use-board.ts'

const row = (area: string, served: number): BoardRow => ({
  area,
  name: area,
  people: 100,
  cells: [
    { indicator: 'd-s', population: 40, served, servedBefore: 0, trend: 'up', state: 'cukup' },
  ],
})
const board = (served: readonly number[]): Board => ({
  title: 'Manggar',
  group: 'child',
  month: '2026-11',
  today: localDate('2026-11-22'),
  elapsed: 89,
  indicators: [{ id: 'd-s', period: '2026-11', target: 80, targetToday: 80 }],
  rows: served.map((count, at) => row(`village-${at}`, count)),
  total: row(
    'total',
    served.reduce((sum, count) => sum + count, 0),
  ),
})

test('a new weighing changes the cell of its village and the total, nothing else', () => {
  expect([...changedCells(board([10, 20]), board([10, 21]))]).toEqual([
    'village-1 d-s',
    'total d-s',
  ])
  expect(changedCells(board([10, 20]), board([10, 20])).size).toBe(0)
})
