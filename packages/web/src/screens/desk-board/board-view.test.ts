import { expect, test } from 'vitest'
import { boardRequest, boardSearch, boardView, villageOf } from './board-view.ts'

test('a board view survives the address', () => {
  const view = {
    level: 'rt',
    group: 'child',
    village: '19.06.01.2001',
    month: '2026-10',
    cell: { area: '19.06.01.2001/Melati/001/003', indicator: 'spm-04' },
    served: true,
    by: 'official',
  } as const
  expect(boardView(boardSearch(view), 'village')).toEqual(view)
})

test('whom a board looks at stays in its address, and the server is asked for them', () => {
  const view = { level: 'village', served: false, sex: 'male', disability: 'with' } as const
  expect(boardView(boardSearch(view), 'village')).toEqual(view)
  expect(boardRequest(view).toString()).toBe('level=village&sex=male&disability=with')
  const unknown = new URLSearchParams('disability=unasked')
  expect(boardView(unknown, 'village')).not.toHaveProperty('disability')
})

test('a chart keeps its indicator in the address, with a cell open and without', () => {
  const chart = { level: 'village', served: false, as: 'chart', indicator: 'k4' } as const
  expect(boardView(boardSearch(chart), 'village')).toEqual(chart)
  const open = { ...chart, cell: { area: 'total', indicator: 'k4' } }
  expect(boardView(boardSearch(open), 'village')).toEqual(open)
})

test('an address without anything is the first level, this month, no cell, the unserved', () => {
  expect(boardView(new URLSearchParams(), 'village')).toEqual({ level: 'village', served: false })
})

test('the open cell does not change what the server is asked', () => {
  const view = boardView(new URLSearchParams('level=dusun&village=19.06.01.2001'), 'village')
  const opened = { ...view, cell: { area: 'total', indicator: 'd-s' }, served: true }
  expect(boardRequest(opened).toString()).toBe(boardRequest(view).toString())
})

test('a village stays in the address of its parts only', () => {
  const view = boardView(new URLSearchParams('level=village&village=19.06.01.2001'), 'village')
  expect(boardRequest(view).toString()).toBe('level=village')
})

test.each([
  ['19.06.01.2001', '19.06.01.2001'],
  ['19.06.01.2001/Melati/001/003', '19.06.01.2001'],
  ['puskesmas-manggar', undefined],
  ['total', undefined],
])('the village of %s is %s', (area, village) => {
  expect(villageOf(area)).toBe(village)
})

test.each(['2026-13', '2026-00', 'kemarin', '2026-1'])('%s in the address is no month', (month) => {
  expect(boardView(new URLSearchParams({ month }), 'village')).not.toHaveProperty('month')
})
