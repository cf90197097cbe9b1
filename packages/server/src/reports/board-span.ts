import { spanBefore, spanMonths, type BoardSpan } from '@jejaring/core/coverage/board-span'
import { isSummed, overMonths } from '@jejaring/core/coverage/over-months'
import type { Board } from '@jejaring/core/sync/board'
import type { Kysely } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readBoard, readBoards } from './board.ts'
import type { BoardQuestion } from './board-facts.ts'

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
  const earlier = spanMonths(span, month)
    .filter((of) => of < month)
    .toReversed()
  const boards = await readBoards(db, scope, { ...question, indicators }, [
    ...earlier,
    ...spanBefore(span, month).toReversed(),
  ])
  return {
    ...overMonths(
      [last, ...boards.slice(0, earlier.length)],
      boards.slice(earlier.length),
      indicators,
    ),
    span,
  }
}
