import {
  addMonths,
  firstDayOf,
  monthOf,
  monthsBetween,
  type Month,
} from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { periodAt } from '@jejaring/core/judge/periods'
import type { BoardPath, BoardRow, PathPoint } from '@jejaring/core/sync/board'
import type { Kysely } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readBoards } from './board.ts'
import type { BoardQuestion } from './board-facts.ts'

/** How far back a path of single months goes. */
const MONTHS_SHOWN = 12

/**
 * How one indicator came to where a board has it: the months of its year so far, or the last twelve of one that is
 * counted by the month. Every point is what the board of that month shows, so it hides what that board hides.
 */
export async function readPath(
  db: Kysely<Tables>,
  scope: Scope,
  question: BoardQuestion,
  indicator: Indicator,
): Promise<BoardPath> {
  const months = monthsOf(indicator, question.month)
  const boards = await readBoards(db, scope, { ...question, indicators: [indicator] }, months)
  const points = boards.map(({ rows, total }): { readonly [area: string]: PathPoint } =>
    Object.fromEntries([...rows, total].flatMap(pointOf)),
  )
  const areas = [...new Set(points.flatMap((row) => Object.keys(row)))]
  return {
    indicator: indicator.id,
    months,
    areas: areas.map((area) => ({ area, points: points.map((row) => row[area] ?? null) })),
  }
}

function monthsOf({ period }: Indicator, last: Month): readonly Month[] {
  const first = monthOf(periodAt(period, last).from)
  const count = period === 'month' ? MONTHS_SHOWN : monthsBetween(first, last) + 1
  return Array.from({ length: count }, (_, nth) =>
    monthOf(addMonths(firstDayOf(last), nth - count + 1)),
  )
}

const pointOf = ({ area, cells }: BoardRow): readonly (readonly [string, PathPoint])[] =>
  cells.flatMap(({ hidden, population, served }) =>
    hidden === true ? [] : [[area, { population, served }]],
  )
