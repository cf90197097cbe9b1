import type { Month } from '@jejaring/core/calendar/local-date'
import { spanBefore, spanMonths, type BoardSpan } from '@jejaring/core/coverage/board-span'
import { isSummed, overMonths } from '@jejaring/core/coverage/over-months'
import type { Board } from '@jejaring/core/sync/api'
import type { Kysely } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readBoard, type BoardQuestion } from './board.ts'

/**
 * The board of a month, or of the quarter, semester or year that ends with it. What is counted by the month is added up from
 * the boards of its months, so that it shows nothing they hide; those are not read where nothing has to be added.
 */
export async function readSpan(
  db: Kysely<Tables>,
  scope: Scope,
  question: BoardQuestion,
  span: BoardSpan,
): Promise<Board> {
  const last = await readBoard(db, scope, question)
  if (span === 'month') return last
  const indicators = question.indicators.filter(isSummed)
  if (indicators.length === 0) return { ...last, span }
  const { month } = question
  const read = async (months: readonly Month[]): Promise<readonly Board[]> => {
    const boards: Board[] = []
    // One after the other: together they would take every connection of the server.
    for (const of of months.toReversed())
      boards.push(await readBoard(db, scope, { ...question, indicators, month: of }))
    return boards
  }
  const earlier = await read(spanMonths(span, month).filter((of) => of < month))
  const before = await read(spanBefore(span, month))
  return { ...overMonths([last, ...earlier], before, indicators), span }
}
