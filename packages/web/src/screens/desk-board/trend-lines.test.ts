import { localDate, monthOf } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Board, BoardPath, PathPoint } from '@jejaring/core/sync/board'
import { expect, it } from 'vitest'
import { piecesOf, trendHeight, trendMonths, trendRows, yearBeforeOf } from './trend-lines.ts'

const named = (wanted: string) => {
  const found = catalogue.indicators.find(({ id }) => id === wanted)
  if (found === undefined) throw new Error(wanted)
  return found
}
const [children, weighed, stunting] = [named('spm-04'), named('d-s'), named('stunting')]
const march = monthOf(localDate('2026-03-01'))
const cell = { population: 10, served: 2, trend: 'level', state: 'jelek' } as const
const boardOf = (indicator: string): Board => ({
  title: 'Manggar',
  group: 'spm',
  month: march,
  today: localDate('2026-03-31'),
  elapsed: 25,
  indicators: [{ id: indicator, period: '2026', target: 80, targetToday: 20 }],
  rows: [
    { area: 'A', name: 'A', people: 9, cells: [{ ...cell, indicator }] },
    { area: 'B', name: 'B', people: 9, cells: [{ ...cell, indicator, targetToday: 25 }] },
  ],
  total: { area: 'total', name: 'Manggar', people: 18, cells: [{ ...cell, indicator }] },
})
const pathOf = (points: readonly (PathPoint | null)[]): BoardPath => ({
  indicator: 'x',
  months: points.map(() => march),
  areas: [{ area: 'A', points }],
})

it('draws a whole year of what grows over it, the last twelve months of what does not', () => {
  const ends = (indicator: typeof children) => [
    trendMonths(indicator, march)[0],
    trendMonths(indicator, march).at(-1),
    yearBeforeOf(indicator, march),
  ]
  expect(ends(children)).toEqual(['2026-01', '2026-12', '2025-12'])
  expect(ends(weighed)).toEqual(['2025-04', '2026-03', '2025-03'])
  const school = { ...children, period: 'schoolYear' } as const
  expect(ends(school)).toEqual(['2025-07', '2026-06', '2025-06'])
})

it('tells a hidden number from nobody, and parts the line at both', () => {
  const now = pathOf([{ population: 4, served: 1 }, null, { population: 4, served: 2 }])
  const nobody = pathOf([{ population: 0, served: 0 }])
  const [a, b] = trendRows(boardOf('spm-04'), children, { now, yearBefore: nobody })
  expect(a?.now.map(({ kind }) => kind)).toEqual(['shown', 'hidden', 'shown'])
  expect(a?.yearBefore).toEqual([{ kind: 'nobody' }])
  expect(piecesOf(a?.now ?? [])).toEqual([[{ nth: 0, percent: 25 }], [{ nth: 2, percent: 50 }]])
  expect(b?.now).toEqual([])
})

it('wants the target of each place at the end of the year, and a monthly one in each month', () => {
  const none = { now: undefined, yearBefore: undefined }
  const targets = (indicator: typeof children) =>
    trendRows(boardOf(indicator.id), indicator, none).map(({ target }) => target)
  expect(targets(children)).toEqual([
    [0, 80],
    [0, 100],
    [0, 80],
  ])
  expect(targets(weighed)[0]).toEqual([20, 20])
})

it('is as high as what is seldom needs to be readable', () => {
  const now = pathOf([{ population: 100, served: 7 }])
  const heightOf = (indicator: typeof children, target: number) => {
    const { indicators, ...board } = boardOf(indicator.id)
    const columns = indicators.map((column) => ({ ...column, targetToday: target }))
    const rows = trendRows({ ...board, indicators: columns }, indicator, {
      now,
      yearBefore: undefined,
    })
    return trendHeight(rows, indicator.wanted)
  }
  // The own target of a place, 25 percent, lies above.
  expect(heightOf(stunting, 5)).toBe(40)
  expect(heightOf(children, 5)).toBe(100)
})
