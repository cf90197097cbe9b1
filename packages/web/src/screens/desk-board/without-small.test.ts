import { localDate } from '@jejaring/core/calendar/local-date'
import type { Board } from '@jejaring/core/sync/board'
import { expect, test } from 'vitest'
import { withoutSmall } from './without-small.ts'

const row = (area: string, served: number, population: number) => ({
  area,
  name: area,
  people: population,
  cells: [{ indicator: 'd-s', served, population, trend: 'level', state: 'cukup' } as const],
})
const board: Board = {
  title: 'Lalang',
  group: 'month',
  month: '2026-11',
  today: localDate('2026-11-22'),
  elapsed: 90,
  indicators: [{ id: 'd-s', period: '2026-11', target: 80, targetToday: 80 }],
  rows: [row('few', 3, 20), row('next', 12, 30), row('many', 40, 80)],
  total: row('total', 55, 130),
}

test('what leaves the desk tells of few people neither directly nor by subtraction', () => {
  const { rows, total } = withoutSmall(board)
  expect(rows.map(({ cells }) => cells[0]?.hidden ?? false)).toEqual([true, true, false])
  expect(rows[0]?.cells[0]).toMatchObject({ served: 0, population: 0 })
  expect(total.cells[0]).toMatchObject({ served: 55, population: 130 })
})
